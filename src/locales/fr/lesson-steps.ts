import type { LessonMessages } from '../lesson';

export const frenchWorks: LessonMessages['works'] = {
  explain:
    'Un programme qui change un visage ne le comprend pas. Il mesure, étire, colore et découpe. Voici les étapes de cette application, dans leur ordre.',
  view: 'Jusqu’ici : {stage}',
  subject: 'Ce qu’on regarde',
  people: 'Des personnes qui n’existent pas',
  studio: 'Ce qui est dans le studio',
  nothing: 'Il n’y a pas d’échange dans le studio. Faites-en d’abord un, avec le consentement de tous.',
  slider: 'Parcourir les étapes',
  all: 'Toutes les étapes, l’une après l’autre',
  undrawn: 'La texture et la lumière n’ont pas d’image à elles ici.',
  stages: {
    picture: {
      name: 'L’image',
      what: 'Là où tout commence : des points de couleur, et rien qui dise « visage ».',
    },
    landmarks: {
      name: 'Points de repère',
      what: 'Un réseau devine 478 endroits : paupières, lèvres, contour du visage. Une main ou une ombre forte le trompe.',
    },
    mesh: {
      name: 'Maillage',
      what: 'Des triangles relient ces endroits, pour étirer un visage sur un autre morceau par morceau.',
    },
    texture: {
      name: 'Texture',
      what: 'Le visage mis à plat, comme la peau d’une orange. Ainsi deux visages se superposent exactement.',
    },
    light: {
      name: 'Lumière',
      what: 'La clarté et la chaleur de chaque zone. Le nouveau visage reçoit la lumière de l’image.',
    },
    mask: {
      name: 'Masque',
      what: 'Là où le nouveau visage couvre l’ancien, avec un bord doux. Les erreurs se voient d’abord ici : regardez le bord, les cheveux, les lunettes.',
    },
    result: {
      name: 'Résultat',
      what: 'Le tout réuni, et l’étiquette avec. Aucune étape n’est jamais montrée sans elle.',
    },
  },
};

export const frenchOwn: LessonMessages['own'] = {
  explain: 'Faites votre propre image dans le studio. Trois règles valent pour tous :',
  rules: [
    'Seule la personne à qui est le visage peut dire oui. Personne n’y est obligé, ni n’a besoin d’une raison.',
    'Un oui peut être retiré à tout moment : d’un clic, ou avec le code du reçu.',
    'Qui préfère ne pas être dans une image prend les personnes qui n’existent pas.',
  ],
  records:
    'Tant que dure cette leçon, un consentement prend fin au plus tard avec cet onglet. Son enregistrement est supprimé quand l’enseignant termine la leçon, sinon à la prochaine ouverture de cette page.',
  go: 'Aller au studio',
  back: 'Retour à la leçon',
  under: 'Ceci est l’étape 3 de la leçon.',
};

export const frenchSurvives: LessonMessages['survives'] = {
  explain:
    'Chaque fichier de cette application dit de quatre façons qu’il a été modifié. Qu’en reste-t-il quand une image est transmise, coupée ou photographiée sur un écran ? Devinez d’abord, puis testez.',
  make: 'Faire un fichier et le tester',
  makeHint:
    'Avec ce qui se trouve dans le studio, si un échange y est prêt ; sinon avec des personnes qui n’existent pas. Rien n’est enregistré.',
  file: 'Ou un fichier de la classe',
  fileHint: 'Une image exportée auparavant du studio.',
  discuss: 'À quelle marque vous fieriez-vous ? Que veut dire leur absence à toutes ?',
};

export const frenchLessonRules: LessonMessages['rules'] = {
  explain:
    'Ce que fait cette application, ce que demande la loi, et ce qui est arrivé là où personne n’a demandé.',
  law: {
    heading: 'La loi',
    note: 'En bref, sans valeur de conseil juridique. État de novembre 2026.',
    places: [
      {
        name: 'Chine',
        words:
          'Depuis janvier 2023, qui propose de changer des visages doit faire en sorte que la personne le sache et y consente séparément, et marquer le résultat. Depuis septembre 2025, la marque doit se voir dans l’image et figurer dans le fichier, et personne ne peut l’enlever.',
      },
      {
        name: 'Union européenne',
        words:
          'Depuis août 2026, l’article 50 du règlement sur l’IA demande aux auteurs de tels programmes de marquer le résultat de façon lisible par les machines, et à qui publie un hypertrucage de dire que c’en est un.',
      },
      {
        name: 'Californie',
        words:
          'Les fabricants doivent inscrire dans le fichier qui l’a fait, avec quoi, quand, et s’il a été créé ou modifié, et offrir un outil qui le lit.',
      },
    ],
  },
  cases: {
    heading: 'Deux applications que tout le monde a eues une semaine',
    note: 'D’après la presse.',
    stories: [
      'En 2019, l’application ZAO plaçait le visage des gens dans des scènes de film. Une photo suffisait, et ses conditions prenaient le droit de l’utiliser gratuitement, pour toujours, et de le céder. Après un tollé, la clause fut retirée et les autorités convoquèrent l’entreprise.',
      'En 2021, l’application Avatarify faisait chanter des photos. Elle fut la plus téléchargée en Chine, et quelques jours plus tard elle avait disparu du magasin là-bas. Elle n’avait jamais demandé si la personne sur la photo était d’accord.',
    ],
  },
  cards: {
    heading: 'Cartes pour discuter',
    explain: 'Une carte par groupe : cinq minutes entre vous, une phrase pour tous.',
    texts: [
      'Quelqu’un de la classe met votre visage dans une scène de film et l’envoie au groupe. Personne ne veut de mal. Qu’auriez-vous voulu avant ? Que voulez-vous maintenant ?',
      'Une image sans étiquette circule. Nommez deux choses que vous pouvez découvrir avant de la transmettre.',
      'Un ami a dit oui hier et dit non aujourd’hui. Cinq personnes ont l’image. Qu’est-ce qui peut être défait, et qu’est-ce qui ne le peut pas ?',
      'Un musée laisse le public porter un visage peint. Que devrait dire le panneau à côté ?',
      'Une application ne coûte rien et veut votre visage pour toujours. Avec quoi payez-vous ?',
      'Quand un visage changé est-il une bonne chose ? Pensez à un film dans une autre langue, ou à un témoin en danger. Qu’est-ce qui la rend bonne ?',
    ],
  },
};
