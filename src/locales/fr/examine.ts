import type { Messages } from '../en';

export const frenchExamine: Messages['examine'] = {
  signers: {
    offer: 'Faire confiance à ce signataire',
    explain:
      'La confiance vous dit qui a signé, selon votre propre parole : que cette clé est celle de quelqu’un que vous connaissez. Elle ne dit rien de ce que montre une image. Elle n’est gardée que dans ce navigateur.',
    name: 'Comment vous appelez ce signataire',
    trust: 'Faire confiance à ce signataire',
    known: 'Vous faites confiance à ce signataire sous le nom « {name} » depuis le {time}.',
    stop: 'Ne plus faire confiance',
    stopFor: 'Ne plus faire confiance à {name}',
    heading: 'Signataires de confiance',
    calledItself: 'Se présente comme {name}.',
    since: 'Depuis le {time}.',
  },
  strip: {
    heading: 'Test de résistance',
    explain:
      'Des copies de cette image sont modifiées comme le sont les images en chemin, et chaque copie est lue comme n’importe quel fichier : quelles marques sont encore là ? Les copies restent dans la mémoire de cette page et disparaissent une fois lues.',
    start: 'Tester ce à quoi les marques résistent',
    again: 'Tester à nouveau',
    noMarks: 'Cette image ne porte aucune marque qui puisse se perdre.',
    caption: 'Ce qu’est devenue chaque marque',
    change: 'Modification',
    progress: '{count} copies lues sur {total}',
    stopped: 'Arrêté : {count} copies lues sur {total}.',
    attacks: {
      copied: 'Copiée sans rien changer',
      'byte-added': 'Un octet ajouté à la fin',
      'jpeg-75': 'Enregistrée en JPEG, qualité 75',
      'jpeg-50': 'Enregistrée en JPEG, qualité 50',
      'webp-50': 'Enregistrée en WebP, qualité 50',
      'half-size': 'Moitié moins large et haute',
      cropped: 'La moitié de la surface rognée',
      screenshot: 'Capture d’écran, un peu plus petite',
      mirrored: 'Retournée en miroir',
      turned: 'Tournée de 3 degrés',
      painted: '40 % recouverts de peinture',
      'edges-cut': 'Bords haut et bas coupés, là où se trouve l’étiquette',
    },
    outcomes: {
      survived: 'conservée',
      damaged: 'abîmée',
      lost: 'perdue',
      unchecked: 'non vérifiée',
    },
    unavailable: 'Ce navigateur ne peut pas faire une telle copie.',
    summaries: {
      pixels:
        'Ce qui accompagne les pixels n’a pas suivi quand l’image a été enregistrée à nouveau. Le filigrane dans les pixels a encore été lu après {count} de ces modifications sur {total}.',
      nothing: 'Une fois l’image enregistrée à nouveau, il ne restait aucune de ses marques.',
      mixed: 'Certaines marques ont résisté à certaines modifications ; le tableau dit lesquelles.',
    },
    layerLine: '{layers} : encore là après {count} modifications sur {total}.',
    limits:
      'Les plateformes peuvent faire autre chose. La perte d’une marque ne prouve rien contre une image.',
  },
  report: {
    heading: 'Rapport signé',
    explain:
      'Un fichier pour qui demandera plus tard : l’empreinte de ce fichier, ce qui a été trouvé dans chaque couche, la version de ce vérificateur et l’heure de l’horloge de cet appareil, signés avec une clé de ce navigateur (JWS, ES256). Il déclare ce que ce vérificateur a lu, et non que l’image est vraie.',
    save: 'Enregistrer le rapport signé',
  },
  readBack: {
    heading: 'Ce que dit ce rapport',
    holds: 'La signature est valable : rien n’a été modifié dans le rapport depuis sa signature.',
    ownKey: 'Ce navigateur l’a signé.',
    otherKey:
      'Il a été signé par la clé {key}. Personne ne se porte garant de cette clé : comparez-la à celle de la personne qui vous a remis le rapport.',
    made: 'Établi le {time}, selon l’horloge de l’appareil, par {name} {version} à l’adresse {address}.',
    about: 'Au sujet du fichier {fileName}, {size}, SHA-256 {hash}.',
    sameFile: 'Le fichier qui l’accompagne est bien celui-là.',
    otherFile: 'Le fichier qui l’accompagne en est un autre : son empreinte est différente.',
    noFile: 'Choisissez le fichier avec le rapport et leurs empreintes seront comparées.',
    caption: 'Ce qui a été trouvé alors',
    limits:
      'Il dit ce qu’un vérificateur a lu à ce moment-là, et non que l’image est vraie. « Ce navigateur » est celui qui a signé le rapport.',
  },
  many: {
    heading: 'Plusieurs fichiers, ou un dossier',
    files: 'Fichiers à vérifier l’un après l’autre',
    folder: 'Dossier à vérifier',
    hint: 'Jusqu’à {limit} fichiers. Chacun est lu sur cet appareil ; on peut arrêter, et ce qui est déjà connu reste.',
    progress: '{count} fichiers lus sur {total}',
    caption: 'Ce que dit chaque fichier',
    file: 'Fichier',
    summary: 'En bref',
    saveTable: 'Enregistrer le tableau (CSV)',
  },
  compare: {
    heading: 'Deux copies d’une image',
    explain:
      'Donnez l’image telle qu’elle était, puis telle qu’elle est revenue d’une plateforme : quelles marques ont été perdues en chemin ?',
    before: 'La première copie',
    after: 'La seconde copie',
    chosen: 'Lu : {fileName}',
    layer: 'Marque',
    caption: 'Quelles marques porte chaque copie',
    presences: {
      present: 'présente',
      damaged: 'abîmée',
      missing: 'absente',
      unchecked: 'non vérifiée',
    },
    lost: 'Seulement dans la première copie : {layers}.',
    damaged: 'Présent dans la première copie, abîmé dans la seconde : {layers}.',
    gained: 'Seulement dans la seconde copie : {layers}.',
    kept: 'Dans les deux copies : {layers}.',
    none: 'Aucune des deux copies ne porte de marque.',
    sameFile: 'Les deux sont le même fichier, octet pour octet.',
    sameExport: 'Les deux portent le même identifiant de filigrane : leurs pixels viennent du même export.',
    otherExport:
      'Les filigranes désignent des exports différents : ce ne sont pas deux copies d’une même image.',
    limits: 'Une marque absente d’une copie ne dit ni qui l’a retirée, ni pourquoi.',
  },
};
