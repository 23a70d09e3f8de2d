import type { ErrorCode } from '../../core';
import type { ReadBackLayer } from '../../export';

/** What went wrong and what to do, by the code of the error. */
export const englishErrors: Readonly<Record<ErrorCode, string>> = {
  'picture-empty': 'This file is empty. Choose another one.',
  'picture-unreadable':
    'This file could not be read from where it lies. Copy it to this device and choose it again.',
  'picture-file-too-large':
    'This file is too large to be opened here ({megabytes} MB; at most {limit} MB). Save the picture smaller and choose that.',
  'picture-damaged':
    'This picture is damaged and cannot be shown. Open it in another program and save it anew.',
  'picture-not-a-picture':
    'This file is not a picture, whatever its name says. Choose a PNG, JPEG, WebP, AVIF, GIF or BMP.',
  'picture-truncated': 'This picture ends too early: part of the file is missing. Copy or download it again.',
  'picture-too-large':
    'This picture is too large ({width} × {height} px). Make it smaller, at most {limit} px a side.',
  'picture-too-small':
    'This picture is too small ({width} × {height} px) to find a face in. Choose a larger one.',
  'picture-vector': 'This is a drawing in SVG, which can hold programs. Export it as PNG first.',
  'picture-format-unsupported':
    'This browser cannot read {format} pictures. Convert it to JPEG or PNG first.',
  'clip-unreadable':
    'The file could not be read as a video. MP4, MOV, WebM, MKV, and animated GIF, WebP and PNG can be opened.',
  'clip-damaged':
    'The video is damaged from {seconds} s on. What came before it can be used; try another copy for the rest.',
  'clip-no-picture': 'The file holds sound but no picture. Choose a video.',
  'clip-codec-unsupported':
    'This browser cannot decode this kind of video ({codec}). Save it as MP4 with H.264 and choose it again.',
  'clip-high-dynamic-range':
    'This is a high dynamic range video, which this browser does not show in right colours. Save it as a standard (SDR) video and choose it again.',
  'clip-too-small':
    'The video is too small to carry a readable label: it needs at least {minimum} pixels on its short side.',
  'clip-too-long': 'The video is longer than {minutes} minutes. Cut it and choose the part again.',
  'camera-denied':
    'The browser did not allow the camera. Allow it in the address bar or in the settings of the site; it starts by itself then.',
  'camera-absent': 'No camera was found. Connect one; it starts by itself then. A video file works as well.',
  'camera-in-use': 'The camera is in use by another program. Close that program; it starts by itself then.',
  'camera-lost': 'The camera was disconnected. Connect it again; it goes on by itself then.',
  'camera-unavailable':
    'This browser gives no access to cameras here. Open the page over https, or use a video file.',
  'microphone-denied': 'The browser did not allow the microphone. The recording goes on without sound.',
  'performance-malformed':
    'The file is not a performance of this program, or it is damaged. Choose another one.',
  'performance-empty':
    'No face was seen while recording, so there is no performance to keep. Sit before the camera and try again.',
  'motion-no-face': 'No face is seen in the video. Look into the camera, with light from the front.',
  'face-none':
    'No face was found in {fileName}. Choose a picture with a face that looks roughly towards the camera.',
  'face-landmarker-failed': 'Looking for faces failed on this device. Reload the page and try again.',
  'inspect-unavailable':
    'The models that compare faces and judge pictures could not be loaded. Check that the page was copied whole, reload it, and try again.',
  'inspect-failed': 'Looking closer at the picture failed. Try again; everything else is as it was.',
  'guard-input-refused':
    'The check for nudity refused {fileName}, so it was taken out again; everything else is as it was. A small program on this device looks at every picture for naked people, and it errs: bare shoulders, close skin and drawings can mislead it. Use another picture, or crop this one.',
  'guard-export-refused':
    'The check for nudity refused the finished picture, so no file was made; everything else is as it was. A small program on this device looks at every picture for naked people, and it errs: bare shoulders, close skin and drawings can mislead it. Change the picture or the crop and export again.',
  'guard-unavailable':
    'The check for nudity could not look at the picture, and nothing is exported without it. Check that the page was copied whole, and try again; everything else is as it was.',
  'label-picture-too-small':
    'The target is too small for a readable label, and nothing is shown without one. Use a picture of at least {minimum} px on its short side.',
  'label-font-missing':
    'The font of the label could not be loaded, and nothing is shown without a label. Reload the page.',
  'label-unreadable':
    'The label would not be readable on this picture, so it is not made. Choose another target.',
  'render-unavailable':
    'This browser has no WebGL2, which the picture is drawn with. Try a current Chrome, Edge or Firefox.',
  'render-context-lost':
    'The graphics device was lost for a moment. Nothing was shown or saved; change a slider or try again to go on.',
  'render-failed': 'Drawing the picture failed. Nothing was shown or saved; try again.',
  'render-frame-forged': 'This is not a labelled picture made here, so it is refused.',
  'consent-missing': 'Consent is missing: attest it for every face in play.',
  'consent-expired': 'A consent has expired. Attest it again with the person concerned.',
  'consent-withdrawn': 'A consent was withdrawn. This face can no longer be used.',
  'consent-wrong-picture': 'A consent belongs to another picture. Attest it for this one.',
  'consent-wrong-purpose':
    'A consent was given for another purpose. Attest it for this purpose, or choose the one it was given for.',
  'consent-wrong-operation':
    'A consent does not cover this kind of change. Choose the kind it was given for, or attest this one as well.',
  'consent-stills-only':
    'A consent here covers still pictures only. Choose a picture format, or attest videos as well.',
  'consent-videos-only':
    'A consent here covers videos only. Choose a video format, or attest still pictures as well.',
  'consent-wrong-audience':
    'A consent was given for fewer people to see it. Choose them under “Who will see it”, or attest the wider audience.',
  'consent-exports-used':
    'All files that a consent allows have been made. Ask the person again, and attest it anew.',
  'consent-guardian-needed':
    'Somebody here is under age: the preview is open, an export is not. Withdraw that consent and let a parent or guardian consent instead.',
  'consent-live-missing':
    '“This is me” needs the live check, or, where no camera can be used, a witness. Do one of them and attest again.',
  'consent-live-different':
    'The person before the camera is not the one in the picture, so “This is me” is closed. Choose another kind of consent, or repeat the live check in better light.',
  'consent-live-wait':
    'The live check went wrong several times. Wait {seconds} seconds, find better light, and try again; or ask a witness.',
  'consent-live-used-up':
    'The live check went wrong too often with this picture, so it is closed for it until this page is opened anew. A witness, or consent in writing, remains.',
  'consent-against-policy':
    'Whoever runs this installation does not allow this consent or this use. See “Rules of this installation”, and choose within them.',
  'consent-policy-broken':
    'The rules of this installation (policy.json) cannot be read, so nobody can consent and nothing is shown. Tell whoever runs it.',
  'consent-code-unknown':
    'No consent in this browser answers to this code. Look at the receipt again: 16 letters and digits. It has to be entered in the browser that holds the record.',
  'consent-paper-code-wrong':
    'This code does not belong to a form for this face with what is chosen here. Look at the paper again: 16 letters and digits; choose the same uses that are printed on it, and enter it in the browser that printed it.',
  'consent-paper-code-used':
    'This form was entered before, and each counts once. Print a new form and ask the person again.',
  'consent-request-malformed':
    'This is no request for a consent, or part of it is missing. Scan the code again, or ask for the link or the file.',
  'consent-request-foreign':
    'This code leads to another site, not to this one, so it is not opened here. If you trust whoever shows it, open it with the camera of your device.',
  'consent-request-too-large':
    'This is far larger than a request for a consent can be, so it was not read. Ask for the code again.',
  'consent-request-expired':
    'This request is no longer open: it lasts 30 minutes. Ask for a new one; if it is new, look whether the clocks of both devices are right.',
  'consent-request-forged':
    'This request was changed after it was signed, so it is refused. Ask for a new code, and scan it from the screen itself.',
  'consent-request-other-words':
    'The other device shows other words than this one, as after an update. Reload the page on both devices and ask for a new code.',
  'consent-answer-malformed':
    'This is no answer from a person’s own device, or part of it is missing. Scan it again, or ask for the file.',
  'consent-answer-unasked':
    'This answers a request that was not made here since this page was opened. Show a new code and let the person answer it.',
  'consent-answer-used':
    'This answer was taken before, and each counts once. Show a new code for another consent.',
  'consent-answer-forged':
    'This answer does not hold: it was changed, or it agrees to something other than what was asked. Show a new code and let the person answer it.',
  'consent-take-back-unknown':
    'No consent in this browser belongs to this withdrawal. It has to be shown to the browser that holds the record.',
  'consent-take-back-forged':
    'This withdrawal is not signed by the device that gave the consent, so it changes nothing. Withdraw on that device, or with the withdrawal code.',
  'consent-qr-unreadable':
    'No code was found in this file. Choose a sharp picture in which the whole QR code is seen, with some white around it.',
  'consent-file-malformed':
    'This file is no consent record of this program, or it was changed or damaged. Ask for the file again, as it was saved.',
  'consent-ledger-file-malformed':
    'This file is no list of consents saved by this program. Choose another one.',
  'consent-forged': 'This is not a consent given here, so it is refused.',
  'consent-form-incomplete': 'Please complete the form: {field}.',
  'consent-ledger-damaged':
    'The consent records on this device were changed from outside or are damaged, so they open nothing. Erase them to begin anew; consents must then be attested again.',
  'storage-unavailable':
    'This browser does not let the page store anything. Records last until you close it.',
  'storage-in-use':
    'Something is still open in another tab of this page, so not everything could be deleted. Close the other tabs and delete again.',
  'storage-full': 'This device has no room left. Free some space and try again; the picture is still here.',
  'export-nothing-to-export':
    'There is nothing to export yet. Choose the pictures or videos that this mode asks for.',
  'export-format-unsupported': 'This browser cannot write {format}. Choose another format.',
  'export-encode-failed':
    'The file could not be written. Try again or choose another format; the picture is still here.',
  'export-metadata-failed':
    'The metadata could not be written, so there is no file. The picture is still here.',
  'export-signing-failed': 'The file could not be signed, so there is no file. The picture is still here.',
  'export-read-back-failed':
    'The finished file did not say what it should ({layer}), so it was not handed over. The picture is still here.',
  'export-watermark-unreadable':
    'The invisible watermark cannot be read back from the finished file, so it was not handed over. The picture may be too small or too even for it: choose a larger or livelier one, or another format. Nothing is lost.',
  'export-codec-unsupported':
    'This browser cannot write this kind of video at this size. Choose another format.',
  'export-audio-failed': 'The sound could not be written. Export without sound, or choose another format.',
  'export-storage-full':
    'There is no room left on this device for the video. Make room and export again; everything else is as it was.',
  'export-empty': 'There was no frame to write. Play the video first and try again.',
  'verify-empty': 'This file is empty. Choose another one.',
  'verify-format-unsupported':
    'This kind of file cannot be read here. Choose a picture (PNG, JPEG, WebP, GIF) or a video (MP4, MOV, WebM, MKV).',
  'verify-malformed': 'This file is damaged in a way that keeps it from being read.',
  'verify-pixels-unreadable':
    'This browser cannot decode the pixels of this picture, so no copies of it can be made. Try a current Chrome, Edge or Firefox, or a PNG, JPEG or WebP.',
  'verify-crashed': 'Something broke while the file was read. Reload the page and try again.',
  'verify-too-large': 'This file is too large to be read here.',
  'verify-report-malformed':
    'This is no report of this verifier, or it is damaged. Choose the .jws file as it was saved.',
  'verify-report-changed':
    'The signature of this report does not hold: it was changed after it was signed. What it says is not shown. Ask for the report again.',
  'studio-unavailable':
    'This browser lacks something the studio needs. Try a current Chrome, Edge or Firefox.',
  'studio-crashed': 'Something broke in the studio. Reload the page; consent records are kept.',
  'studio-request-malformed':
    'The page asked the studio for something it does not do, so nothing was changed. Reload the page.',
  'studio-nothing-to-show': 'Choose a picture first.',
  'sample-unavailable':
    'The samples could not be loaded. Check that the page was copied whole, or use your own pictures.',
};

/** What the program calls by a code, within a sentence. */
export const englishErrorNames = {
  fields: {
    form: 'something in it is not as it should be',
    kind: 'whose face it is',
    display: 'name or initials',
    adult: 'age',
    givenOn: 'date',
    givenBy: 'how they agreed',
    guardian: 'name of the parent or guardian',
    code: 'code',
    nature: 'what it is',
    description: 'where it comes from',
    face: 'the face',
    asker: 'who asks',
    witness: 'name of the witness',
    operations: 'what may be done',
    purposes: 'purpose',
    media: 'pictures or videos',
    audience: 'for whom',
    validity: 'how long',
    maxExports: 'how many files',
  },
  layers: {
    picture: 'the picture',
    watermark: 'the watermark',
    metadata: 'the metadata',
    aigc: 'the AIGC label',
    manifest: 'the manifest',
    consent: 'the consent',
  } satisfies Record<ReadBackLayer, string>,
};
