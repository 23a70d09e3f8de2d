import type { StatementWords } from '../statement-words';

/** The statement in French. Whoever changes a word raises `STATEMENT_VERSION`. */
export const frenchStatement: StatementWords = {
  attested: {
    self: 'Je déclare que le visage sur cette image est le mien, que je dis la vérité en indiquant si j’ai {age} ans ou plus, et que j’accepte ce qui est décrit ici.',
    'own-device':
      'Je déclare que le visage sur l’image montrée par l’autre appareil est le mien, que je dis la vérité en indiquant si j’ai {age} ans ou plus, et que j’accepte ce qui est décrit ici.',
    written:
      'Je déclare que le visage sur l’image que l’on m’a montrée est le mien, que je dis la vérité en indiquant si j’ai {age} ans ou plus, et que j’accepte ce qui est décrit ici.',
    permission:
      'Je déclare que la personne sur cette image a été informée de ce qui est décrit ici et qu’elle l’a accepté à la date et de la manière que j’indique, et que je dis la vérité en indiquant si cette personne a {age} ans ou plus.',
    guardian:
      'Je déclare que le parent ou le tuteur de la personne sur cette image a été informé de ce qui est décrit ici et l’a accepté à la date que j’indique, et que la personne, dans la mesure où elle peut le comprendre, est elle aussi d’accord.',
    'nobody-real':
      'Je déclare que ce visage n’est celui d’aucune personne à qui l’on pourrait demander son accord : c’est une image inventée ou une œuvre d’art, telle que je la décris, et elle ne reproduit pas les traits d’une personne vivante ni d’une personne décédée au cours des cent dernières années.',
  },
  whoAsks: 'Qui le demande : {operator}.',
  allowed:
    'Ce qui est permis : {operations} ; sous forme {media} ; {purposes} ; visible {audience} ; {files} ; {validity}. Rien d’autre. Tout autre usage de ce visage demande une nouvelle déclaration.',
  list: { between: ', ', last: ' et ' },
  oneFile: 'un fichier',
  files: '{count} fichiers au maximum',
  operations: {
    swap: 'un visage prend la place d’un autre (remplacement)',
    animate:
      'un visage immobile est mis en mouvement, ou ses mouvements font bouger un autre visage (animation)',
    trade: 'deux visages d’une même image changent de place (échange)',
    chorus: 'plusieurs visages immobiles sont mis en mouvement ensemble (chœur)',
  },
  media: {
    image: 'd’images fixes',
    video: 'de vidéos',
  },
  purposes: {
    personal: 'pour un usage personnel',
    education: 'pour enseigner et apprendre',
    exhibition: 'pour une exposition',
    parody: 'pour la parodie ou la satire',
    research: 'pour la recherche',
  },
  audiences: {
    private: 'seulement par les personnes à qui le fichier est remis directement',
    unlisted: 'par toute personne qui a un lien, mais sans publication ouverte à tous',
    public: 'par tout le monde, y compris dans une publication ouverte à tous',
  },
  forHowLong: {
    session: 'jusqu’à la fermeture de la page, et pas plus de 24 heures',
    day: 'pendant 24 heures',
    month: 'pendant 30 jours',
    quarter: 'pendant 90 jours',
  },
  ends: {
    session: 'quand la page est fermée ou que l’image est remplacée, et au plus tard au bout de 24 heures',
    day: 'au bout de 24 heures',
    month: 'au bout de 30 jours',
    quarter: 'au bout de 90 jours',
  },
  neverAllowed:
    'Ce qui n’est jamais permis, même si quelqu’un l’accepte : les images sexuelles, la persuasion politique, les informations d’actualité et l’usurpation d’identité (se faire passer pour la personne afin de tromper quelqu’un).',
  whatWillHappen:
    'Ce qui va se passer : le programme pose ce visage sur un autre corps, pose un autre visage par-dessus, le fait bouger, ou fait bouger un autre visage avec lui, comme indiqué plus haut. Le résultat peut avoir l’air réel alors que cela n’a jamais eu lieu, et des gens peuvent y croire.',
  storedHere:
    'Ce qui est conservé, et où : rien n’est envoyé nulle part. Les images et les mesures des visages disparaissent quand la page est fermée. Ce navigateur conserve une fiche signée, sans image : cette déclaration, les mots saisis, une empreinte du fichier, le visage concerné dans ce fichier, la date et l’heure, ainsi que le numéro, la date et l’heure de chaque fichier créé.',
  storedOnTwoDevices:
    'Ce qui est conservé, et où : rien n’est envoyé nulle part ; ce qui passe d’un appareil à l’autre, c’est le code, le lien ou le petit fichier que l’on remet. Les images et les mesures des visages disparaissent quand la page est fermée. L’autre appareil conserve une fiche signée, sans image : cette déclaration, les mots saisis ici, ce que le contrôle en direct a demandé, une empreinte du fichier, le visage concerné dans ce fichier, la date et l’heure, ainsi que le numéro, la date et l’heure de chaque fichier créé. Cet appareil-ci conserve pendant 90 jours ce qui a été demandé et répondu, la clé qui l’a signé et le code de retrait.',
  removed: 'La fiche est supprimée {end}.',
  marks:
    'Ce que révèlent les marques : chaque fichier montre une étiquette qui dit « AI » (intelligence artificielle), et dit dans ses métadonnées ce qui a été fait, quand et avec quel programme. Il porte une empreinte de cette fiche, à quoi sert le consentement et jusqu’à quand il vaut, et une clé de ce navigateur. Il ne porte aucun nom. On peut reconnaître que des fichiers créés avec un même consentement, ou dans un même navigateur, vont ensemble.',
  copies:
    'Les copies ne peuvent pas être rappelées : une fois que des informations personnelles sont intégrées aux données de provenance et exportées, elles font partie de l’empreinte numérique permanente du fichier et ne peuvent plus être retirées des copies déjà en circulation. Retirer le consentement empêche de créer de nouvelles images ; cela n’atteint pas celles qui ont déjà été transmises.',
  withdrawal:
    'Vous pouvez retirer votre consentement à tout moment : cliquez sur « Retirer » à côté de ce consentement, ou saisissez le code de retrait qui figure sur le reçu ; si vous avez signé sur un téléphone à vous, ce téléphone permet aussi de le retirer. Aussitôt, plus aucune image ni vidéo n’est créée avec ce visage, même si une création est en cours, et les portraits de ce visage sont retirés. Sinon, le consentement prend fin {end}, ou quand le nombre de fichiers est épuisé.',
  complaints: 'Où adresser les réclamations : {contact}.',
  liveCheck:
    'Ce que vaut le contrôle en direct : il montre que quelqu’un était devant la caméra de cet appareil et a fait ce qui était demandé, ou qu’un témoin était là. L’image est sur l’autre appareil : le visage vu ici n’est donc pas comparé avec elle, et la fiche le dit.',
  worth:
    'Ce que vaut tout cela : le programme note ce qui est déclaré. Il ne peut savoir ni qui vous êtes, ni l’âge de qui que ce soit, ni si c’est vrai. C’est vous qui en répondez : utiliser un visage contre la volonté de quelqu’un peut être contraire à la loi.',
};
