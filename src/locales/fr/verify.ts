import type { Messages } from '../en';

export const frenchVerify: Messages['verify'] = {
  heading: 'Vérifier un fichier',
  explain:
    'Voyez ce qu’une image ou une vidéo dit d’elle-même. Le fichier est lu sur cet appareil et ne va nulle part.',
  input: 'Fichier à vérifier',
  inputHint:
    'Une image ou une vidéo. Choisissez en même temps ce qui va avec : le fichier qui accompagne un WebM (.c2pa), une fiche de consentement ou un avis de retrait (.json), un rapport signé (.jws).',
  verdict: 'Verdict',
  summaries: {
    changed: 'Ce fichier dit qu’une IA y a modifié un visage, avec un consentement déclaré.',
    marked: 'Ce fichier porte des marques. Lisez ci-dessous ce que dit chacune d’elles.',
    broken:
      'Les marques de ce fichier ne correspondent pas à son contenu : il a été modifié après la signature, ou abîmé.',
    nothing: 'Aucune marque n’a été trouvée dans ce fichier.',
  },
  absence:
    'L’absence ne prouve rien : des marques se perdent quand un fichier est copié, recadré ou transmis. La présence prouve qui a signé, pas qu’une image est vraie.',
  states: {
    valid: 'Valide',
    untrusted: 'Non reconnu',
    invalid: 'Non valide',
    absent: 'Absent',
    unchecked: 'Non contrôlé',
  },
  layers: {
    manifest: 'Content Credentials (C2PA)',
    metadata: 'Métadonnées (XMP et IPTC)',
    aigc: 'Étiquette AIGC',
    consent: 'Consentement',
    watermark: 'Filigrane invisible',
    label: 'Étiquette visible',
  },
  mapOf: 'Où le filigrane se voit dans l’image',
  labelMapOf: 'Où l’étiquette se voit dans l’image',
  mapCaption: (percent: number) =>
    `Visible dans ${percent}\u00a0% de l’image\u00a0: clair là où il est, sombre là où il n’est pas.`,
  bases: {
    'manifest-own-key': 'Le manifeste est intact, et c’est ce navigateur qui l’a signé.',
    'manifest-trusted': 'Le manifeste est intact, et ce navigateur fait confiance à son signataire.',
    'manifest-unknown-signer':
      'Le manifeste est intact : rien n’a été modifié depuis la signature. Personne ne répond du signataire : on ne sait donc pas qui a signé.',
    'manifest-invalid':
      'Le manifeste ne correspond pas au fichier : quelque chose a été modifié après la signature.',
    'manifest-removed': 'Le fichier dit qu’il avait un manifeste, et celui-ci n’est plus là.',
    'manifest-beside-file':
      'Un WebM n’a pas de place pour les Content Credentials : elles sont dans un second fichier, du même nom et terminé par .c2pa. Donnez les deux ensemble.',
    'manifest-absent': 'Il n’y a pas de manifeste dans ce fichier.',
    'container-damaged': 'Le fichier est abîmé autour de l’endroit où se trouve le manifeste.',
    'metadata-signed-own-key': 'Les métadonnées sont couvertes par la signature de ce navigateur.',
    'metadata-signed-trusted':
      'Les métadonnées sont couvertes par la signature d’un signataire de confiance.',
    'metadata-signed-unknown-signer':
      'Les métadonnées sont couvertes par la signature d’un signataire dont personne ne répond.',
    'metadata-unprotected':
      'Les métadonnées sont là, mais aucune signature ne les couvre : n’importe qui a pu les écrire.',
    'metadata-unreadable': 'Les métadonnées sont là, mais abîmées.',
    'metadata-absent': 'Il n’y a pas de métadonnées XMP dans ce fichier.',
    'metadata-format-unsupported': 'Cette version ne peut pas lire les métadonnées dans ce type de fichier.',
    'aigc-signed-own-key':
      'L’étiquette AIGC dit qu’une IA a créé ou modifié ceci ; ce navigateur l’a signée.',
    'aigc-signed-trusted':
      'L’étiquette AIGC dit qu’une IA a créé ou modifié ceci ; un signataire de confiance l’a signée.',
    'aigc-signed-unknown-signer':
      'L’étiquette AIGC dit qu’une IA a créé ou modifié ceci ; un signataire dont personne ne répond l’a signée.',
    'aigc-signature-wrong':
      'Il y a une étiquette AIGC dont la signature ne correspond pas : elle a été modifiée ou prise dans un autre fichier.',
    'aigc-unsigned': 'Il y a une étiquette AIGC sans signature qui puisse être contrôlée ici.',
    'aigc-malformed': 'Il y a une étiquette AIGC qui ne suit pas la norme.',
    'aigc-absent': 'Il n’y a pas d’étiquette AIGC dans ce fichier.',
    'consent-known':
      'Le fichier nomme des fiches de consentement que ce navigateur détient. Ces consentements ont été déclarés, et n’ont pas été retirés.',
    'consent-withdrawn':
      'Le fichier nomme une fiche de consentement que ce navigateur détient, et ce consentement a été retiré depuis.',
    'consent-withdrawn-by-notice':
      'Un avis joint dit qu’un consentement nommé par ce fichier a été retiré. L’avis tient : il vient de la personne concernée, ou du navigateur qui conserve la fiche.',
    'consent-record-given':
      'La fiche de consentement que nomme ce fichier a été jointe, et elle tient : rien n’y a été modifié depuis la signature. On ne sait pas qui a signé.',
    'consent-file-of-another': 'La fiche de consentement jointe appartient à un autre fichier.',
    'consent-expired-when-made':
      'Le fichier nomme un consentement qui avait déjà expiré quand le fichier a été créé.',
    'consent-unknown-here':
      'Le fichier dit qu’un consentement a été déclaré. Ce navigateur ne détient pas les fiches qu’il nomme.',
    'consent-records-unavailable':
      'Le fichier dit qu’un consentement a été déclaré. Les fiches de ce navigateur ne peuvent pas être lues : elles n’ont donc pas été comparées.',
    'consent-malformed': 'Ce que ce fichier dit du consentement est abîmé.',
    'consent-manifest-invalid':
      'Le fichier dit quelque chose du consentement, mais le manifeste qui le contient ne correspond pas au fichier.',
    'consent-absent': 'Le fichier ne dit rien du consentement.',
    'watermark-agrees':
      'Les pixels portent le filigrane de cet export précis, tel que les autres marques le nomment.',
    'watermark-found':
      'Les pixels portent un filigrane de cet outil. Rien d’autre dans le fichier ne dit à quel export il appartient ; qui a l’export peut comparer l’identifiant.',
    'watermark-weak':
      'Les pixels portent ce qui reste d’un filigrane de cet outil. Son identifiant a été lu, de justesse.',
    'watermark-unreadable':
      'Il y a un filigrane de cet outil dans les pixels, mais il est trop abîmé pour que son identifiant soit lu.',
    'watermark-of-another':
      'Les pixels portent le filigrane d’un autre export que celui que nomment les autres marques : des pixels ou des étiquettes viennent d’ailleurs.',
    'watermark-unseen':
      'Les autres marques annoncent un filigrane dans les pixels, et on n’en distingue aucun : une vidéo petite ou très compressée le perd, de même que des pixels remplacés.',
    'watermark-absent':
      'Aucun filigrane de cet outil n’a été trouvé dans les pixels. Cela ne prouve rien : il a pu se perdre, ou n’avoir jamais été là.',
    'watermark-picture-unreadable':
      'Ce navigateur ne peut pas décoder les pixels de ce fichier : le filigrane n’a donc pas été cherché.',
    'watermark-not-looked-for': 'Les pixels n’ont pas été examinés.',
    'label-agrees': 'L’étiquette est dans l’image, avec les mots que cite le manifeste signé.',
    'label-found':
      'L’image porte une plaque avec les mots de l’étiquette de cet outil. N’importe qui peut en dessiner une : elle dit aux gens ce qu’ils regardent et ne prouve rien à elle seule.',
    'label-partly':
      'L’image porte une plaque semblable à l’étiquette de cet outil, mais tous ses mots ne sont pas lisibles.',
    'label-unseen':
      'Les autres marques disent que cette image est étiquetée, et aucune étiquette n’y est trouvée : elle a peut-être été coupée ou recouverte.',
    'label-absent':
      'L’étiquette de cet outil n’a pas été trouvée dans l’image. Cela ne prouve rien : d’autres outils étiquettent autrement, et une étiquette peut être coupée.',
    'label-picture-unreadable':
      'Ce navigateur ne peut pas décoder les pixels de ce fichier : l’étiquette n’a donc pas été cherchée.',
    'label-not-looked-for': 'Les pixels n’ont pas été examinés.',
  },
  factNames: {
    validationState: 'État du manifeste',
    failures: 'Ce qui ne correspond pas',
    watermark: 'Identifiant dans les pixels',
    expectedWatermark: 'Identifiant attendu',
    words: 'Mots dans l’image',
    likeness: 'Ressemblance avec l’étiquette (compte à partir de 0,5)',
    expectedText: 'Mots attendus',
    score: 'Netteté du signal (le bruit reste sous 7,5)',
    algorithm: 'Procédé',
    issuedBy: 'Émis par',
    trustedAs: 'De confiance ici sous le nom',
    certificateSha256: 'Certificat (SHA-256)',
    signerKey: 'Clé du signataire',
    claimGenerator: 'Écrit par',
    actions: 'Ce qui a été fait',
    when: 'Quand, à l’horloge du signataire',
    ingredients: 'Créé à partir de',
    records: 'Fiches de consentement',
    scope: 'Pour',
    attestedBy: 'Déclaré comme',
    witness: 'Témoin',
    withdrawnAt: 'Retiré le',
    validUntil: 'Valable jusqu’au',
  },
  subjects: {
    'source-type': 'la façon dont l’image a été créée',
    'export-id': 'le numéro de l’export',
    time: 'la date et l’heure',
    provider: 'le fournisseur du système',
    system: 'le système',
    version: 'la version du système',
    training: 'l’usage pour l’entraînement',
    label: 'l’étiquette visible',
  },
  contradictions: 'Contradictions entre les marques',
  contradiction: 'Désaccord entre {one} et {other} sur {subject} : « {first} » et « {second} ».',
  labelGone:
    '{one} : cette image est étiquetée « {first} ». Aucune étiquette de ce genre n’y est trouvée ; elle a peut-être été coupée.',
  facts: 'Détails',
  fileFacts: '{fileName}, {format}, {size}, SHA-256 {hash}',
};
