import type { Messages } from '../en';

/** How the page looks, and how it is worked without a mouse. */
export const frenchComfort: Messages['comfort'] = {
  appearance: {
    label: 'Apparence',
    choices: { device: 'Comme l’appareil', light: 'Claire', dark: 'Sombre', contrast: 'Contraste élevé' },
  },
  fullScreen: { enter: 'Plein écran', leave: 'Quitter le plein écran' },
  shortcuts: {
    button: 'Raccourcis clavier',
    heading: 'Raccourcis clavier',
    close: 'Fermer',
    singleKeys: 'Les touches seules agissent tant que rien n’est saisi',
    deeds: {
      help: 'Cette liste',
      undo: 'Annuler',
      redo: 'Rétablir',
      play: 'Lire ou mettre en pause',
      fullScreen: 'Plein écran, et retour',
      paste: 'Coller une image ou une vidéo : comme portrait s’il n’y en a pas encore, sinon comme cible',
    },
  },
};

/** An unattended screen. */
export const frenchKiosk: Messages['kiosk'] = {
  begin: 'Touchez pour commencer',
  stillThere: 'Toujours là ?',
  explain:
    'Dans {count} secondes, tout ce qui vient de cette visite est effacé et la personne suivante commence.',
  goOn: 'Je suis encore là',
  end: 'Terminer la visite, tout effacer',
  broken:
    'Impossible de lire kiosk.json : les réglages habituels s’appliquent. Prévenez la personne qui gère cet écran.',
};

/** Inside somebody else’s page. */
export const frenchEmbed: Messages['embed'] = {
  notHere:
    'Cette page ne peut pas afficher Persona Grata. La personne qui gère cette copie de Persona Grata peut l’autoriser dans embed.json.',
  openAlone: 'Ouvrir Persona Grata dans son propre onglet',
  give: 'Remettre {fileName} à {host}',
  giveHint:
    'Cette page aura alors le fichier, avec son étiquette et ses marques, et il ne pourra pas lui être repris.',
  tooPrivate:
    'Ce fichier a été fait pour un usage privé. Pour en remettre un à {host}, choisissez qui d’autre le verra, puis exportez de nouveau.',
  covered:
    'Un élément de la page qui l’entoure recouvre ce bouton : il ne fonctionne donc pas ici. Ouvrez Persona Grata dans son propre onglet.',
};
