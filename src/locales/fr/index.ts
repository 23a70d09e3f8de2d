import type { Messages } from '../en';
import {
  frenchAudience,
  frenchPurposes,
  frenchReceipt,
  frenchRecords,
  frenchRules,
  frenchScope,
  frenchWithdrawal,
} from './consent';
import { frenchComfort, frenchKiosk, frenchEmbed } from './comfort';
import { frenchErrorNames, frenchErrors } from './errors';
import { frenchLive } from './live';
import {
  frenchCamera,
  frenchClip,
  frenchModes,
  frenchMotion,
  frenchMoving,
  frenchPlayer,
  frenchPose,
} from './moving';
import { frenchOwnDevice } from './own-device';
import { frenchExamine } from './examine';
import { frenchVerify } from './verify';

/** Every sentence the page says, in French. */
export const french: Messages = {
  title: 'Persona Grata',
  tagline:
    'Essayez un visage, avec le consentement de la personne à qui il appartient. Tout se passe sur cet appareil.',
  navigation: {
    label: 'Pages',
    studio: 'Studio',
    verify: 'Vérifier',
    consent: 'Mes consentements',
    duties: 'Obligations',
    privacy: 'Confidentialité',
    licences: 'Licences',
    lesson: 'Leçon',
  },
  language: 'Langue',
  comfort: frenchComfort,
  kiosk: frenchKiosk,
  embed: frenchEmbed,
  skipToContent: 'Aller au contenu',
  closeMessage: 'Fermer ce message',
  guardAppeal:
    'Si le contrôle se trompe, écrivez au responsable de cette page. Dites ce que montre l’image ; ne l’envoyez pas.',
  guardAppealTo:
    'Si le contrôle se trompe, écrivez à {contact}. Dites ce que montre l’image ; ne l’envoyez pas.',
  somethingWrong: 'Cela n’a pas fonctionné',
  busy: {
    'reading-picture': 'Lecture du fichier et recherche de visages…',
    'loading-samples': 'Arrivée de personnes qui n’existent pas…',
    'opening-camera': 'Ouverture de la caméra…',
    attesting: 'Signature du consentement…',
    withdrawing: 'Retrait du consentement…',
    exporting: 'Création du fichier : étiquette, marques, signature, puis relecture de l’ensemble…',
    'exporting-moving': 'Création de la vidéo : étiquette, marques, signature, puis relecture de l’ensemble…',
    verifying: 'Lecture de toutes les marques du fichier…',
    stripping: 'Création de copies modifiées, lues une à une…',
    reporting: 'Nouvelle lecture du fichier et signature du rapport…',
    'verifying-many': 'Lecture des fichiers, l’un après l’autre…',
  },
  cancel: 'Annuler',
  announcements: {
    'preview-unconsented':
      'L’aperçu montre les visages en mosaïque jusqu’à ce que leur consentement soit déclaré.',
    'preview-unchanged': 'L’aperçu montre l’image cible. Aucun visage n’est encore remplacé.',
    'preview-swapped': 'L’aperçu montre le remplacement, avec son étiquette.',
    'preview-animated': 'L’aperçu montre l’image animée, avec son étiquette.',
    'preview-waiting': 'L’aperçu attend un portrait, ou qu’un visage soit visible.',
    'preview-refused': 'L’aperçu ne montre rien, parce que l’image ne pouvait pas être montrée correctement.',
    calibrated: 'Calibré : voici maintenant le visage au repos.',
    recording: 'Enregistrement en cours.',
    exported: '{fileName} est enregistré.',
    'given-to-host': 'Le fichier a été remis à la page qui entoure celle-ci.',
    verified: 'Le verdict sur {fileName} est prêt.',
    stripped: 'Le test de résistance de {fileName} est terminé.',
    reported: '{fileName} est enregistré.',
    'verified-many': 'Fichiers lus : {count}.',
  },

  offline: {
    unavailable: 'Ce navigateur ne garde rien pour une visite sans réseau.',
    preparing: 'Mise en réserve pour les visites sans réseau…',
    ready: 'Fonctionne sans réseau.',
    'new-version':
      'Une nouvelle version est prête. Elle servira à la prochaine visite, ou dès maintenant : cette visite recommence alors à neuf.',
    useNewVersion: 'L’utiliser maintenant',
  },

  samples: {
    button: 'Essayer avec des personnes qui n’existent pas',
    note: 'Six personnes en images de synthèse, aucune n’est réelle. Leur déclaration est jointe : vous pouvez passer directement à l’image.',
  },
  modes: frenchModes,
  pictures: {
    heading: 'Images',
    drop: 'Choisissez un fichier ou déposez-le ici',
    remove: 'Retirer {fileName}',
    size: '{width} × {height} px',
    faces: {
      one: '{count} visage trouvé',
      many: '{count} visages trouvés',
      other: '{count} visages trouvés',
    },
    formats:
      'Images : PNG, JPEG, WebP, AVIF, GIF, BMP. Vidéos : MP4, MOV, WebM, MKV. Les fichiers restent sur cet appareil.',
    sourcesFull: 'Les 16 places sont prises.',
    clip: frenchClip,
  },
  notices: {
    'first-frame-only': 'Ce fichier est animé ; seule sa première image est utilisée.',
    'reduced-to-4096': 'Plus de 4096 px : le travail se fait en 4096 px.',
    'reduced-to-1920': 'Plus de 1920 px : le travail se fait en 1920 px.',
  },

  camera: frenchCamera,
  motion: frenchMotion,
  player: frenchPlayer,
  pose: frenchPose,

  preview: {
    name: 'Aperçu',
    state: {
      unconsented:
        'Les visages restent cachés jusqu’à ce que le consentement de chaque personne soit déclaré.',
      swapped: 'Avec étiquette, comme toute image créée ici.',
      animated: 'Avec étiquette, comme toute image créée ici.',
      waiting: 'En attente d’un visage visible.',
      refused: 'Rien n’est montré, parce que l’image ne pouvait pas être montrée correctement.',
    },
    faceBox: 'Visage {number} de la cible',
    faceBoxReplaced: 'Visage {number} de la cible, remplacé',
  },

  people: {
    heading: 'Personnes',
    explain:
      'Chaque visage appartient à quelqu’un. Dites à qui, et que cette personne est d’accord, avant qu’il soit montré.',
    empty: 'Les personnes de vos images apparaissent ici.',
    person: 'Personne {number} : {role}, {fileName}, visage {face}',
    roles: {
      source: 'source',
      target: 'cible',
      driver: 'guide',
      sourceAndTarget: 'source et cible',
      sourceAndDriver: 'source et guide',
    },
    face: 'Visage',
    wears: 'Visage porté',
    wearsNobody: 'aucun (laissé tel quel)',
    wearsOption: '{fileName}, visage {face}',
    bystander:
      'Ne participe pas. Sans consentement, ce visage reste une mosaïque, dans le fichier aussi. S’il s’agit d’une œuvre d’art publique, comme un tableau au mur ou une statue, choisissez « Aucune personne réelle » et dites laquelle : la fiche conserve vos mots.',
    attested: 'Déclaré : {kind}, {display}, jusqu’au {until}',
    withdraw: 'Retirer le consentement',
    needed: 'Consentement nécessaire',
  },
  attest: {
    legend: 'À qui est ce visage ?',
    button: 'Déclarer',
    narrowed:
      'Le responsable de cette installation permet moins de choix que le programme ; ils figurent tous dans « Règles de cette installation », en bas de la page.',
    noneAllowed: 'Cette installation n’accepte aucun consentement : les visages y restent donc cachés.',
    read: 'Ce que vous déclarez',
    kinds: {
      self: 'C’est moi',
      'own-device': 'La personne répond sur son propre téléphone',
      written: 'La personne a signé le formulaire imprimé',
      permission: 'J’ai le consentement de cette personne',
      guardian: 'Un parent ou un tuteur consent',
      'nobody-real': 'Aucune personne réelle (image de synthèse ou œuvre d’art)',
    },
    display: {
      self: 'Votre nom ou vos initiales',
      permission: 'Son nom ou ses initiales',
      guardian: 'Initiales de l’enfant',
    },
    guardian: 'Nom ou initiales du parent ou du tuteur',
    givenOn: 'Date de l’accord',
    givenBy: 'Forme de l’accord',
    givenByOptions: {
      'in-person': 'De vive voix, en personne',
      'in-writing': 'Par écrit',
      'by-message': 'Par message',
    },
    nature: 'Ce que c’est',
    natures: {
      'synthetic-picture': 'Une image de synthèse',
      artwork: 'Une peinture, un dessin ou une autre œuvre d’art',
      'fictional-character': 'Un personnage de fiction',
      'statue-or-mask': 'Une statue, une poupée ou un masque',
    },
    description: 'D’où cela vient',
    adult: { self: 'J’ai {age} ans ou plus', permission: 'Cette personne a {age} ans ou plus' },
    adultHint: 'Sans cela, l’aperçu est ouvert, mais pas l’export.',
  },
  live: frenchLive,
  ownDevice: frenchOwnDevice,
  scope: frenchScope,
  rules: frenchRules,
  purposes: frenchPurposes,
  consents: {
    heading: 'Fiches de consentement',
    explain:
      'Conservées sur cet appareil, signées, sans aucune image. Retirer un consentement ferme aussitôt l’accès.',
    empty: 'Aucun consentement n’a été déclaré sur cet appareil.',
    temporary:
      'Ce navigateur ne conserve rien pour cette page : les fiches et la clé disparaissent quand vous la fermez.',
    states: { given: 'Donné', withdrawn: 'Retiré', expired: 'Expiré' },
    row: '{kind} : {display}',
    detail: 'Couvre : {scope}. Donné le {given}, valable jusqu’au {until}. {left}',
    left: {
      one: '{count} fichier peut encore être créé.',
      many: '{count} fichiers peuvent encore être créés.',
      other: '{count} fichiers peuvent encore être créés.',
    },
    withdrawnAt: 'Retiré le {time}.',
    withdraw: 'Retirer le consentement : {display}',
    erase: 'Effacer toutes les fiches',
    withdrawal: frenchWithdrawal,
    receipt: frenchReceipt,
    records: frenchRecords,
  },

  adjust: {
    heading: 'Ajuster',
    swap: {
      identity: { name: 'Identité', hint: 'Part reprise de la forme du visage source' },
      skinTone: {
        name: 'Teint et lumière',
        hint: 'À gauche, ceux de la source sont gardés ; à droite, ceux de la cible sont repris',
      },
      mouth: { name: 'Bouche de la cible', hint: 'Part gardée des lèvres de la cible' },
      edge: { name: 'Bord adouci', hint: 'Douceur avec laquelle le visage se fond dans l’image' },
      opacity: { name: 'Opacité', hint: 'Force avec laquelle le visage est remplacé' },
    },
    animate: {
      head: { name: 'Tête', hint: 'Ampleur avec laquelle la tête tourne et bouge' },
      expression: {
        name: 'Expression',
        hint: 'Part reprise du mouvement des sourcils, des joues et de la mâchoire',
      },
      eyes: { name: 'Yeux', hint: 'Part reprise du mouvement des paupières et du regard' },
      lips: { name: 'Lèvres', hint: 'Part reprise du mouvement des lèvres' },
      mouthInterior: {
        name: 'Intérieur de la bouche',
        hint: 'Part montrée des dents et de la bouche du guide',
      },
      wrinkles: { name: 'Rides', hint: 'Force avec laquelle les plis de l’expression sont dessinés' },
    },
    undo: 'Annuler la modification',
    redo: 'Rétablir',
    reset: 'Réinitialiser les curseurs',
  },

  takeHome: {
    heading: 'À emporter',
    purpose: 'But',
    audience: frenchAudience,
    format: 'Format',
    moving: frenchMoving,
    formats: { png: 'PNG', jpeg: 'JPEG', webp: 'WebP' },
    button: 'Exporter',
    nothing: {
      swap: 'Il n’y a pas encore de remplacement à exporter.',
      animate: 'Il n’y a encore rien à exporter : choisissez un portrait, et ce qui l’anime.',
      trade: 'Il n’y a encore rien à exporter : choisissez une image avec deux personnes.',
      chorus: 'Il n’y a encore rien à exporter : choisissez deux portraits ou plus, et ce qui les anime.',
    },
    refused: 'L’export est fermé : il manque le consentement pour {people}.',
    person: 'la personne {number}',
    layers:
      'Le fichier porte une étiquette visible, un filigrane invisible, des métadonnées qui disent qu’une IA l’a modifié, et un manifeste signé. Chacun de ces éléments est relu avant que le fichier soit remis.',
    receipt: '{fileName} est enregistré : {width} × {height} px, {size}.',
    check: 'Le contrôler sur la page Vérifier',
    startOver: 'Recommencer',
  },

  verify: frenchVerify,
  examine: frenchExamine,

  footer: {
    duties: 'Obligations légales et ce qui est fait pour elles',
    licences: 'Licences des éléments de cette page',
    privacy: 'Rien ne quitte cet appareil. Pas de compte, pas d’envoi, pas de mesure d’audience.',
    limits:
      '« Déclaré » signifie que quelqu’un l’a dit et qu’une clé de cet appareil l’a signé. Ce n’est pas la preuve d’un nom ni d’un âge.',
  },

  errors: frenchErrors,
  errorNames: frenchErrorNames,
};
