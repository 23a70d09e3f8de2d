import type { Messages } from '../en';

export const frenchOwnDevice: Messages['ownDevice'] = {
  ask: {
    explain:
      'La personne scanne un code avec son propre téléphone, lit ce que vous demandez et y répond. Les deux côtés signent : la personne avec une clé créée sur son téléphone, ce navigateur avec la sienne. Rien n’est envoyé par le réseau.',
    read: 'Ce que la personne lira',
    asker: 'Votre nom, tel que la personne vous connaît',
    button: 'Afficher le code pour son téléphone',
    again: 'Créer un nouveau code',
    heading: 'Pour son téléphone',
    shown:
      'Faites scanner ceci avec l’appareil photo de son téléphone. Cette même page s’y ouvre. Le code dure 30 minutes, et il en faut un nouveau si vous changez les choix ci-dessus.',
    qrName: 'Code QR avec la demande de consentement',
    answer: 'Recevoir la réponse',
    answerExplain:
      'Quand la personne a répondu, son téléphone affiche un code. Tenez-le devant la caméra de cet appareil. Son téléphone contrôle que quelqu’un bouge comme il le demande, ou nomme un témoin ; personne ne compare son visage avec cette image, puisque l’image reste ici. Regardez vous-même si c’est la même personne avant de recevoir la réponse.',
    saveFile: 'Enregistrer la demande dans un petit fichier',
  },
  shown: {
    copy: 'Copier le lien',
    copyText: 'Copier le texte',
    copied: 'Copié.',
    notCopied: 'Ce navigateur n’a pas permis la copie. Enregistrez plutôt un petit fichier.',
  },
  take: {
    scan: 'Scanner avec la caméra',
    file: 'Image du code, ou le petit fichier',
    fileHint: 'Une photo ou une capture d’écran du code convient aussi.',
    text: 'Ou collez le texte',
    textButton: 'Utiliser ce texte',
  },
  scanner: {
    heading: 'Scanner un code',
    explain:
      'Tenez le code devant la caméra pour qu’il remplisse presque toute l’image. Vous ne voyez que de gros carrés, car personne n’est montré avant d’avoir donné son accord.',
    picture: 'Ce que voit la caméra, en gros carrés',
    stop: 'Arrêter de scanner',
  },
  page: {
    title: 'Consentement sur votre propre téléphone',
    nobody:
      'Quand quelqu’un veut utiliser votre visage dans une image, cette personne vous montre un code. Vous lisez ici ce qu’elle demande, et vous répondez par un code à vous. Rien n’est envoyé par le réseau.',
    open: 'Ouvrir une demande',
    askedBy: '{asker} demande votre consentement',
    askedHint:
      'C’est le nom que la personne a donné ; cette page ne peut pas savoir si c’est bien le sien. Regardez qui tient l’autre appareil. Clé de cet appareil : {key}',
    terms: 'En bref',
    what: 'Ce qui peut être créé',
    until: 'Jusqu’au',
    where: 'Où c’est créé',
    whereWords: 'Seulement sur l’autre appareil, avec ce même programme. Rien n’est mis en ligne.',
    picture: 'Quelle image',
    pictureWords:
      'Celle qui est sur l’autre appareil. Regardez-la là-bas avant d’accepter : elle n’est pas envoyée à ce téléphone.',
    read: 'Ce que vous acceptez',
    otherLanguage:
      'Il est en {language}, la langue dans laquelle l’autre appareil pose la question. Si vous ne la lisez pas bien, faites refaire la demande là-bas dans votre langue avant d’accepter.',
    name: 'Votre nom ou vos initiales',
    sign: 'Accepter et signer',
    refuse: 'Je n’accepte pas',
    refused: 'Vous n’avez pas accepté. Rien n’a été signé, et rien n’a été conservé.',
    answerHeading: 'Votre réponse',
    answerShown:
      'Vous avez accepté, et ce téléphone l’a signé. Montrez maintenant ce code à la caméra de l’autre appareil.',
    answerName: 'Code QR avec votre réponse signée',
    saveAnswer: 'Enregistrer la réponse dans un petit fichier',
    code: 'Votre code de retrait',
    codeHint:
      'Il permet de retirer le consentement sur l’autre appareil, même sans ce téléphone. Gardez-le pour vous.',
    notKept:
      'Ce navigateur ne conserve rien pour cette page : ce téléphone ne pourra donc pas signer de retrait plus tard. Notez le code de retrait maintenant.',
    done: 'Terminé',
  },
  list: {
    heading: 'Ce que vous avez accepté sur ce téléphone',
    empty: 'Rien n’a été accepté sur ce téléphone.',
    row: '{asker} : {scope}',
    until: 'Donné le {given}, valable jusqu’au {until}.',
    code: 'Code de retrait : {code}',
    takeBack: 'Retirer',
    takeBackFor: 'Retirer : le consentement donné à {asker}',
    takenBackAt: 'Vous l’avez retiré le {time}.',
    show: 'Afficher de nouveau le retrait',
    shown:
      'Ce téléphone a signé que vous retirez votre consentement. Cela compte dès que l’autre appareil le reçoit : montrez-lui ce code, ou envoyez-lui le petit fichier.',
    qrName: 'Code QR avec votre retrait signé',
    saveFile: 'Enregistrer le retrait dans un petit fichier',
  },
  live: {
    watched:
      'L’image de la caméra est mesurée sur ce téléphone et oubliée aussitôt. Vous ne voyez que le contour qui est mesuré. Votre visage n’est comparé avec aucune image, puisqu’elle est sur l’autre appareil. Sont conservés les mouvements qui vous ont été demandés, et le fait que rien n’a été comparé.',
    passed:
      'Contrôle en direct réussi. Votre visage n’a été comparé avec aucune image, et la fiche le dit. Vous pouvez maintenant signer.',
    outcome: 'C’est fait. Votre visage n’a été comparé avec aucune image ici ; la fiche le dira.',
  },
  paper: {
    explain:
      'Imprimez le formulaire, laissez la personne le lire et le signer, puis saisissez-le ici avec le code qui y est imprimé.',
    print: 'Afficher le formulaire à imprimer',
    heading: 'Consentement à l’utilisation d’un visage',
    picture: 'L’image : {picture}',
    code: 'Code de ce formulaire',
    qrName: 'Code QR avec le code de ce formulaire',
    age: 'J’ai {age} ans ou plus.   ☐ oui   ☐ non',
    name: 'Nom ou initiales',
    date: 'Date',
    signature: 'Signature',
    printNow: 'Imprimer',
    close: 'Fermer le formulaire',
    display: 'Nom ou initiales de la personne, comme sur le formulaire',
    givenOn: 'Date sur le formulaire',
    codeField: 'Code imprimé sur le formulaire',
    adult: 'Le formulaire dit que cette personne a {age} ans ou plus',
  },
  takeBack: {
    heading: 'Retirer avec un code de son téléphone',
    explain:
      'Quand une personne retire un consentement sur son téléphone, celui-ci affiche un code qui y est signé.',
  },
};
