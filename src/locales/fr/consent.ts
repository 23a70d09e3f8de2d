import type { Messages } from '../en';

export const frenchScope: Messages['scope'] = {
  legend: 'Ce que couvre ce consentement',
  change: 'Couvre : {scope}. Modifier',
  operations: {
    heading: 'Ce qui peut être fait',
    names: {
      swap: 'Remplacement',
      animate: 'Animation',
      trade: 'Échange',
      chorus: 'Chœur',
    },
  },
  purposes: { heading: 'Dans quel but' },
  media: {
    heading: 'Ce qui peut être créé',
    names: { image: 'Images fixes', video: 'Vidéos' },
  },
  audience: {
    heading: 'Qui peut le voir',
    names: {
      private: 'Seulement les personnes à qui on le remet',
      unlisted: 'Toute personne qui a un lien',
      public: 'Tout le monde',
    },
  },
  validity: {
    heading: 'Pour combien de temps',
    names: {
      session: 'Jusqu’à la fermeture de cette page',
      day: '24 heures',
      month: '30 jours',
      quarter: '90 jours',
    },
  },
  maxExports: { heading: 'Combien de fichiers au maximum', words: 'nombre maximal de fichiers : {count}' },
  left: 'Fichiers restants : {count} sur {total}.',
  never:
    'Jamais permis : les images sexuelles, la persuasion politique, les informations d’actualité, l’usurpation d’identité.',
  previewOnly:
    'Moins de {age} ans : l’aperçu est ouvert, l’export ne l’est pas. Pour exporter, retirez ce consentement et demandez celui d’un parent ou d’un tuteur.',
};

export const frenchAudience: Messages['takeHome']['audience'] = {
  label: 'Qui le verra',
};

export const frenchWithdrawal: Messages['consents']['withdrawal'] = {
  heading: 'Retirer avec un code',
  explain: 'Le code figure sur le reçu qui a été remis à la personne.',
  label: 'Code de retrait',
  button: 'Retirer',
};

export const frenchPurposes: Messages['purposes'] = {
  personal: 'Usage personnel',
  education: 'Enseignement',
  exhibition: 'Exposition',
  parody: 'Parodie',
  research: 'Recherche',
};

export const frenchRules: Messages['rules'] = {
  heading: 'Règles de cette installation',
  operator: 'Responsable : {operator}.',
  contact: 'Réclamations et demandes de suppression : {contact}',
  kinds: 'Consentements : {kinds}.',
  purposes: 'Buts : {purposes}.',
  audience: 'Public le plus large : {audience}.',
  validity: 'Consentement le plus long : {validity}.',
  retention: 'Conservation des fiches : {retention}.',
  age: 'Majorité : {age} ans.',
  sha256: 'SHA-256 des règles : {sha256}',
};

export const frenchReceipt: Messages['consents']['receipt'] = {
  open: 'Reçu',
  openFor: 'Reçu pour {display}',
  heading: 'Reçu d’un consentement',
  intro:
    'Pour la personne à qui appartient le visage. À conserver : le code permet de retirer le consentement.',
  code: 'Code de retrait',
  noCode:
    'Le code a été montré quand le consentement a été donné, et n’est pas conservé ici. Un clic sur « Retirer » a le même effet.',
  qrName: 'Code QR avec le code de retrait et l’empreinte de la fiche',
  record: 'Empreinte de la fiche (SHA-256)',
  operatorKey: 'Clé du navigateur qui la détient',
  scope: 'Couvre',
  until: 'Valable jusqu’au',
  given: 'Donné le',
  withdrawn: 'Retiré le',
  agreed: 'Ce qui a été accepté',
  print: 'Imprimer',
  save: 'Enregistrer la fiche dans un fichier',
  saveNotice: 'Enregistrer l’avis de retrait',
  fileHint:
    'Le fichier contient la fiche de ce reçu, avec le nom tel qu’il a été saisi. Quiconque le reçoit peut le contrôler sur la page Vérifier, avec une image qui a été créée.',
  close: 'Fermer le reçu',
};

export const frenchRecords: Messages['consents']['records'] = {
  heading: 'Conserver, consulter, supprimer',
  save: 'Enregistrer toutes les fiches dans un fichier',
  open: 'Consulter des fiches enregistrées',
  openHint:
    'Une liste enregistrée ici ou ailleurs. Elle est contrôlée et affichée ; elle n’ouvre aucun droit.',
  whole: '{fileName} : {count} entrées, complet, signé par la clé {key}.',
  damaged:
    '{fileName} a été modifié ou abîmé à l’entrée {at} ({fault}) : rien de son contenu n’est donc affiché.',
  faults: {
    shape: 'n’a pas la bonne forme',
    order: 'n’est pas dans l’ordre',
    chain: 'ne suit pas la précédente',
    signature: 'la signature ne correspond pas',
    event: 'n’a pas de sens à cet endroit',
    head: 'coupé, ou la fin n’est pas signée',
    rollback: 'plus ancien que ce qui était ici',
  },
  deleteAll: 'Tout supprimer',
  deleteExplain:
    'Supprime toutes les fiches, clés, réglages et fichiers que cette page conserve dans ce navigateur. Les fichiers que vous avez enregistrés restent là où vous les avez mis.',
  deleteSure: 'Oui, tout supprimer',
  deleted: 'Tout est supprimé.',
  deletedExplain: 'Plus rien de cette page n’est conservé dans ce navigateur, et plus rien ne tourne.',
  again: 'Recommencer à neuf',
};
