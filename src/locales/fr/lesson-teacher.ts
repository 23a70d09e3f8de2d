import type { LessonMessages } from '../lesson';

export const frenchTeacher: LessonMessages['teacher'] = {
  heading: 'Pour l’enseignant',
  pin: {
    explain:
      'Avec un code PIN, vous pouvez retenir la classe à une étape. Il est gardé sur cet appareil sous forme d’empreinte salée, jusqu’à ce que vous effaciez tout.',
    choose: 'Choisissez un code PIN de 4 à 8 chiffres',
    again: 'Le même code PIN encore une fois',
    set: 'Définir le code PIN',
    enter: 'Code PIN',
    open: 'Ouvrir',
    close: 'Fermer la partie de l’enseignant',
    notDigits: 'Un code PIN a de 4 à 8 chiffres, et aucun autre signe.',
    notSame: 'Les deux codes diffèrent. Saisissez deux fois le même.',
    wrong: 'Ce n’est pas le code PIN.',
    wait: 'Trop d’essais manqués. Réessayez dans {wait}.',
    unavailable:
      'Ce navigateur ne calcule pas d’empreintes sur cette page. Ouvrez-la par https, ou sur l’appareil même.',
  },
  lock: {
    lock: 'Retenir la classe à cette étape',
    unlock: 'Laisser la classe continuer',
    isLocked: 'L’enseignant retient la classe à cette étape.',
    limits:
      'Cela garde une classe ensemble. Cela n’arrête pas qui efface les données de ce site dans le navigateur.',
  },
  reset: {
    button: 'Terminer la leçon et en supprimer tout',
    explain:
      'Sont supprimés : toutes les réponses, le code de séance, les consentements de cet onglet et leurs enregistrements, ce que de longs exports ont laissé, le code PIN et les réglages de cette page. Les enregistrements d’avant la leçon restent.',
    confirm: 'Oui, supprimer tout de cette leçon',
    keep: 'Tout garder',
  },
  network: {
    heading: 'Quelque chose a-t-il quitté cet appareil ?',
    own: 'Demandé à ce site depuis l’ouverture de la page : {count} ({size}). Ce sont les fichiers de l’application.',
    others: 'Demandé à d’autres sites : {count}',
    stopped: 'Arrêté avant de partir : {count}',
    limits:
      'La page compte ce qu’elle et son studio demandent. Elle ne voit ni les autres programmes, ni les extensions du navigateur, ni ce qui fut demandé avant son ouverture.',
    online:
      'Le navigateur dit qu’il y a un réseau. Vous pouvez le couper pour toute la leçon : mode avion, ou câble débranché.',
    offline: 'Le navigateur dit qu’il n’y a pas de réseau. La leçon continue de même.',
    doubt: 'Un navigateur peut s’y tromper : « réseau » veut seulement dire qu’une liaison existe.',
  },
  notes: {
    heading: 'Notes pour l’enseignant',
    print: 'Imprimer cette page',
    texts: [
      'Avant la leçon : ouvrez la page une fois avec un réseau, et attendez qu’elle dise fonctionner sans. Essayez « À vous » avec la caméra de cet appareil.',
      'Un appareil suffit : pour les tests, chacun y vient à son tour. Avec plusieurs appareils, chacun a son code de séance ; réunissez ensuite les fichiers CSV.',
      'Personne n’est tenu de montrer son visage. Dites-le d’abord, et tenez-vous-y : qui ne veut pas prend les personnes qui n’existent pas.',
      'Attendez-vous à des rires, et parfois à de la peine. Convenez avant que personne ne montre l’image de quelqu’un d’autre, et de ce qui arrive sinon.',
      'Le but n’est pas d’entraîner l’œil à trouver chaque changement : il ne le peut pas. Il est de demander qui le dit, d’où cela vient, et si quelqu’un était d’accord.',
      'À la fin : enregistrez les totaux, puis terminez la leçon avec le bouton ci-dessus.',
    ],
    sheet: 'Billet de sortie, sur papier : une chose que je ne savais pas, et une question qui me reste.',
  },
};
