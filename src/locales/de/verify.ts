import type { Messages } from '../en';

export const germanVerify: Messages['verify'] = {
  heading: 'Datei prüfen',
  explain:
    'Sehen Sie, was ein Bild oder Video über sich selbst sagt. Die Datei wird auf diesem Gerät gelesen und geht nirgendwohin.',
  input: 'Zu prüfende Datei',
  inputHint:
    'Ein Bild oder ein Video. Wählen Sie zusammen mit ihm, was dazugehört: die Datei neben einem WebM (.c2pa), einen Einwilligungseintrag oder eine Widerrufsmitteilung (.json), einen unterschriebenen Bericht (.jws).',
  verdict: 'Ergebnis',
  summaries: {
    changed:
      'Diese Datei sagt, dass KI ein Gesicht darin verändert hat und dass die Einwilligung dazu erklärt wurde.',
    marked: 'Diese Datei trägt Markierungen. Lesen Sie unten, was jede davon sagt.',
    broken:
      'Die Markierungen dieser Datei passen nicht zu ihrem Inhalt: Sie wurde nach dem Signieren verändert oder beschädigt.',
    nothing: 'In dieser Datei wurden keine Markierungen gefunden.',
  },
  absence:
    'Fehlende Markierungen beweisen nichts: Sie gehen verloren, wenn eine Datei kopiert, beschnitten oder weitergeschickt wird. Vorhandene beweisen, wer signiert hat, nicht, dass ein Bild wahr ist.',
  states: {
    valid: 'Gültig',
    untrusted: 'Nicht verbürgt',
    invalid: 'Ungültig',
    absent: 'Nicht vorhanden',
    unchecked: 'Nicht geprüft',
  },
  layers: {
    manifest: 'Content Credentials (C2PA)',
    metadata: 'Metadaten (XMP und IPTC)',
    aigc: 'AIGC-Kennzeichnung',
    consent: 'Einwilligung',
    watermark: 'Unsichtbares Wasserzeichen',
    label: 'Sichtbare Kennzeichnung',
  },
  mapOf: 'Wo im Bild das Wasserzeichen zu sehen ist',
  labelMapOf: 'Wo im Bild die Kennzeichnung zu sehen ist',
  mapCaption: (percent: number) =>
    `In ${percent} % des Bildes zu sehen: hell, wo es ist, dunkel, wo es nicht ist.`,
  bases: {
    'manifest-own-key': 'Das Manifest ist unversehrt, und dieser Browser hat es signiert.',
    'manifest-trusted': 'Das Manifest ist unversehrt, und dieser Browser vertraut dem, der es signiert hat.',
    'manifest-unknown-signer':
      'Das Manifest ist unversehrt: Seit dem Signieren wurde nichts verändert. Für den Unterzeichner bürgt niemand, deshalb bleibt offen, wer signiert hat.',
    'manifest-invalid': 'Das Manifest passt nicht zur Datei: Nach dem Signieren wurde etwas verändert.',
    'manifest-removed': 'Die Datei sagt, dass sie ein Manifest hatte, und es ist weg.',
    'manifest-beside-file':
      'In einem WebM ist kein Platz für Content Credentials: Sie liegen in einer zweiten Datei, die gleich heißt und auf .c2pa endet. Wählen Sie beide zusammen.',
    'manifest-absent': 'In dieser Datei ist kein Manifest.',
    'container-damaged': 'Die Datei ist an der Stelle beschädigt, an der das Manifest liegt.',
    'metadata-signed-own-key': 'Die Metadaten sind durch die Signatur dieses Browsers abgedeckt.',
    'metadata-signed-trusted':
      'Die Metadaten sind durch die Signatur eines Unterzeichners abgedeckt, dem vertraut wird.',
    'metadata-signed-unknown-signer':
      'Die Metadaten sind durch die Signatur eines Unterzeichners abgedeckt, für den niemand bürgt.',
    'metadata-unprotected':
      'Die Metadaten sind da, aber keine Signatur deckt sie ab: Jeder könnte sie geschrieben haben.',
    'metadata-unreadable': 'Die Metadaten sind da, aber kaputt.',
    'metadata-absent': 'In dieser Datei sind keine XMP-Metadaten.',
    'metadata-format-unsupported':
      'Metadaten in dieser Art von Datei können in dieser Version nicht gelesen werden.',
    'aigc-signed-own-key':
      'Die AIGC-Kennzeichnung sagt, dass KI dies erzeugt oder verändert hat; dieser Browser hat sie signiert.',
    'aigc-signed-trusted':
      'Die AIGC-Kennzeichnung sagt, dass KI dies erzeugt oder verändert hat; signiert hat sie ein Unterzeichner, dem vertraut wird.',
    'aigc-signed-unknown-signer':
      'Die AIGC-Kennzeichnung sagt, dass KI dies erzeugt oder verändert hat; signiert hat sie ein Unterzeichner, für den niemand bürgt.',
    'aigc-signature-wrong':
      'Es gibt eine AIGC-Kennzeichnung, deren Signatur nicht passt: Sie wurde verändert oder aus einer anderen Datei genommen.',
    'aigc-unsigned': 'Es gibt eine AIGC-Kennzeichnung ohne eine Signatur, die sich hier prüfen ließe.',
    'aigc-malformed': 'Es gibt eine AIGC-Kennzeichnung, die sich nicht an den Standard hält.',
    'aigc-absent': 'In dieser Datei ist keine AIGC-Kennzeichnung.',
    'consent-known':
      'Die Datei nennt Einwilligungseinträge, die dieser Browser aufbewahrt. Die Einwilligungen wurden erklärt und nicht widerrufen.',
    'consent-withdrawn':
      'Die Datei nennt einen Einwilligungseintrag, den dieser Browser aufbewahrt und der inzwischen widerrufen wurde.',
    'consent-withdrawn-by-notice':
      'Es wurde eine Mitteilung mitgegeben, dass eine Einwilligung, die diese Datei nennt, widerrufen wurde. Die Mitteilung gilt: Die betroffene Person hat sie erstellt oder der Browser, der den Eintrag aufbewahrt.',
    'consent-record-given':
      'Der Einwilligungseintrag, den diese Datei nennt, wurde mitgegeben und gilt: Seit dem Signieren wurde nichts darin verändert. Wer ihn signiert hat, bleibt offen.',
    'consent-file-of-another': 'Der mitgegebene Einwilligungseintrag gehört zu einer anderen Datei.',
    'consent-expired-when-made':
      'Die Datei nennt eine Einwilligung, die schon abgelaufen war, als die Datei hergestellt wurde.',
    'consent-unknown-here':
      'Die Datei sagt, dass die Einwilligung erklärt wurde. Dieser Browser hat die Einträge nicht, die sie nennt.',
    'consent-records-unavailable':
      'Die Datei sagt, dass die Einwilligung erklärt wurde. Die Einträge dieses Browsers sind nicht lesbar, deshalb wurden sie nicht verglichen.',
    'consent-malformed': 'Die Angabe zur Einwilligung in dieser Datei ist kaputt.',
    'consent-manifest-invalid':
      'Es gibt eine Angabe zur Einwilligung, aber das Manifest, in dem sie steht, passt nicht zur Datei.',
    'consent-absent': 'Die Datei sagt nichts über eine Einwilligung.',
    'watermark-agrees':
      'Die Pixel tragen das Wasserzeichen genau dieses Exports, so wie ihn die anderen Ebenen nennen.',
    'watermark-found':
      'Die Pixel tragen ein Wasserzeichen dieses Werkzeugs. Sonst sagt nichts in der Datei, zu welchem Export es gehört; wer den Export hat, kann die Kennung vergleichen.',
    'watermark-weak':
      'Die Pixel tragen die Reste eines Wasserzeichens dieses Werkzeugs. Seine Kennung ließ sich gerade noch lesen.',
    'watermark-unreadable':
      'In den Pixeln ist ein Wasserzeichen dieses Werkzeugs, aber zu beschädigt, um seine Kennung zu lesen.',
    'watermark-of-another':
      'Die Pixel tragen das Wasserzeichen eines anderen Exports, als die anderen Ebenen nennen: Pixel oder Kennzeichnungen stammen von anderswo.',
    'watermark-unseen':
      'Die anderen Ebenen versprechen ein Wasserzeichen in den Pixeln, aber keines ist zu erkennen: Ein kleines oder stark komprimiertes Video verliert es, und ersetzte Pixel auch.',
    'watermark-absent':
      'In den Pixeln wurde kein Wasserzeichen dieses Werkzeugs gefunden. Das beweist nichts: Es kann verloren gegangen sein oder war nie da.',
    'watermark-picture-unreadable':
      'Dieser Browser kann die Pixel dieser Datei nicht decodieren, deshalb wurde das Wasserzeichen nicht gesucht.',
    'watermark-not-looked-for': 'Die Pixel wurden nicht angesehen.',
    'label-agrees': 'Die Kennzeichnung ist im Bild, mit den Worten, die das signierte Manifest nennt.',
    'label-found':
      'Im Bild ist ein Schild mit den Worten der Kennzeichnung dieses Werkzeugs. Jeder kann eines zeichnen: Es sagt den Leuten, was sie sehen, und beweist für sich allein nichts.',
    'label-partly':
      'Im Bild ist ein Schild wie die Kennzeichnung dieses Werkzeugs, aber nicht alle seine Worte sind zu lesen.',
    'label-unseen':
      'Die anderen Ebenen sagen, dass dieses Bild gekennzeichnet ist, und im Bild ist keine Kennzeichnung zu finden: Sie kann abgeschnitten oder übermalt worden sein.',
    'label-absent':
      'Die Kennzeichnung dieses Werkzeugs wurde im Bild nicht gefunden. Das beweist nichts: Andere Werkzeuge kennzeichnen anders, und eine Kennzeichnung lässt sich abschneiden.',
    'label-picture-unreadable':
      'Dieser Browser kann die Pixel dieser Datei nicht decodieren, deshalb wurde die Kennzeichnung nicht gesucht.',
    'label-not-looked-for': 'Die Pixel wurden nicht angesehen.',
  },
  factNames: {
    validationState: 'Zustand des Manifests',
    failures: 'Was nicht passt',
    watermark: 'Kennung in den Pixeln',
    expectedWatermark: 'Kennung, die da sein sollte',
    words: 'Worte im Bild',
    likeness: 'Wie ähnlich es der Kennzeichnung ist (ab 0,5 zählt es)',
    expectedText: 'Worte, die da sein sollten',
    score: 'Wie deutlich es zu sehen ist (Rauschen bleibt unter 7,5)',
    algorithm: 'Verfahren',
    issuedBy: 'Ausgestellt von',
    trustedAs: 'Hier vertraut als',
    certificateSha256: 'Zertifikat (SHA-256)',
    signerKey: 'Schlüssel des Unterzeichners',
    claimGenerator: 'Geschrieben von',
    actions: 'Was gemacht wurde',
    when: 'Wann, nach der Uhr des Unterzeichners',
    ingredients: 'Hergestellt aus',
    records: 'Einwilligungseinträge',
    scope: 'Für',
    attestedBy: 'Erklärt als',
    witness: 'Zeugin oder Zeuge',
    withdrawnAt: 'Widerrufen',
    validUntil: 'Gültig bis',
  },
  subjects: {
    'source-type': 'wie das Bild entstanden ist',
    'export-id': 'die Nummer des Exports',
    time: 'die Zeit',
    provider: 'wer das System bereitstellt',
    system: 'das System',
    version: 'die Version des Systems',
    training: 'die Verwendung zum Training',
    label: 'die sichtbare Kennzeichnung',
  },
  contradictions: 'Widersprüche zwischen den Ebenen',
  contradiction: '{one} und {other} widersprechen sich ({subject}): „{first}“ und „{second}“.',
  labelGone:
    '{one}: Dieses Bild ist mit „{first}“ gekennzeichnet. Im Bild ist keine solche Kennzeichnung zu finden; sie kann abgeschnitten worden sein.',
  facts: 'Einzelheiten',
  fileFacts: '{fileName}, {format}, {size}, SHA-256 {hash}',
};
