import type { DutyWords } from '../duties';

/** What the law of several places asks for, what the program does about it, and what it cannot do. Fetched with the page that shows it. */
export const frenchDuties: DutyWords = {
  heading: 'Les obligations et ce qui est fait pour elles',
  intro:
    'Ce que le droit demande à qui propose un tel programme, ce que fait le programme, quel test le montre, et ce qu’il ne peut pas faire seul.',
  noAdvice:
    'Ceci est une liste, ni un conseil juridique ni un certificat : elle n’affirme rien au-delà de ses lignes. Les lois changent, et c’est à vous de savoir lesquelles vous concernent. État de la liste : {date}.',
  places: {
    legend: 'Lieux',
    names: {
      china: 'Chine',
      'european-union': 'Union européenne',
      california: 'Californie',
      india: 'Inde',
      'south-korea': 'Corée du Sud',
    },
    none: 'Aucun lieu n’est choisi : il n’y a rien à montrer.',
  },
  columns: {
    duty: 'Ce qui est demandé',
    does: 'Ce que fait le programme',
    tests: 'Tests qui le montrent',
    cannot: 'Ce qu’il ne peut pas faire',
  },
  parts: {
    program: 'Fait par le programme',
    shared: 'Fait en partie ; le reste revient à l’exploitant',
    operator: 'À l’exploitant seul',
    other: 'Concerne d’autres',
  },
  partCount: '{part} : {count}',
  noTest: 'Aucun : rien de cela n’est dans le programme.',
  laws: {
    'deep-synthesis': {
      name: 'Dispositions sur la synthèse profonde, en vigueur depuis le {date}',
      cite: 'Article {number}',
    },
    'labelling-measures': {
      name: 'Mesures sur l’étiquetage des contenus synthétiques produits par IA, en vigueur depuis le {date}',
      cite: 'Article {number}',
    },
    'gb-45438': { name: 'Norme GB 45438-2025, en vigueur depuis le {date}', cite: 'Section {number}' },
    'ai-act': {
      name: 'Règlement sur l’IA (règlement 2024/1689), article 50 en vigueur depuis le {date}',
      cite: 'Article {number}',
    },
    'code-of-practice': {
      name: 'Code de bonnes pratiques sur la transparence des contenus produits par IA, volontaire, du {date}',
      cite: 'Mesure {number}',
    },
    'transparency-act': {
      name: 'Loi sur la transparence de l’IA modifiée par SB 1000, signée le {date}',
      cite: '{number}',
    },
    'it-rules': {
      name: 'Règles informatiques, modification G.S.R. 120(E), en vigueur depuis le {date}',
      cite: '{number}',
    },
    'ai-basic-act': { name: 'Loi fondamentale sur l’IA, en vigueur depuis le {date}', cite: '{number}' },
  },
  assessment: {
    explain:
      'Pour qui exploite une installation. Ce que vous saisissez reste dans cette page : ce n’est ni conservé ni envoyé, et disparaît quand vous la quittez.',
    open: 'Remplir une auto-évaluation',
    operator: 'Qui exploite cette installation',
    contact: 'Contact pour les réclamations',
    place: 'Lieu',
    date: 'Date',
    measures: 'Ce que fait l’exploitant : {duty}',
    remarks: 'Remarques',
    print: 'Imprimer l’auto-évaluation',
    title: 'Auto-évaluation d’une installation de {product}, version {version}',
    rules: 'SHA-256 des règles de cette installation',
    noRules: 'aucune : les règles du programme s’appliquent',
    operatorDoes: 'Ce que fait l’exploitant',
    closing:
      'L’exploitant a rempli ceci lui-même. Personne ne l’a examiné. Cela dit ce qui est fait et ce qui ne l’est pas, et n’est ni un conseil juridique ni un certificat.',
    signature: 'Signature',
  },
  duties: {
    'deep-synthesis-6': {
      duty: 'Pas de contenu illicite ni de fausses nouvelles.',
      does: 'Les usages sexuels, politiques ou d’usurpation et l’actualité ne figurent dans aucune liste où un consentement peut choisir. Un contrôle sur l’appareil cherche la nudité.',
      cannot: 'Il ne sait pas à quoi un fichier sert ensuite.',
    },
    'deep-synthesis-7': {
      duty: 'Des règles d’exploitation, publiées, qui rappellent aux utilisateurs leurs devoirs.',
      does: 'Les règles de l’installation figurent sur la page, et ce qu’une personne signe nomme l’exploitant et la limite d’âge.',
      cannot: 'Le personnel, l’examen éthique et la lutte contre la fraude reviennent à l’exploitant.',
    },
    'deep-synthesis-9': {
      duty: 'L’identité réelle des utilisateurs est établie avant qu’ils ne publient.',
      does: 'Rien : il n’y a pas de comptes, et rien n’est publié.',
      cannot: 'Une page sans serveur ne peut établir aucun nom. Un service qui publie doit l’ajouter.',
    },
    'deep-synthesis-10': {
      duty: 'Ce qui entre et ce qui sort est examiné ; les journaux réseau sont conservés.',
      does: 'Un contrôle de nudité regarde tout ce qui entre et tout ce qui sort. Chaque fichier est inscrit dans un journal signé sur l’appareil.',
      cannot:
        'Le contrôle ne connaît que la nudité, et il se trompe. Il n’y a pas de journal réseau, puisque rien n’est envoyé.',
    },
    'deep-synthesis-11': {
      duty: 'Les fausses informations faites avec le service sont démenties.',
      does: 'La page de vérification lit les marques de tout fichier et donne un rapport signé à montrer à d’autres.',
      cannot: 'Diffuser un démenti et prévenir une autorité reviennent à l’exploitant.',
    },
    'deep-synthesis-12': {
      duty: 'Réclamations et recours sont faciles, avec un déroulement et un délai publiés.',
      does: 'Le contact de l’exploitant figure sur la page, dans ce qu’une personne signe et dans chaque fichier.',
      cannot: 'La réponse et le délai reviennent à l’exploitant.',
    },
    'deep-synthesis-13': {
      duty: 'Les boutiques d’applications examinent ce qu’elles proposent.',
      does: 'Rien : ceci est une page, qu’aucune boutique ne propose.',
      cannot: 'Qui la propose dans une boutique a ses propres devoirs.',
    },
    'deep-synthesis-14': {
      duty: 'Qui modifie un visage est invité à prévenir la personne et à obtenir son consentement distinct.',
      does: 'Aucun visage n’est montré ni exporté avant qu’un consentement soit attesté. Jusque-là, c’est une mosaïque de {mosaicCells} cases de large au plus.',
      cannot: 'Ce qui est attesté est ce que quelqu’un a dit. Ni nom ni âge n’en sont certains.',
    },
    'deep-synthesis-15': {
      duty: 'La sûreté des modèles et outils qui modifient des visages est évaluée.',
      does: 'Cette page avec son auto-évaluation, et une fiche par modèle qui dit de quoi il est fait et où il échoue.',
      cannot: 'Elle ne remplace ni l’évaluation d’une autorité ni une déclaration auprès d’elle.',
    },
    'deep-synthesis-16': {
      duty: 'Une marque technique qui ne gêne pas l’usage, et des journaux.',
      does: 'Un filigrane invisible de {watermarkBits} bits dans chaque image, des métadonnées et un manifeste signé dans chaque fichier ; chaque export est inscrit au journal de l’appareil.',
      cannot: 'Le journal dure {retentionDays} jours au plus, et qui est devant l’appareil peut l’effacer.',
    },
    'deep-synthesis-17': {
      duty: 'Une marque bien visible sur les visages remplacés ou animés.',
      does: '« {label} » est dessiné dans chaque image, aperçu compris.',
      cannot: 'Qui modifie le programme peut l’omettre.',
    },
    'deep-synthesis-18': {
      duty: 'Personne n’enlève, n’altère ni ne cache les marques.',
      does: 'Aucun chemin ne mène à une image sans étiquette. Le manifeste d’un fichier qui en avait un est gardé dans le nouveau.',
      cannot: 'Ce que d’autres programmes font ensuite d’un fichier lui échappe.',
    },
    'labelling-measures-4': {
      duty: 'Une étiquette explicite dans l’image ou la vidéo, aussi dans ce qui est téléchargé ou exporté.',
      does: 'L’étiquette fait partie des pixels dans tous les formats, et chaque fichier est relu avant d’être remis.',
      cannot: 'On peut la couper ou la couvrir, mais une seconde marque tient au visage lui-même.',
    },
    'labelling-measures-5': {
      duty: 'Une étiquette implicite dans les métadonnées : nature, auteur, numéro. Un filigrane est encouragé.',
      does: 'L’étiquette AIGC avec producteur et numéro dans chaque fichier, et le filigrane.',
      cannot:
        'Le producteur nommé est le programme. Le code d’un fournisseur enregistré n’y est pas inscrit.',
    },
    'labelling-measures-6': {
      duty: 'Les plateformes lisent les marques de ce qui est déposé et l’étiquettent.',
      does: 'Ses fichiers disent qu’une IA les a faits, donc une plateforme peut le savoir ; la page de vérification lit les mêmes marques.',
      cannot: 'Ce n’est pas une plateforme. Qui en exploite une doit le faire.',
    },
    'labelling-measures-9': {
      duty: 'Une copie sans étiquette explicite n’est donnée que sur demande, avec accord et journal.',
      does: 'Une telle copie n’existe pour personne.',
      cannot: 'Il ne reste rien à faire.',
    },
    'labelling-measures-10': {
      duty: 'Ni suppression ni falsification malveillante d’étiquettes, ni outils pour cela.',
      does: 'Le test de résistance dit quelles marques survivent ; les copies modifiées ne sont jamais remises.',
      cannot: 'La clé du filigrane est publique pour que d’autres le lisent ; ils peuvent aussi le dessiner.',
    },
    'gb-45438-picture': {
      duty: 'Images : des mots pour IA et synthèse à un bord ou un coin, hauts d’au moins 5 % du petit côté.',
      does: '« {label} » sur une plaque opaque dans un coin, capitales d’au moins {capHeightPercent} % du petit côté, contraste d’au moins {leastContrast} pour 1. Une image de moins de {leastSideInPixels} px est refusée.',
      cannot: 'La norme ne dit pas comment mesurer la hauteur ; ici, c’est celle d’une capitale latine.',
    },
    'gb-45438-video': {
      duty: 'Vidéos : les mêmes mots dans la première image, pendant au moins 2 secondes.',
      does: 'Les mots sont là de la première à la dernière image.',
      cannot: 'Un morceau coupé de la vidéo a l’étiquette, mais peut-être pas de métadonnées.',
    },
    'gb-45438-sound': {
      duty: 'Son : des mots dits, ou le rythme court long, court court.',
      does: 'Le rythme peut être mêlé au début du son. Le programme ne change pas la voix elle-même.',
      cannot: 'Il est éteint tant que personne ne le choisit, car le son n’est pas fait par une IA.',
    },
    'gb-45438-interface': {
      duty: 'À l’écran : des mots près du contenu, montrés en permanence.',
      does: 'L’aperçu porte la même étiquette que le fichier. Avant le consentement, des mots traversent toute l’image.',
      cannot: 'Une page qui entoure celle-ci doit la laisser en vue.',
    },
    'gb-45438-metadata': {
      duty: 'Une étiquette AIGC dans les métadonnées, de sept champs de texte, là où le format a sa place pour elle.',
      does: 'Écrite une fois dans PNG, JPEG, WebP, GIF, MP4 et WebM, signée par une clé de ce navigateur, et relue.',
      cannot: 'Les plateformes peuvent perdre les métadonnées en réencodant un fichier.',
    },
    'ai-act-50-2': {
      duty: 'Les résultats sont marqués de façon lisible par machine : efficace, interopérable, solide, fiable.',
      does: 'Un manifeste C2PA, des métadonnées IPTC et AIGC, et un filigrane dont la survie est mesurée et publiée.',
      cannot: 'Aucune marque ne survit à tout. Son absence ne montre rien.',
    },
    'ai-act-50-4': {
      duty: 'Qui montre un hypertrucage dit que c’en est un.',
      does: 'Chaque image le dit dans ses propres pixels.',
      cannot: 'Ce qui est dit à côté de l’image, là où elle est montrée, revient à l’exploitant.',
    },
    'ai-act-50-5': {
      duty: 'Cela est dit clairement, distinctement, dès le premier regard, et de façon accessible.',
      does: 'L’étiquette est là dès la première image, bien contrastée ; le fichier porte un texte pour lecteurs d’écran ; l’accessibilité de la page est contrôlée.',
      cannot: 'Qui publie le fichier doit transmettre son texte pour lecteurs d’écran.',
    },
    'ai-act-5': {
      duty: 'Pas d’images intimes de personnes non consentantes, ni d’enfants (dès le 2 décembre 2026).',
      does: 'Le consentement de chaque personne montrée, un contrôle de nudité avant toute sortie, et aucun fichier d’une personne de moins de {adultAge} ans sans parent ni tuteur.',
      cannot:
        'Le contrôle se trompe, et sa fréquence d’erreur n’a pas été mesurée sur de telles images. L’âge est ce que quelqu’un déclare.',
    },
    'code-1-1': {
      duty: 'Deux couches : des métadonnées signées et datées, et un filigrane invisible.',
      does: 'Les deux sont dans chaque fichier. Si un format n’a pas de place pour le manifeste, une déclaration signée l’accompagne.',
      cannot:
        'L’heure est celle de l’horloge de l’appareil, et personne ne répond d’une clé faite par ce navigateur.',
    },
    'code-1-2': {
      duty: 'Les marques que portent déjà les entrées sont gardées.',
      does: 'Le manifeste de ce qui est entré reste dans le nouveau comme ingrédient, sans ses vignettes.',
      cannot: 'Un manifeste dont une image ne peut être retirée est laissé de côté.',
    },
    'code-1-3': {
      duty: 'Une marque nomme système, version, fournisseur, heure et nature du changement.',
      does: 'Le manifeste les nomme tous ; les métadonnées les répètent.',
      cannot: 'Le fournisseur nommé est le programme ; l’exploitant est nommé par le contact.',
    },
    'code-2-1': {
      duty: 'La détection est gratuite : une spécification publique ou un programme local, rien de gardé, un résultat signé.',
      does: 'La page de vérification marche sans réseau et ne garde rien. La spécification et les vecteurs de test du filigrane sont publiés. Les résultats peuvent être enregistrés signés.',
      cannot: 'La signature est d’une clé de ce navigateur, dont personne ne répond.',
    },
    'code-2-3': {
      duty: 'Un résultat dit sur quoi il repose, de façon accessible.',
      does: 'Une carte par couche, avec ce sur quoi elle repose et ce qu’elle ne peut pas dire.',
      cannot: 'Il ne juge pas sur l’apparence d’une image, seulement sur ses marques.',
    },
    'code-3-2': {
      duty: 'Les taux d’erreur sont connus et publiés, aussi pour d’autres contenus.',
      does: 'Un test cherche le filigrane dans des images sans marque ; les taux figurent dans sa spécification.',
      cannot: 'Ils ont été mesurés sur des images de synthèse, pas sur tout ce qui existe.',
    },
    'code-3-3': {
      duty: 'Les marques résistent à la compression, au recadrage, aux autres tailles, aux captures d’écran et plus.',
      does: 'Le banc d’essai tente une série d’attaques et publie les pires lignes ; le test de résistance fait de même avec votre fichier.',
      cannot: 'Une image qu’une autre IA redessine a perdu ses marques.',
    },
    'code-3-4': {
      duty: 'Les détecteurs de filigranes fonctionnent ensemble (dès le 2 février 2027).',
      does: 'Le manifeste nomme l’algorithme du filigrane, et chacun peut faire un lecteur d’après sa spécification et ses vecteurs.',
      cannot: 'Il n’est pas encore inscrit dans une liste commune d’algorithmes.',
    },
    'code-label': {
      duty: 'L’étiquette porte « AI » en capitales avec « MODIFIED », sur tout fond, et tout au long des vidéos.',
      does: '« {label} » sur une plaque à part, en lettres de même hauteur, dans chaque image.',
      cannot: 'Les icônes officielles ne sont pas utilisées ; les mots le sont.',
    },
    'transparency-act-latent': {
      duty: 'Une mention latente : fournisseur, système et version, heure, identifiant, et si créé ou modifié.',
      does: 'Tout est dans les métadonnées et le manifeste de chaque fichier ; le filigrane porte l’identifiant.',
      cannot: 'Les métadonnées peuvent être enlevées ; il reste alors le filigrane.',
    },
    'transparency-act-tool': {
      duty: 'Un outil gratuit qui montre ces mentions, pour des fichiers ou des adresses, et pour d’autres programmes.',
      does: 'La page de vérification est gratuite et lit les fichiers sur l’appareil ; spécification et vecteurs servent aux autres programmes.',
      cannot: 'Elle prend des fichiers, pas d’adresses web, et n’a pas d’interface par le réseau.',
    },
    'transparency-act-personal': {
      duty: 'Pas d’informations personnelles dedans, sauf si la personne accepte en sachant qu’on ne peut les reprendre.',
      does: 'Un fichier contient les empreintes des consentements et aucun nom. Ce qu’une personne signe dit que les copies ne peuvent être rappelées.',
      cannot: 'Un visage dans l’image est lui-même ce que la personne a accepté de montrer.',
    },
    'it-rules-label': {
      duty: 'Une étiquette bien visible, et des métadonnées durables ou un identifiant.',
      does: 'L’étiquette dans les pixels, un identifiant dans les métadonnées, le manifeste et le filigrane.',
      cannot: 'Les plateformes peuvent perdre les métadonnées ; l’étiquette et le filigrane restent.',
    },
    'it-rules-takedown': {
      duty: 'Ce qui fait l’objet d’une plainte est retiré en 3 heures, les images intimes en 2.',
      does: 'Le contact pour cela est dans chaque fichier, et un consentement retiré ferme tout sur cet appareil aussitôt.',
      cannot: 'Il ne peut rappeler un fichier que quelqu’un a emporté.',
    },
    'ai-basic-act-notice': {
      duty: 'Les utilisateurs sont prévenus que l’IA est employée.',
      does: 'La page dit ce qu’elle fait avant tout choix, et ce qu’une personne signe le dit aussi.',
      cannot: 'Les conditions d’un service qui l’entoure reviennent à l’exploitant.',
    },
    'ai-basic-act-label': {
      duty: 'Une marque lisible par machine, et une que les gens remarquent sur ce qui pourrait passer pour vrai.',
      does: 'Les deux sont dans chaque fichier.',
      cannot: 'Qui modifie le programme peut les omettre.',
    },
  },
};
