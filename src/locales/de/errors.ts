import type { Messages } from '../en';

export const germanErrors: Messages['errors'] = {
  'picture-empty': 'Diese Datei ist leer. Wählen Sie eine andere.',
  'picture-unreadable':
    'Diese Datei konnte dort, wo sie liegt, nicht gelesen werden. Kopieren Sie sie auf dieses Gerät und wählen Sie sie noch einmal.',
  'picture-file-too-large':
    'Diese Datei ist zu groß, um hier geöffnet zu werden ({megabytes} MB; höchstens {limit} MB). Speichern Sie das Bild kleiner und wählen Sie dann dieses.',
  'picture-damaged':
    'Dieses Bild ist beschädigt und kann nicht gezeigt werden. Öffnen Sie es in einem anderen Programm und speichern Sie es neu.',
  'picture-not-a-picture':
    'Diese Datei ist kein Bild, egal, was ihr Name sagt. Wählen Sie PNG, JPEG, WebP, AVIF, GIF oder BMP.',
  'picture-truncated':
    'Dieses Bild endet zu früh: Ein Teil der Datei fehlt. Kopieren oder laden Sie es noch einmal herunter.',
  'picture-too-large':
    'Dieses Bild ist zu groß ({width} × {height} px). Verkleinern Sie es auf höchstens {limit} px je Seite.',
  'picture-too-small':
    'Dieses Bild ist zu klein ({width} × {height} px), um darin ein Gesicht zu finden. Wählen Sie ein größeres.',
  'picture-vector':
    'Das ist eine Zeichnung im Format SVG, das Programme enthalten kann. Exportieren Sie sie zuerst als PNG.',
  'picture-format-unsupported':
    'Dieser Browser kann Bilder im Format {format} nicht lesen. Wandeln Sie das Bild zuerst in JPEG oder PNG um.',
  'clip-unreadable':
    'Die Datei konnte nicht als Video gelesen werden. Öffnen lassen sich MP4, MOV, WebM, MKV und bewegte GIF, WebP und PNG.',
  'clip-damaged':
    'Das Video ist ab {seconds} s beschädigt. Was davor kommt, lässt sich verwenden; versuchen Sie für den Rest eine andere Kopie.',
  'clip-no-picture': 'Die Datei enthält Ton, aber kein Bild. Wählen Sie ein Video.',
  'clip-codec-unsupported':
    'Dieser Browser kann diese Art von Video nicht decodieren ({codec}). Speichern Sie es als MP4 mit H.264 und wählen Sie es noch einmal.',
  'clip-high-dynamic-range':
    'Das ist ein Video mit hohem Dynamikumfang (HDR); dieser Browser zeigt es nicht in den richtigen Farben. Speichern Sie es als Standardvideo (SDR) und wählen Sie es noch einmal.',
  'clip-too-small':
    'Das Video ist zu klein für eine lesbare Kennzeichnung: Die kurze Seite braucht mindestens {minimum} Pixel.',
  'clip-too-long':
    'Das Video ist länger als {minutes} Minuten. Schneiden Sie es und wählen Sie den Teil noch einmal.',
  'camera-denied':
    'Der Browser hat die Kamera nicht erlaubt. Erlauben Sie sie in der Adresszeile oder in den Einstellungen der Website; sie startet dann von selbst.',
  'camera-absent':
    'Es wurde keine Kamera gefunden. Schließen Sie eine an; sie startet dann von selbst. Eine Videodatei geht auch.',
  'camera-in-use':
    'Die Kamera wird von einem anderen Programm verwendet. Schließen Sie dieses Programm; die Kamera startet dann von selbst.',
  'camera-lost': 'Die Kamera wurde getrennt. Schließen Sie sie wieder an; es geht dann von selbst weiter.',
  'camera-unavailable':
    'Dieser Browser gibt hier keinen Zugriff auf Kameras. Öffnen Sie die Seite über https oder verwenden Sie eine Videodatei.',
  'microphone-denied': 'Der Browser hat das Mikrofon nicht erlaubt. Die Aufnahme läuft ohne Ton weiter.',
  'performance-malformed':
    'Die Datei ist keine Bewegungsdatei dieses Programms, oder sie ist beschädigt. Wählen Sie eine andere.',
  'performance-empty':
    'Während der Aufnahme war kein Gesicht zu sehen, deshalb gibt es keine Bewegungen zu speichern. Setzen Sie sich vor die Kamera und versuchen Sie es noch einmal.',
  'motion-no-face': 'Im Video ist kein Gesicht zu sehen. Schauen Sie in die Kamera, mit Licht von vorn.',
  'face-none':
    'In {fileName} wurde kein Gesicht gefunden. Wählen Sie ein Bild mit einem Gesicht, das ungefähr in die Kamera schaut.',
  'face-landmarker-failed':
    'Die Suche nach Gesichtern ist auf diesem Gerät fehlgeschlagen. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'inspect-unavailable':
    'Die Modelle, die Gesichter vergleichen und Bilder beurteilen, konnten nicht geladen werden. Sehen Sie nach, ob die Seite vollständig kopiert wurde, laden Sie sie neu und versuchen Sie es noch einmal.',
  'inspect-failed':
    'Der genauere Blick auf das Bild ist fehlgeschlagen. Versuchen Sie es noch einmal; alles andere ist, wie es war.',
  'guard-input-refused':
    'Die Prüfung auf Nacktheit hat {fileName} abgelehnt, deshalb wurde die Datei wieder herausgenommen; alles andere ist, wie es war. Ein kleines Programm auf diesem Gerät sucht in jedem Bild nach nackten Menschen, und es irrt sich: Bloße Schultern, Haut aus der Nähe und Zeichnungen können es täuschen. Verwenden Sie ein anderes Bild oder einen Ausschnitt von diesem.',
  'guard-export-refused':
    'Die Prüfung auf Nacktheit hat das fertige Bild abgelehnt, deshalb wurde keine Datei erstellt; alles andere ist, wie es war. Ein kleines Programm auf diesem Gerät sucht in jedem Bild nach nackten Menschen, und es irrt sich: Bloße Schultern, Haut aus der Nähe und Zeichnungen können es täuschen. Ändern Sie das Bild oder den Ausschnitt und exportieren Sie noch einmal.',
  'guard-unavailable':
    'Die Prüfung auf Nacktheit konnte das Bild nicht ansehen, und ohne sie wird nichts exportiert. Sehen Sie nach, ob die Seite vollständig kopiert wurde, und versuchen Sie es noch einmal; alles andere ist, wie es war.',
  'label-picture-too-small':
    'Das Ziel ist zu klein für eine lesbare Kennzeichnung, und ohne sie wird nichts gezeigt. Verwenden Sie ein Bild, dessen kurze Seite mindestens {minimum} px hat.',
  'label-font-missing':
    'Die Schrift der Kennzeichnung konnte nicht geladen werden, und ohne Kennzeichnung wird nichts gezeigt. Laden Sie die Seite neu.',
  'label-unreadable':
    'Die Kennzeichnung wäre auf diesem Bild nicht lesbar, deshalb wird es nicht hergestellt. Wählen Sie ein anderes Ziel.',
  'render-unavailable':
    'Diesem Browser fehlt WebGL2, womit das Bild gezeichnet wird. Versuchen Sie es mit einem aktuellen Chrome, Edge oder Firefox.',
  'render-context-lost':
    'Die Grafikkarte war einen Moment lang nicht verfügbar. Nichts wurde gezeigt oder gespeichert; bewegen Sie einen Regler oder versuchen Sie es noch einmal, dann geht es weiter.',
  'render-failed':
    'Das Bild konnte nicht gezeichnet werden. Nichts wurde gezeigt oder gespeichert; versuchen Sie es noch einmal.',
  'render-frame-forged':
    'Das ist kein gekennzeichnetes Bild, das hier entstanden ist, deshalb wird es abgelehnt.',
  'consent-missing': 'Eine Einwilligung fehlt: Geben Sie die Erklärung für jedes beteiligte Gesicht ab.',
  'consent-expired':
    'Eine Einwilligung ist abgelaufen. Geben Sie die Erklärung zusammen mit der betroffenen Person noch einmal ab.',
  'consent-withdrawn': 'Eine Einwilligung wurde widerrufen. Dieses Gesicht kann nicht mehr verwendet werden.',
  'consent-wrong-picture':
    'Eine Einwilligung gehört zu einem anderen Bild. Geben Sie die Erklärung für dieses ab.',
  'consent-wrong-purpose':
    'Eine Einwilligung wurde für einen anderen Zweck erteilt. Geben Sie die Erklärung für diesen Zweck ab oder wählen Sie den, für den sie erteilt wurde.',
  'consent-wrong-operation':
    'Eine Einwilligung umfasst diese Art der Veränderung nicht. Wählen Sie die Art, für die sie erteilt wurde, oder geben Sie die Erklärung auch für diese ab.',
  'consent-stills-only':
    'Eine Einwilligung hier umfasst nur unbewegte Bilder. Wählen Sie ein Bildformat oder geben Sie die Erklärung auch für Videos ab.',
  'consent-videos-only':
    'Eine Einwilligung hier umfasst nur Videos. Wählen Sie ein Videoformat oder geben Sie die Erklärung auch für unbewegte Bilder ab.',
  'consent-wrong-audience':
    'Nach einer Einwilligung dürfen es nur weniger Menschen sehen. Wählen Sie diese unter „Wer es sehen wird“ oder geben Sie die Erklärung für das größere Publikum ab.',
  'consent-exports-used':
    'Alle Dateien, die eine Einwilligung erlaubt, sind hergestellt. Fragen Sie die Person noch einmal und geben Sie die Erklärung neu ab.',
  'consent-guardian-needed':
    'Jemand hier ist minderjährig: Die Vorschau ist offen, der Export nicht. Widerrufen Sie diese Einwilligung und lassen Sie stattdessen einen Elternteil oder Vormund einwilligen.',
  'consent-live-missing':
    '„Das bin ich“ braucht die Live-Prüfung oder, wenn keine Kamera genutzt werden kann, eine Zeugin oder einen Zeugen. Erledigen Sie eines davon und geben Sie die Erklärung noch einmal ab.',
  'consent-live-different':
    'Die Person vor der Kamera ist nicht die im Bild, deshalb ist „Das bin ich“ gesperrt. Wählen Sie eine andere Art der Einwilligung oder wiederholen Sie die Live-Prüfung bei besserem Licht.',
  'consent-live-wait':
    'Die Live-Prüfung ist mehrmals misslungen. Warten Sie {seconds} Sekunden, suchen Sie besseres Licht und versuchen Sie es noch einmal; oder bitten Sie eine Zeugin oder einen Zeugen dazu.',
  'consent-live-used-up':
    'Die Live-Prüfung ist mit diesem Bild zu oft misslungen, deshalb ist sie dafür gesperrt, bis diese Seite neu geöffnet wird. Es bleiben eine Zeugin oder ein Zeuge, oder eine schriftliche Einwilligung.',
  'consent-against-policy':
    'Der Betreiber dieser Installation erlaubt diese Einwilligung oder diese Verwendung nicht. Sehen Sie unter „Regeln dieser Installation“ nach und wählen Sie, was dort erlaubt ist.',
  'consent-policy-broken':
    'Die Regeln dieser Installation (policy.json) sind nicht lesbar, deshalb kann niemand einwilligen und nichts wird gezeigt. Sagen Sie es dem Betreiber.',
  'consent-code-unknown':
    'Zu diesem Code gibt es in diesem Browser keine Einwilligung. Sehen Sie noch einmal auf dem Beleg nach: 16 Buchstaben und Ziffern. Der Code muss in dem Browser eingegeben werden, der den Eintrag aufbewahrt.',
  'consent-paper-code-wrong':
    'Dieser Code gehört nicht zu einem Formular für dieses Gesicht mit der Auswahl hier. Sehen Sie noch einmal auf dem Papier nach: 16 Buchstaben und Ziffern. Wählen Sie dieselben Verwendungen, die darauf gedruckt sind, und geben Sie den Code in dem Browser ein, der das Formular gedruckt hat.',
  'consent-paper-code-used':
    'Dieses Formular wurde schon eingegeben, und jedes zählt nur einmal. Drucken Sie ein neues Formular und fragen Sie die Person noch einmal.',
  'consent-request-malformed':
    'Das ist keine Einwilligungsanfrage, oder ein Teil davon fehlt. Scannen Sie den Code noch einmal, oder bitten Sie um den Link oder die Datei.',
  'consent-request-foreign':
    'Dieser Code führt zu einer anderen Website als dieser, deshalb wird er hier nicht geöffnet. Wenn Sie der Person vertrauen, die ihn zeigt, öffnen Sie ihn mit der Kamera Ihres Geräts.',
  'consent-request-too-large':
    'Das ist viel größer, als eine Einwilligungsanfrage sein kann, deshalb wurde es nicht gelesen. Bitten Sie noch einmal um den Code.',
  'consent-request-expired':
    'Diese Anfrage ist nicht mehr offen: Sie gilt 30 Minuten. Lassen Sie sich eine neue geben; ist sie neu, sehen Sie nach, ob die Uhren beider Geräte richtig gehen.',
  'consent-request-forged':
    'Diese Anfrage wurde nach dem Signieren verändert, deshalb wird sie abgelehnt. Lassen Sie sich einen neuen Code geben und scannen Sie ihn direkt vom Bildschirm.',
  'consent-request-other-words':
    'Das andere Gerät zeigt andere Worte als dieses, etwa nach einer Aktualisierung. Laden Sie die Seite auf beiden Geräten neu und bitten Sie um einen neuen Code.',
  'consent-answer-malformed':
    'Das ist keine Antwort vom eigenen Gerät einer Person, oder ein Teil davon fehlt. Scannen Sie sie noch einmal, oder bitten Sie um die Datei.',
  'consent-answer-unasked':
    'Das antwortet auf eine Anfrage, die hier nicht gestellt wurde, seit diese Seite geöffnet ist. Zeigen Sie einen neuen Code und lassen Sie die Person darauf antworten.',
  'consent-answer-used':
    'Diese Antwort wurde schon angenommen, und jede zählt nur einmal. Zeigen Sie für eine weitere Einwilligung einen neuen Code.',
  'consent-answer-forged':
    'Diese Antwort gilt nicht: Sie wurde verändert, oder sie stimmt etwas anderem zu als dem, worum gebeten wurde. Zeigen Sie einen neuen Code und lassen Sie die Person darauf antworten.',
  'consent-take-back-unknown':
    'Zu diesem Widerruf gibt es in diesem Browser keine Einwilligung. Er muss dem Browser gezeigt werden, der den Eintrag aufbewahrt.',
  'consent-take-back-forged':
    'Dieser Widerruf ist nicht von dem Gerät signiert, das die Einwilligung erteilt hat, deshalb ändert er nichts. Widerrufen Sie auf jenem Gerät oder mit dem Widerrufscode.',
  'consent-qr-unreadable':
    'In dieser Datei wurde kein Code gefunden. Wählen Sie ein scharfes Bild, auf dem der ganze QR-Code mit etwas Weiß drumherum zu sehen ist.',
  'consent-file-malformed':
    'Diese Datei ist kein Einwilligungseintrag dieses Programms, oder sie wurde verändert oder beschädigt. Bitten Sie noch einmal um die Datei, so wie sie gespeichert wurde.',
  'consent-ledger-file-malformed':
    'Diese Datei ist keine Liste von Einwilligungen, die dieses Programm gespeichert hat. Wählen Sie eine andere.',
  'consent-forged': 'Das ist keine Einwilligung, die hier erteilt wurde, deshalb wird sie abgelehnt.',
  'consent-form-incomplete': 'Bitte füllen Sie das Formular vollständig aus: {field}.',
  'consent-ledger-damaged':
    'Die Einwilligungseinträge auf diesem Gerät wurden von außen verändert oder sind beschädigt, deshalb geben sie nichts frei. Löschen Sie sie, um neu zu beginnen; die Einwilligungen müssen dann noch einmal erklärt werden.',
  'storage-unavailable':
    'Dieser Browser lässt die Seite nichts speichern. Einträge bleiben, bis Sie ihn schließen.',
  'storage-in-use':
    'In einem anderen Tab dieser Seite ist noch etwas offen, deshalb konnte nicht alles gelöscht werden. Schließen Sie die anderen Tabs und löschen Sie noch einmal.',
  'storage-full':
    'Auf diesem Gerät ist kein Platz mehr. Schaffen Sie etwas Platz und versuchen Sie es noch einmal; das Bild ist noch da.',
  'export-nothing-to-export':
    'Es gibt noch nichts zu exportieren. Wählen Sie die Bilder oder Videos, die dieser Modus braucht.',
  'export-format-unsupported': 'Dieser Browser kann {format} nicht schreiben. Wählen Sie ein anderes Format.',
  'export-encode-failed':
    'Die Datei konnte nicht geschrieben werden. Versuchen Sie es noch einmal oder wählen Sie ein anderes Format; das Bild ist noch da.',
  'export-metadata-failed':
    'Die Metadaten konnten nicht geschrieben werden, deshalb gibt es keine Datei. Das Bild ist noch da.',
  'export-signing-failed':
    'Die Datei konnte nicht signiert werden, deshalb gibt es keine Datei. Das Bild ist noch da.',
  'export-read-back-failed':
    'Die fertige Datei sagte nicht, was sie sagen soll ({layer}), deshalb wurde sie nicht übergeben. Das Bild ist noch da.',
  'export-watermark-unreadable':
    'Das unsichtbare Wasserzeichen lässt sich aus der fertigen Datei nicht zurücklesen, deshalb wurde sie nicht übergeben. Vielleicht ist das Bild dafür zu klein oder zu gleichmäßig: Wählen Sie ein größeres oder lebhafteres oder ein anderes Format. Nichts ist verloren.',
  'export-codec-unsupported':
    'Dieser Browser kann diese Art von Video in dieser Größe nicht schreiben. Wählen Sie ein anderes Format.',
  'export-audio-failed':
    'Der Ton konnte nicht geschrieben werden. Exportieren Sie ohne Ton oder wählen Sie ein anderes Format.',
  'export-storage-full':
    'Auf diesem Gerät ist kein Platz mehr für das Video. Schaffen Sie Platz und exportieren Sie noch einmal; alles andere ist, wie es war.',
  'export-empty':
    'Es gab kein Einzelbild zu schreiben. Spielen Sie das Video zuerst ab und versuchen Sie es noch einmal.',
  'verify-empty': 'Diese Datei ist leer. Wählen Sie eine andere.',
  'verify-format-unsupported':
    'Diese Art von Datei kann hier nicht gelesen werden. Wählen Sie ein Bild (PNG, JPEG, WebP, GIF) oder ein Video (MP4, MOV, WebM, MKV).',
  'verify-malformed': 'Diese Datei ist so beschädigt, dass sie sich nicht lesen lässt.',
  'verify-pixels-unreadable':
    'Dieser Browser kann die Bildpunkte dieses Bildes nicht entschlüsseln, darum lassen sich keine Kopien davon machen. Versuchen Sie es mit einem aktuellen Chrome, Edge oder Firefox, oder mit PNG, JPEG oder WebP.',
  'verify-crashed':
    'Beim Lesen der Datei ging etwas kaputt. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'verify-too-large': 'Diese Datei ist zu groß, um hier gelesen zu werden.',
  'verify-report-malformed':
    'Das ist kein Bericht dieses Prüfers, oder er ist beschädigt. Wählen Sie die .jws-Datei, wie sie gespeichert wurde.',
  'verify-report-changed':
    'Die Unterschrift dieses Berichts hält nicht: Er wurde geändert, nachdem er unterschrieben war. Was er sagt, wird nicht gezeigt. Bitten Sie noch einmal um den Bericht.',
  'studio-unavailable':
    'Diesem Browser fehlt etwas, das das Studio braucht. Versuchen Sie es mit einem aktuellen Chrome, Edge oder Firefox.',
  'studio-crashed':
    'Im Studio ging etwas kaputt. Laden Sie die Seite neu; die Einwilligungseinträge bleiben erhalten.',
  'studio-request-malformed':
    'Die Seite hat vom Studio etwas verlangt, was es nicht kann, deshalb wurde nichts verändert. Laden Sie die Seite neu.',
  'studio-nothing-to-show': 'Wählen Sie zuerst ein Bild.',
  'sample-unavailable':
    'Die Beispiele konnten nicht geladen werden. Sehen Sie nach, ob die Seite vollständig kopiert wurde, oder verwenden Sie eigene Bilder.',
};

/** What the program calls by a code, within a sentence. */
export const germanErrorNames: Messages['errorNames'] = {
  fields: {
    form: 'etwas darin ist nicht, wie es sein soll',
    kind: 'wessen Gesicht es ist',
    display: 'Name oder Initialen',
    adult: 'Alter',
    givenOn: 'Datum',
    givenBy: 'Art der Zustimmung',
    guardian: 'Name des Elternteils oder Vormunds',
    code: 'Code',
    nature: 'was es ist',
    description: 'woher es kommt',
    face: 'das Gesicht',
    asker: 'wer fragt',
    witness: 'Name der Zeugin oder des Zeugen',
    operations: 'was getan werden darf',
    purposes: 'Zweck',
    media: 'Bilder oder Videos',
    audience: 'für wen',
    validity: 'wie lange',
    maxExports: 'wie viele Dateien',
  },
  layers: {
    picture: 'das Bild',
    watermark: 'das Wasserzeichen',
    metadata: 'die Metadaten',
    aigc: 'das AIGC-Zeichen',
    manifest: 'das Manifest',
    consent: 'die Einwilligung',
  },
};
