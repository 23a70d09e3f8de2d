/** What the law of several places asks for, what the program does about it, and what it cannot do. Fetched with the page that shows it. */
export const englishDuties = {
  heading: 'Duties and what is done about them',
  intro:
    'What the law asks of whoever offers a program like this one, what the program does, which test shows it, and what it cannot do by itself.',
  noAdvice:
    'This is a list, no legal advice and no certificate: it claims nothing beyond its lines. Laws change, and which of them concern you is for you to find out. State of the list: {date}.',
  places: {
    legend: 'Places',
    names: {
      china: 'China',
      'european-union': 'European Union',
      california: 'California',
      india: 'India',
      'south-korea': 'South Korea',
    },
    none: 'No place is chosen: there is nothing to show.',
  },
  columns: {
    duty: 'What is asked',
    does: 'What the program does',
    tests: 'Tests that show it',
    cannot: 'What it cannot do',
  },
  parts: {
    program: 'Done by the program',
    shared: 'Done in part; the rest is the operator’s',
    operator: 'The operator’s alone',
    other: 'Concerns others',
  },
  partCount: '{part}: {count}',
  noTest: 'None: nothing of it is in the program.',
  laws: {
    'deep-synthesis': {
      name: 'Deep Synthesis Provisions, in force since {date}',
      cite: 'Article {number}',
    },
    'labelling-measures': {
      name: 'Measures for Labelling AI-Generated Synthetic Content, in force since {date}',
      cite: 'Article {number}',
    },
    'gb-45438': { name: 'Standard GB 45438-2025, in force since {date}', cite: 'Section {number}' },
    'ai-act': {
      name: 'AI Act (Regulation 2024/1689), article 50 in force since {date}',
      cite: 'Article {number}',
    },
    'code-of-practice': {
      name: 'Code of Practice on Transparency of AI-Generated Content, voluntary, of {date}',
      cite: 'Measure {number}',
    },
    'transparency-act': {
      name: 'AI Transparency Act as amended by SB 1000, signed on {date}',
      cite: '{number}',
    },
    'it-rules': { name: 'IT Rules, amendment G.S.R. 120(E), in force since {date}', cite: '{number}' },
    'ai-basic-act': { name: 'AI Basic Act, in force since {date}', cite: '{number}' },
  },
  assessment: {
    explain:
      'For whoever runs an installation. What you type stays in this page: it is neither kept nor sent, and it is gone when you leave the page.',
    open: 'Fill in a self-assessment',
    operator: 'Who runs this installation',
    contact: 'Contact for complaints',
    place: 'Place',
    date: 'Date',
    measures: 'What the operator does: {duty}',
    remarks: 'Remarks',
    print: 'Print the self-assessment',
    title: 'Self-assessment of an installation of {product}, version {version}',
    rules: 'SHA-256 of the rules of this installation',
    noRules: 'none: the program’s own rules count',
    operatorDoes: 'What the operator does',
    closing:
      'The operator filled this in by themselves. Nobody has examined it. It says what is done and what is not, and it is neither legal advice nor a certificate.',
    signature: 'Signature',
  },
  duties: {
    'deep-synthesis-6': {
      duty: 'No unlawful content, and no false news.',
      does: 'Sexual, political and impersonating uses, and news, are on no list that a consent can choose from. A check on the device looks for nudity.',
      cannot: 'It does not know what a file is used for afterwards.',
    },
    'deep-synthesis-7': {
      duty: 'Rules for running the service, published, which remind users of their duties.',
      does: 'The rules of the installation stand on the page, and what a person signs names the operator and the age limit.',
      cannot: 'Staff, ethics review and what is done against fraud are the operator’s.',
    },
    'deep-synthesis-9': {
      duty: 'The real identity of users is established before they publish.',
      does: 'Nothing: there are no accounts, and nothing is published.',
      cannot: 'A page without a server can establish no name. A service that publishes has to add it.',
    },
    'deep-synthesis-10': {
      duty: 'What goes in and what comes out is reviewed; network logs are kept.',
      does: 'A check for nudity looks at everything that comes in and everything that leaves. Each file is entered in a signed log on the device.',
      cannot: 'The check knows nudity alone, and it errs. There is no network log, since nothing is sent.',
    },
    'deep-synthesis-11': {
      duty: 'False information made with the service is refuted.',
      does: 'The verify page reads the marks of any file and gives a signed report to show to others.',
      cannot: 'Spreading a refutation and telling an authority are the operator’s.',
    },
    'deep-synthesis-12': {
      duty: 'Complaints and appeals are easy to make, with a published course and time limit.',
      does: 'The operator’s contact stands on the page, in what a person signs and in every file.',
      cannot: 'Answering, and the time limit, are the operator’s.',
    },
    'deep-synthesis-13': {
      duty: 'Shops for apps examine what they offer.',
      does: 'Nothing: this is a page, and no shop offers it.',
      cannot: 'Whoever offers it in a shop has duties of their own.',
    },
    'deep-synthesis-14': {
      duty: 'Whoever edits a face is told to inform the person and to get their separate consent.',
      does: 'No face is shown or exported before a consent for it is attested. Until then it is a mosaic of at most {mosaicCells} cells across.',
      cannot: 'What is attested is what somebody said. It shows no name and no age for certain.',
    },
    'deep-synthesis-15': {
      duty: 'The safety of models and tools that edit faces is assessed.',
      does: 'This page with its self-assessment, and a card for each model that says what it was made from and where it fails.',
      cannot: 'It stands in for no assessment by an authority and for no filing with one.',
    },
    'deep-synthesis-16': {
      duty: 'A technical mark that does not disturb use, and logs.',
      does: 'An invisible watermark of {watermarkBits} bits in every picture, metadata and a signed manifest in every file; each export is entered in the log on the device.',
      cannot: 'The log lasts {retentionDays} days at most, and whoever sits at the device can erase it.',
    },
    'deep-synthesis-17': {
      duty: 'A conspicuous mark on faces that were replaced or moved.',
      does: '“{label}” is drawn into every picture, the preview included.',
      cannot: 'Somebody who edits the program can leave it out.',
    },
    'deep-synthesis-18': {
      duty: 'Nobody removes, alters or hides the marks.',
      does: 'There is no way to a picture without its label. The manifest of a file that came with one is kept in the new one.',
      cannot: 'What other programs do with a file later is out of its reach.',
    },
    'labelling-measures-4': {
      duty: 'An explicit label in the picture or video, also in what is downloaded or exported.',
      does: 'The label is part of the pixels of every format, and each file is read back before it is handed over.',
      cannot: 'Somebody can cut it off or paint it over, though a second mark hangs on the face itself.',
    },
    'labelling-measures-5': {
      duty: 'An implicit label in the metadata: what it is, who made it, its number. A watermark is encouraged.',
      does: 'The AIGC label with producer and number in every file, and the watermark.',
      cannot: 'The producer named there is the program. A registered provider’s code is not entered.',
    },
    'labelling-measures-6': {
      duty: 'Platforms read the marks of what is uploaded, and label it.',
      does: 'Its files say that they are made by AI, so a platform can tell; the verify page reads the same marks.',
      cannot: 'It is no platform. Whoever runs one has to do this.',
    },
    'labelling-measures-9': {
      duty: 'A copy without the explicit label is given on request alone, under an agreement, with a log.',
      does: 'There is no such copy, for anybody.',
      cannot: 'Nothing is left to do.',
    },
    'labelling-measures-10': {
      duty: 'No malicious removal or forging of labels, and no tools for that.',
      does: 'The strip test tells which marks survive; the changed copies themselves are never handed out.',
      cannot: 'The watermark’s key is public, so that others can read it; they can draw it, too.',
    },
    'gb-45438-picture': {
      duty: 'Pictures: words for AI and synthesis at an edge or corner, at least 5 % of the shorter side high.',
      does: '“{label}” on an opaque plate in a corner, capitals at least {capHeightPercent} % of the shorter side, contrast at least {leastContrast} to 1. A picture of less than {leastSideInPixels} px is refused.',
      cannot: 'The standard does not say how height is measured; here it is that of a Latin capital.',
    },
    'gb-45438-video': {
      duty: 'Videos: the same words in the first picture, for at least 2 seconds.',
      does: 'The words are there from the first frame to the last.',
      cannot: 'A piece cut out of the video has the label, but perhaps no metadata.',
    },
    'gb-45438-sound': {
      duty: 'Sound: spoken words, or the rhythm short long, short short.',
      does: 'The rhythm can be mixed into the beginning of the sound. The voice itself is not changed by the program.',
      cannot: 'It is off until somebody chooses it, since the sound is not made by AI.',
    },
    'gb-45438-interface': {
      duty: 'On the screen: words near the content, shown all the time.',
      does: 'The preview carries the same label as the file. Before consent, words run across the whole picture.',
      cannot: 'A page around this one has to keep it in sight.',
    },
    'gb-45438-metadata': {
      duty: 'One AIGC label in the metadata, of seven text fields, where the format has its place for it.',
      does: 'Written once into PNG, JPEG, WebP, GIF, MP4 and WebM, signed by a key of this browser, and read back.',
      cannot: 'Platforms may drop metadata when they encode a file anew.',
    },
    'ai-act-50-2': {
      duty: 'Outputs are marked so that machines can read it: effective, interoperable, robust, reliable.',
      does: 'A C2PA manifest, IPTC and AIGC metadata, and a watermark whose survival is measured and published.',
      cannot: 'No mark outlasts everything. A missing one shows nothing.',
    },
    'ai-act-50-4': {
      duty: 'Whoever shows a deep fake says that it is one.',
      does: 'Every picture says so in its own pixels.',
      cannot: 'What is said beside the picture, where it is shown, is the operator’s.',
    },
    'ai-act-50-5': {
      duty: 'This is said clearly, distinguishably, at first sight, and accessibly.',
      does: 'The label stands from the first frame, in strong contrast; the file carries a text for screen readers; the page is checked for accessibility.',
      cannot: 'Whoever publishes the file has to hand its text for screen readers on.',
    },
    'ai-act-5': {
      duty: 'No intimate pictures of people who did not agree, and none of children (from 2 December 2026).',
      does: 'Consent of everyone shown, a check for nudity before anything leaves, and no file of a person under {adultAge} without a parent or guardian.',
      cannot:
        'The check errs, and how often was not measured on such pictures. An age is what somebody states.',
    },
    'code-1-1': {
      duty: 'Two layers: signed and time-stamped metadata, and an invisible watermark.',
      does: 'Both are in every file. Where a format has no place for the manifest, a signed statement lies beside it.',
      cannot: 'The time is that of the device’s clock, and nobody vouches for a key that this browser made.',
    },
    'code-1-2': {
      duty: 'Marks that inputs already carry are kept.',
      does: 'The manifest of what went in is kept in the new one as an ingredient, without its thumbnails.',
      cannot: 'A manifest from which a picture cannot be taken out is left behind.',
    },
    'code-1-3': {
      duty: 'One marker names system, version, provider, time and kind of change.',
      does: 'The manifest names them all; the metadata repeat them.',
      cannot: 'The provider named there is the program; the operator is named by the contact.',
    },
    'code-2-1': {
      duty: 'Detection is free: a public specification or a program that runs locally, nothing kept, a signed result.',
      does: 'The verify page works without a network and keeps nothing. The watermark’s specification and test vectors are published. Results can be saved signed.',
      cannot: 'The signature is by a key of this browser, which nobody vouches for.',
    },
    'code-2-3': {
      duty: 'A result says what it rests on, in an accessible way.',
      does: 'One card for each layer, with what it rests on and what it cannot say.',
      cannot: 'It does not judge by the look of a picture, only by its marks.',
    },
    'code-3-2': {
      duty: 'Error rates are known and reported, also for other content.',
      does: 'Unmarked pictures are searched for the watermark by a test; the rates stand in its specification.',
      cannot: 'They were measured on rendered pictures, not on everything there is.',
    },
    'code-3-3': {
      duty: 'Marks withstand compression, crops, other sizes, screenshots and more.',
      does: 'The benchmark tries a list of attacks and publishes the worst rows; the strip test does the same to your own file.',
      cannot: 'A picture that another AI draws anew has lost its marks.',
    },
    'code-3-4': {
      duty: 'Detectors of watermarks work together (from 2 February 2027).',
      does: 'The manifest names the watermark’s algorithm, and anybody can build a reader from its specification and vectors.',
      cannot: 'It is not entered in a common list of algorithms yet.',
    },
    'code-label': {
      duty: 'The label has “AI” in capitals, with “MODIFIED”, against any background, with videos throughout.',
      does: '“{label}” on a plate of its own, in letters of equal height, in every frame.',
      cannot: 'The official icons are not used; the words are.',
    },
    'transparency-act-latent': {
      duty: 'A latent disclosure: provider, system and version, time, identifier, and whether created or altered.',
      does: 'All of them are in the metadata and in the manifest of every file; the watermark carries the identifier.',
      cannot: 'Metadata can be removed; what is left then is the watermark.',
    },
    'transparency-act-tool': {
      duty: 'A free tool that shows such disclosures, for uploads or addresses, and for other programs.',
      does: 'The verify page is free and reads files on the device; specification and test vectors are for other programs.',
      cannot: 'It takes files, no web addresses, and has no interface over the network.',
    },
    'transparency-act-personal': {
      duty: 'No personal information in it, unless the person agrees after a notice that it cannot be retracted.',
      does: 'A file holds hashes of the consents and no name. What a person signs says that copies cannot be called back.',
      cannot: 'A face in the picture is itself what the person agreed to show.',
    },
    'it-rules-label': {
      duty: 'A prominent label, and lasting metadata or an identifier.',
      does: 'The label in the pixels, an identifier in metadata, manifest and watermark.',
      cannot: 'Platforms may drop metadata; label and watermark stay.',
    },
    'it-rules-takedown': {
      duty: 'What is complained about is taken down within 3 hours, intimate pictures within 2.',
      does: 'The contact for this is in every file, and a withdrawn consent closes everything on this device at once.',
      cannot: 'It cannot call a file back that somebody has taken home.',
    },
    'ai-basic-act-notice': {
      duty: 'Users are told beforehand that AI is used.',
      does: 'The page says what it does before anything is chosen, and so does what a person signs.',
      cannot: 'Terms of use of a service around it are the operator’s.',
    },
    'ai-basic-act-label': {
      duty: 'A label that machines can read, and one that people notice on what could be taken for real.',
      does: 'Both are in every file.',
      cannot: 'Somebody who edits the program can leave them out.',
    },
  },
};
