import type { NoticeWords } from '../notices';

/** What is kept where, and what the page is made of. Fetched with the pages that show it. */
export const frenchNotices: NoticeWords = {
  privacy: {
    heading: 'Confidentialité',
    intro:
      'Pas de compte, pas d’envoi, pas de cookies, pas de comptage des visites. Images, vidéos et ce que voit une caméra sont traités dans la mémoire de cet appareil et disparaissent quand vous fermez la page. De même tout ce qui est mesuré d’un visage.',
    network:
      'La page demande ses propres fichiers au serveur d’où elle vient, et rien à personne d’autre. Comme pour toute page, ce serveur voit l’adresse de votre appareil.',
    files:
      'Un fichier que vous faites porte l’heure, un identifiant, la version du programme, les empreintes des consentements et le contact de qui exploite cette installation. Il ne porte aucun nom.',
    kept: 'Ce que garde ce navigateur',
    columns: { where: 'Où', howLong: 'Combien de temps' },
    kinds: {
      database: 'Base de données',
      settings: 'Stockage local',
      tab: 'Stockage de l’onglet',
      caches: 'Cache',
      files: 'Fichiers privés de ce site',
    },
    rows: {
      records: {
        what: 'Les fiches de consentement, leur journal et les clés qui signent ; sur un téléphone qui a répondu, la demande et la réponse. Des empreintes et les noms ou initiales saisis ; aucune image.',
        howLong:
          'Fiches : {days} jours au plus après le consentement, moins si l’exploitant le dit. Clés : jusqu’à ce que vous les supprimiez.',
      },
      settings: {
        what: 'Langue, apparence, touches, dernière caméra choisie, signataires de confiance et réglages d’un enseignant pour les leçons.',
        howLong: 'Jusqu’à ce que vous les supprimiez.',
      },
      lesson: {
        what: 'Où en est la leçon dans cet onglet et ses réponses, sans noms.',
        howLong: 'Jusqu’à la fermeture de l’onglet.',
      },
      rules: {
        what: 'Les règles de qui exploite cette installation, telles que lues en dernier.',
        howLong: 'Jusqu’à ce qu’elles changent, ou que vous les supprimiez.',
      },
      films: {
        what: 'Une vidéo pendant qu’elle est faite.',
        howLong:
          'Jusqu’à ce qu’elle soit remise ou abandonnée. Ce que laisse une panne est enlevé à la visite suivante.',
      },
      app: {
        what: 'Les fichiers du programme lui-même, pour les visites sans réseau.',
        howLong: 'Jusqu’à ce qu’une version plus récente les remplace, ou que vous les supprimiez.',
      },
    },
    erase: 'Comment l’effacer',
    eraseExplain:
      '« {button} », sous « {heading} » dans le studio, efface tout d’un coup. Supprimer les données de ce site dans les réglages du navigateur aussi.',
    eraseFiles: 'Les fichiers enregistrés ou transmis sont hors d’atteinte : rien ici ne peut les rappeler.',
    operator: 'Qui exploite cette installation : {operator}',
    contact: 'Questions et réclamations : {contact}',
    noContact: 'Qui exploite cette installation n’a indiqué aucun contact.',
  },
  licences: {
    heading: 'Licences de ce dont cette page est faite',
    own: 'Persona Grata est un logiciel libre sous Apache License 2.0. Ce qu’il contient d’autrui est énuméré ici, avec les textes des licences.',
    ownText: 'Le texte de l’Apache License 2.0',
    columns: { name: 'Paquet', licence: 'Licence', use: 'Ce qui en est ici' },
    uses: { code: 'du code', made: 'transformé en {files}' },
    texts: 'Textes des licences',
    missing: 'La liste n’a pas pu être lue. Rechargez la page, ou ouvrez {file} à côté d’elle.',
  },
};
