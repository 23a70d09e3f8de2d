import type { Messages } from '../en';

export const frenchErrors: Messages['errors'] = {
  'picture-empty': 'Ce fichier est vide. Choisissez-en un autre.',
  'picture-unreadable':
    'Ce fichier n’a pas pu être lu là où il se trouve. Copiez-le sur cet appareil et choisissez-le de nouveau.',
  'picture-file-too-large':
    'Ce fichier est trop lourd pour être ouvert ici ({megabytes} Mo ; {limit} Mo au maximum). Enregistrez l’image en plus petit et choisissez cette version.',
  'picture-damaged':
    'Cette image est abîmée et ne peut pas être montrée. Ouvrez-la dans un autre programme et enregistrez-la de nouveau.',
  'picture-not-a-picture':
    'Ce fichier n’est pas une image, quoi que dise son nom. Choisissez un PNG, JPEG, WebP, AVIF, GIF ou BMP.',
  'picture-truncated':
    'Cette image s’arrête trop tôt : il manque une partie du fichier. Copiez-la ou téléchargez-la de nouveau.',
  'picture-too-large':
    'Cette image est trop grande ({width} × {height} px). Réduisez-la à {limit} px de côté au maximum.',
  'picture-too-small':
    'Cette image est trop petite ({width} × {height} px) pour qu’on y trouve un visage. Choisissez-en une plus grande.',
  'picture-vector':
    'C’est un dessin au format SVG, qui peut contenir des programmes. Exportez-le d’abord en PNG.',
  'picture-format-unsupported':
    'Ce navigateur ne peut pas lire les images {format}. Convertissez-la d’abord en JPEG ou en PNG.',
  'clip-unreadable':
    'Le fichier n’a pas pu être lu comme vidéo. Il est possible d’ouvrir MP4, MOV, WebM, MKV, ainsi que GIF, WebP et PNG animés.',
  'clip-damaged':
    'La vidéo est abîmée à partir de {seconds} s. Ce qui précède est utilisable ; essayez une autre copie pour le reste.',
  'clip-no-picture': 'Le fichier contient du son, mais pas d’image. Choisissez une vidéo.',
  'clip-codec-unsupported':
    'Ce navigateur ne peut pas décoder ce type de vidéo ({codec}). Enregistrez-la en MP4 avec H.264 et choisissez-la de nouveau.',
  'clip-high-dynamic-range':
    'C’est une vidéo à grande plage dynamique (HDR), dont ce navigateur ne montre pas les bonnes couleurs. Enregistrez-la en vidéo standard (SDR) et choisissez-la de nouveau.',
  'clip-too-small':
    'La vidéo est trop petite pour porter une étiquette lisible : son petit côté doit mesurer au moins {minimum} pixels.',
  'clip-too-long':
    'La vidéo dure plus de {minutes} minutes. Coupez-la et choisissez la partie qui vous intéresse.',
  'camera-denied':
    'Le navigateur n’a pas autorisé la caméra. Autorisez-la dans la barre d’adresse ou dans les réglages du site ; elle démarrera alors d’elle-même.',
  'camera-absent':
    'Aucune caméra n’a été trouvée. Branchez-en une ; elle démarrera alors d’elle-même. Un fichier vidéo convient aussi.',
  'camera-in-use':
    'La caméra est utilisée par un autre programme. Fermez ce programme ; elle démarrera alors d’elle-même.',
  'camera-lost': 'La caméra a été débranchée. Rebranchez-la ; elle reprendra alors d’elle-même.',
  'camera-unavailable':
    'Ce navigateur ne donne pas accès aux caméras ici. Ouvrez la page en https, ou utilisez un fichier vidéo.',
  'microphone-denied': 'Le navigateur n’a pas autorisé le micro. L’enregistrement continue sans son.',
  'performance-malformed':
    'Ce fichier n’est pas un fichier de mouvements de ce programme, ou il est abîmé. Choisissez-en un autre.',
  'performance-empty':
    'Aucun visage n’a été vu pendant l’enregistrement : il n’y a donc pas de mouvements à garder. Placez-vous devant la caméra et réessayez.',
  'motion-no-face': 'Aucun visage n’est visible dans la vidéo. Regardez la caméra, avec la lumière de face.',
  'face-none':
    'Aucun visage n’a été trouvé dans {fileName}. Choisissez une image avec un visage tourné à peu près vers l’appareil.',
  'face-landmarker-failed':
    'La recherche de visages a échoué sur cet appareil. Rechargez la page et réessayez.',
  'inspect-unavailable':
    'Les modèles qui comparent les visages et évaluent les images n’ont pas pu être chargés. Assurez-vous que la page a été copiée en entier, rechargez-la et réessayez.',
  'inspect-failed': 'L’examen de l’image a échoué. Réessayez ; tout le reste est inchangé.',
  'guard-input-refused':
    'Le contrôle de nudité a refusé {fileName}, qui a donc été retiré ; tout le reste est inchangé. Un petit programme sur cet appareil cherche des personnes nues sur chaque image, et il se trompe parfois : des épaules nues, de la peau en gros plan et des dessins peuvent l’induire en erreur. Utilisez une autre image, ou recadrez celle-ci.',
  'guard-export-refused':
    'Le contrôle de nudité a refusé l’image terminée, aucun fichier n’a donc été créé ; tout le reste est inchangé. Un petit programme sur cet appareil cherche des personnes nues sur chaque image, et il se trompe parfois : des épaules nues, de la peau en gros plan et des dessins peuvent l’induire en erreur. Changez l’image ou le cadrage et exportez de nouveau.',
  'guard-unavailable':
    'Le contrôle de nudité n’a pas pu examiner l’image, et rien n’est exporté sans lui. Assurez-vous que la page a été copiée en entier, et réessayez ; tout le reste est inchangé.',
  'label-picture-too-small':
    'La cible est trop petite pour une étiquette lisible, et rien n’est montré sans étiquette. Utilisez une image d’au moins {minimum} px sur son petit côté.',
  'label-font-missing':
    'La police de l’étiquette n’a pas pu être chargée, et rien n’est montré sans étiquette. Rechargez la page.',
  'label-unreadable':
    'L’étiquette ne serait pas lisible sur cette image, qui n’est donc pas créée. Choisissez une autre cible.',
  'render-unavailable':
    'Ce navigateur n’a pas WebGL2, qui sert à dessiner l’image. Essayez un Chrome, Edge ou Firefox récent.',
  'render-context-lost':
    'La carte graphique a cessé de répondre un instant. Rien n’a été montré ni enregistré ; déplacez un curseur ou réessayez pour continuer.',
  'render-failed': 'Le dessin de l’image a échoué. Rien n’a été montré ni enregistré ; réessayez.',
  'render-frame-forged': 'Ce n’est pas une image étiquetée créée ici : elle est donc refusée.',
  'consent-missing': 'Il manque un consentement : déclarez-le pour chaque visage qui participe.',
  'consent-expired': 'Un consentement a expiré. Déclarez-le de nouveau avec la personne concernée.',
  'consent-withdrawn': 'Un consentement a été retiré. Ce visage ne peut plus être utilisé.',
  'consent-wrong-picture': 'Un consentement appartient à une autre image. Déclarez-le pour celle-ci.',
  'consent-wrong-purpose':
    'Un consentement a été donné dans un autre but. Déclarez-le pour ce but, ou choisissez celui pour lequel il a été donné.',
  'consent-wrong-operation':
    'Un consentement ne couvre pas ce type de modification. Choisissez le type pour lequel il a été donné, ou déclarez aussi celui-ci.',
  'consent-stills-only':
    'Ici, un consentement ne couvre que les images fixes. Choisissez un format d’image, ou déclarez aussi les vidéos.',
  'consent-videos-only':
    'Ici, un consentement ne couvre que les vidéos. Choisissez un format vidéo, ou déclarez aussi les images fixes.',
  'consent-wrong-audience':
    'Un consentement a été donné pour un public plus restreint. Choisissez-le sous « Qui le verra », ou déclarez le public plus large.',
  'consent-exports-used':
    'Tous les fichiers qu’un consentement permet ont été créés. Redemandez à la personne, et déclarez-le de nouveau.',
  'consent-guardian-needed':
    'Une personne ici est mineure : l’aperçu est ouvert, l’export ne l’est pas. Retirez ce consentement et demandez plutôt celui d’un parent ou d’un tuteur.',
  'consent-live-missing':
    '« C’est moi » demande le contrôle en direct ou, si aucune caméra ne peut servir, un témoin. Faites l’un des deux et déclarez de nouveau.',
  'consent-live-different':
    'La personne devant la caméra n’est pas celle de l’image : « C’est moi » est donc fermé. Choisissez un autre type de consentement, ou refaites le contrôle en direct avec une meilleure lumière.',
  'consent-live-wait':
    'Le contrôle en direct a échoué plusieurs fois. Attendez {seconds} secondes, trouvez une meilleure lumière et réessayez ; ou demandez à un témoin.',
  'consent-live-used-up':
    'Le contrôle en direct a échoué trop souvent avec cette image : il est donc fermé pour elle jusqu’à ce que cette page soit rouverte. Il reste un témoin, ou un consentement par écrit.',
  'consent-against-policy':
    'Le responsable de cette installation ne permet pas ce consentement ou cet usage. Voyez « Règles de cette installation », et choisissez parmi ce qu’elles permettent.',
  'consent-policy-broken':
    'Les règles de cette installation (policy.json) ne peuvent pas être lues : personne ne peut donc consentir, et rien n’est montré. Prévenez le responsable.',
  'consent-code-unknown':
    'Aucun consentement dans ce navigateur ne répond à ce code. Regardez de nouveau le reçu : 16 lettres et chiffres. Il faut le saisir dans le navigateur qui détient la fiche.',
  'consent-paper-code-wrong':
    'Ce code n’est pas celui d’un formulaire pour ce visage avec les choix faits ici. Regardez de nouveau le papier : 16 lettres et chiffres ; choisissez les usages qui y sont imprimés, et saisissez-le dans le navigateur qui l’a imprimé.',
  'consent-paper-code-used':
    'Ce formulaire a déjà été saisi, et chacun ne compte qu’une fois. Imprimez un nouveau formulaire et redemandez à la personne.',
  'consent-request-malformed':
    'Ce n’est pas une demande de consentement, ou il en manque une partie. Scannez de nouveau le code, ou demandez le lien ou le fichier.',
  'consent-request-foreign':
    'Ce code mène à un autre site, pas à celui-ci : il n’est donc pas ouvert ici. Si vous faites confiance à la personne qui le montre, ouvrez-le avec la caméra de votre appareil.',
  'consent-request-too-large':
    'C’est bien plus gros que ne peut l’être une demande de consentement : ce n’a donc pas été lu. Redemandez le code.',
  'consent-request-expired':
    'Cette demande n’est plus ouverte : elle dure 30 minutes. Demandez-en une nouvelle ; si elle est nouvelle, regardez si les deux appareils sont à l’heure.',
  'consent-request-forged':
    'Cette demande a été modifiée après la signature : elle est donc refusée. Demandez un nouveau code, et scannez-le sur l’écran même.',
  'consent-request-other-words':
    'L’autre appareil montre d’autres mots que celui-ci, comme après une mise à jour. Rechargez la page sur les deux appareils et demandez un nouveau code.',
  'consent-answer-malformed':
    'Ce n’est pas une réponse venue de l’appareil d’une personne, ou il en manque une partie. Scannez-la de nouveau, ou demandez le fichier.',
  'consent-answer-unasked':
    'C’est la réponse à une demande qui n’a pas été faite ici depuis l’ouverture de cette page. Affichez un nouveau code et laissez la personne y répondre.',
  'consent-answer-used':
    'Cette réponse a déjà été reçue, et chacune ne compte qu’une fois. Affichez un nouveau code pour un autre consentement.',
  'consent-answer-forged':
    'Cette réponse ne tient pas : elle a été modifiée, ou elle accepte autre chose que ce qui était demandé. Affichez un nouveau code et laissez la personne y répondre.',
  'consent-take-back-unknown':
    'Aucun consentement dans ce navigateur ne correspond à ce retrait. Il faut le montrer au navigateur qui détient la fiche.',
  'consent-take-back-forged':
    'Ce retrait n’est pas signé par l’appareil qui a donné le consentement : il ne change donc rien. Retirez le consentement sur cet appareil-là, ou avec le code de retrait.',
  'consent-qr-unreadable':
    'Aucun code n’a été trouvé dans ce fichier. Choisissez une image nette où l’on voit tout le code QR, avec un peu de blanc autour.',
  'consent-file-malformed':
    'Ce fichier n’est pas une fiche de consentement de ce programme, ou il a été modifié ou abîmé. Redemandez le fichier, tel qu’il a été enregistré.',
  'consent-ledger-file-malformed':
    'Ce fichier n’est pas une liste de consentements enregistrée par ce programme. Choisissez-en un autre.',
  'consent-forged': 'Ce n’est pas un consentement donné ici : il est donc refusé.',
  'consent-form-incomplete': 'Veuillez compléter le formulaire : {field}.',
  'consent-ledger-damaged':
    'Les fiches de consentement de cet appareil ont été modifiées de l’extérieur ou sont abîmées : elles n’ouvrent donc rien. Effacez-les pour recommencer à neuf ; les consentements devront être déclarés de nouveau.',
  'storage-unavailable':
    'Ce navigateur ne permet pas à la page de conserver quoi que ce soit. Les fiches durent jusqu’à ce que vous la fermiez.',
  'storage-in-use':
    'Quelque chose est encore ouvert dans un autre onglet de cette page : tout n’a donc pas pu être supprimé. Fermez les autres onglets et supprimez de nouveau.',
  'storage-full':
    'Il n’y a plus de place sur cet appareil. Libérez de l’espace et réessayez ; l’image est toujours là.',
  'export-nothing-to-export':
    'Il n’y a encore rien à exporter. Choisissez les images ou les vidéos que demande ce mode.',
  'export-format-unsupported': 'Ce navigateur ne peut pas écrire le format {format}. Choisissez-en un autre.',
  'export-encode-failed':
    'Le fichier n’a pas pu être écrit. Réessayez ou choisissez un autre format ; l’image est toujours là.',
  'export-metadata-failed':
    'Les métadonnées n’ont pas pu être écrites : il n’y a donc pas de fichier. L’image est toujours là.',
  'export-signing-failed':
    'Le fichier n’a pas pu être signé : il n’y a donc pas de fichier. L’image est toujours là.',
  'export-read-back-failed':
    'Le fichier terminé ne disait pas ce qu’il devait dire ({layer}) : il n’a donc pas été remis. L’image est toujours là.',
  'export-watermark-unreadable':
    'Le filigrane invisible ne peut pas être relu dans le fichier terminé, qui n’a donc pas été remis. L’image est peut-être trop petite ou trop uniforme pour lui : choisissez-en une plus grande ou plus contrastée, ou un autre format. Rien n’est perdu.',
  'export-codec-unsupported':
    'Ce navigateur ne peut pas écrire ce type de vidéo à cette taille. Choisissez un autre format.',
  'export-audio-failed': 'Le son n’a pas pu être écrit. Exportez sans le son, ou choisissez un autre format.',
  'export-storage-full':
    'Il n’y a plus de place sur cet appareil pour la vidéo. Libérez de l’espace et exportez de nouveau ; tout le reste est inchangé.',
  'export-empty': 'Il n’y avait aucune image à écrire. Lancez d’abord la vidéo et réessayez.',
  'verify-empty': 'Ce fichier est vide. Choisissez-en un autre.',
  'verify-format-unsupported':
    'Ce type de fichier ne peut pas être lu ici. Choisissez une image (PNG, JPEG, WebP, GIF) ou une vidéo (MP4, MOV, WebM, MKV).',
  'verify-malformed': 'Ce fichier est abîmé de telle façon qu’il ne peut pas être lu.',
  'verify-pixels-unreadable':
    'Ce navigateur ne sait pas décoder les pixels de cette image, il est donc impossible d’en faire des copies. Essayez un Chrome, Edge ou Firefox récent, ou un PNG, JPEG ou WebP.',
  'verify-crashed': 'Un problème est survenu pendant la lecture du fichier. Rechargez la page et réessayez.',
  'verify-too-large': 'Ce fichier est trop lourd pour être lu ici.',
  'verify-report-malformed':
    'Ce n’est pas un rapport de ce vérificateur, ou il est endommagé. Choisissez le fichier .jws tel qu’il a été enregistré.',
  'verify-report-changed':
    'La signature de ce rapport n’est pas valable : il a été modifié après avoir été signé. Son contenu n’est pas affiché. Redemandez le rapport.',
  'studio-unavailable':
    'Il manque à ce navigateur quelque chose dont le studio a besoin. Essayez un Chrome, Edge ou Firefox récent.',
  'studio-crashed':
    'Un problème est survenu dans le studio. Rechargez la page ; les fiches de consentement sont conservées.',
  'studio-request-malformed':
    'La page a demandé au studio quelque chose qu’il ne fait pas : rien n’a donc été modifié. Rechargez la page.',
  'studio-nothing-to-show': 'Choisissez d’abord une image.',
  'sample-unavailable':
    'Les exemples n’ont pas pu être chargés. Assurez-vous que la page a été copiée en entier, ou utilisez vos propres images.',
};

/** What the program calls by a code, within a sentence. */
export const frenchErrorNames: Messages['errorNames'] = {
  fields: {
    form: 'quelque chose n’y est pas comme il faut',
    kind: 'à qui est ce visage',
    display: 'nom ou initiales',
    adult: 'âge',
    givenOn: 'date',
    givenBy: 'manière d’accepter',
    guardian: 'nom du parent ou tuteur',
    code: 'code',
    nature: 'ce que c’est',
    description: 'd’où cela vient',
    face: 'le visage',
    asker: 'qui demande',
    witness: 'nom du témoin',
    operations: 'ce qui peut être fait',
    purposes: 'but',
    media: 'images ou vidéos',
    audience: 'pour qui',
    validity: 'combien de temps',
    maxExports: 'combien de fichiers',
  },
  layers: {
    picture: 'l’image',
    watermark: 'le filigrane',
    metadata: 'les métadonnées',
    aigc: 'l’étiquette AIGC',
    manifest: 'le manifeste',
    consent: 'le consentement',
  },
};
