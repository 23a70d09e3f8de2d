import type { Messages } from '../en';

export const frenchLive: Messages['live'] = {
  explain:
    'Pendant quelques secondes, vous montrez que vous êtes là : trois mouvements devant la caméra, et rien n’en est conservé.',
  beside:
    'Si le visage est celui de la personne à côté de vous, laissez-la s’asseoir devant la caméra, écrire son propre nom, lire, faire les mouvements et déclarer elle-même.',
  begin: 'Commencer le contrôle en direct',
  again: 'Refaire le contrôle en direct',
  nameFirst: 'Écrivez d’abord votre nom ou vos initiales.',
  passed: {
    same: 'Contrôle en direct réussi : le visage devant la caméra correspond à l’image. Vous pouvez maintenant déclarer.',
    uncertain:
      'Contrôle en direct réussi. Il n’est pas certain que ce soit le visage de l’image, et la fiche le dit. Vous pouvez maintenant déclarer.',
    'not-run':
      'Contrôle en direct réussi. Il n’y avait pas de visage à comparer, et la fiche le dit. Vous pouvez maintenant déclarer.',
  },
  witness: {
    summary: 'Pas de caméra, ou elle ne peut pas servir',
    label:
      'Quelqu’un d’autre est là comme témoin, et a vu cette personne lire la déclaration et l’accepter par écrit. La fiche dit « par écrit, avec un témoin » et donne le nom du témoin.',
    name: 'Nom ou initiales du témoin',
  },
  title: 'Contrôle en direct',
  notice: 'Lisez d’abord ceci. La caméra ne s’ouvre que quand vous le dites.',
  who: '{name} accepte : {scope}.',
  rights:
    'Vous n’acceptez rien d’autre et pouvez retirer votre consentement à tout moment ; les copies que d’autres possèdent ne peuvent pas être rappelées. Chaque image porte une étiquette disant qu’elle a été modifiée. Rien n’est mis en ligne.',
  whole: 'Chaque mot de ce que vous acceptez, comme dans le formulaire',
  readAloud: 'Lire à voix haute',
  stopReading: 'Arrêter la lecture',
  watched:
    'L’image de la caméra est mesurée sur cet appareil, comparée avec votre image, puis oubliée aussitôt. Vous ne voyez que le contour qui est mesuré. Sont conservés les mouvements qui vous ont été demandés, et si cela correspondait.',
  open: 'J’ai lu ceci : ouvrir la caméra',
  close: 'Fermer',
  cancel: 'Arrêter le contrôle en direct',
  outline: 'Contour de votre visage, comme dans un miroir',
  opening: 'La caméra s’ouvre…',
  comparing: 'Comparaison des visages…',
  nobody: 'Regardez la caméra.',
  far: 'Approchez-vous un peu.',
  steadying: 'Regardez la caméra et ne bougez pas.',
  resting: 'Bien. Regardez droit devant vous.',
  restingAgain: 'Regardez droit devant vous. Un autre mouvement va suivre.',
  progress: 'Mouvement {number} sur {count}',
  timeLeft: 'Temps restant',
  steps: {
    'turn-left': 'Tournez la tête vers votre gauche',
    'turn-right': 'Tournez la tête vers votre droite',
    'look-up': 'Regardez en haut, avec toute la tête',
    'look-down': 'Regardez en bas, avec toute la tête',
    'blink-twice': 'Clignez deux fois des yeux',
    smile: 'Faites un grand sourire',
    'open-mouth': 'Ouvrez grand la bouche',
    'pucker-lips': 'Avancez les lèvres, comme pour un baiser',
    'raise-brows': 'Levez les sourcils',
    'say-number': 'Dites ce nombre à voix haute : {number}',
  },
  icons: {
    'turn-left': '←',
    'turn-right': '→',
    'look-up': '↑',
    'look-down': '↓',
    'blink-twice': '◡ ◡',
    smile: '☺',
    'open-mouth': '○',
    'pucker-lips': '✽',
    'raise-brows': '⌒ ⌒',
    'say-number': '❝ ❞',
  },
  exchange: 'Je ne peux pas faire cela : un autre',
  speak: 'Dire plutôt un nombre',
  heard: 'J’ai entendu ce nombre',
  notHeard: 'Je ne l’ai pas entendu',
  operator: 'Pour la personne au clavier : l’avez-vous entendu ?',
  mistakes: {
    'too-early': 'C’était avant la demande. Un autre :',
    'wrong-movement': 'C’était un autre mouvement. Un autre :',
    'too-late': 'Le temps est écoulé. Un autre :',
    restless: 'Votre tête ne s’est pas immobilisée. Un autre :',
    'not-heard': 'Le nombre n’a pas été entendu. Un autre :',
  },
  failures: {
    'face-lost': 'Votre visage est resté trop longtemps hors de vue. Restez devant la caméra, et réessayez.',
    'face-jumped': 'L’image a sauté. Tenez la caméra immobile, et réessayez.',
    'face-replaced':
      'Un autre visage est passé devant la caméra. Une seule personne doit être visible ; réessayez.',
    'too-many-mistakes':
      'Trop de mouvements ne correspondaient pas à la demande. Réessayez ; vous pouvez toujours choisir un autre mouvement ou dire un nombre.',
    'nobody-seen':
      'Aucun visage ne s’est immobilisé devant la caméra. Placez-vous là où la lumière éclaire votre visage, et réessayez.',
  },
  outcomes: {
    same: 'C’est fait. Le visage devant la caméra correspond à l’image.',
    uncertain: 'C’est fait. Il n’est pas certain que ce soit le visage de l’image ; la fiche le dira.',
    'not-run': 'C’est fait. Il n’y a pas de visage à comparer sur l’image ; la fiche le dira.',
    different:
      'Ce n’est pas le visage de l’image : « C’est moi » est donc fermé pour lui. Un autre type de consentement reste possible.',
    changed: 'Le visage de la fin n’était pas celui du début. Réessayez, avec une seule personne.',
    failed: 'Le contrôle en direct n’a pas réussi.',
  },
};
