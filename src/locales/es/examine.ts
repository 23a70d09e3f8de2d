import type { Messages } from '../en';

export const spanishExamine: Messages['examine'] = {
  strip: {
    heading: 'Prueba de resistencia',
    explain:
      'Se cambian copias de esta imagen como suele ocurrir por el camino, y cada copia se lee como cualquier otro archivo: ¿qué marcas siguen ahí? Las copias quedan en la memoria de esta página y desaparecen en cuanto se han leído.',
    start: 'Probar qué resisten las marcas',
    again: 'Probar de nuevo',
    noMarks: 'Esta imagen no lleva marcas que puedan perderse.',
    caption: 'Qué fue de cada marca',
    change: 'Cambio',
    progress: '{count} de {total} copias leídas',
    stopped: 'Detenido: se leyeron {count} de {total} copias.',
    attacks: {
      copied: 'Copiada sin cambios',
      'byte-added': 'Un byte añadido al final',
      'jpeg-75': 'Guardada como JPEG, calidad 75',
      'jpeg-50': 'Guardada como JPEG, calidad 50',
      'webp-50': 'Guardada como WebP, calidad 50',
      'half-size': 'La mitad de ancho y de alto',
      cropped: 'Recortada la mitad del área',
      screenshot: 'Captura de pantalla, algo menor',
      mirrored: 'Reflejada',
      turned: 'Girada 3 grados',
      painted: '40 % tapado con pintura',
      'edges-cut': 'Cortados los bordes superior e inferior, donde va la etiqueta',
    },
    outcomes: {
      survived: 'resistió',
      damaged: 'dañada',
      lost: 'perdida',
      unchecked: 'no comprobada',
    },
    unavailable: 'Este navegador no puede hacer una copia así.',
    summaries: {
      pixels:
        'Lo que acompaña a los píxeles no pasó a la imagen guardada de nuevo. La marca de agua dentro de los píxeles aún se leyó tras {count} de {total} cambios de ese tipo.',
      nothing: 'Al guardar de nuevo la imagen no quedó ninguna de sus marcas.',
      mixed: 'Algunas marcas resistieron algunos cambios; la tabla dice cuáles.',
    },
    layerLine: '{layers}: sigue ahí tras {count} de {total} cambios.',
    limits:
      'Las plataformas pueden hacer otras cosas. Que se pierda una marca no prueba nada contra una imagen.',
  },
  report: {
    heading: 'Informe firmado',
    explain:
      'Un archivo para quien pregunte después: el hash de este archivo, lo que se encontró en cada capa, la versión de este verificador y la hora según el reloj de este dispositivo, firmado con una clave de este navegador (JWS, ES256). Declara lo que leyó este verificador, no que la imagen sea cierta.',
    save: 'Guardar el informe firmado',
  },
  many: {
    heading: 'Varios archivos o una carpeta',
    files: 'Archivos para verificar uno tras otro',
    folder: 'Carpeta para verificar',
    hint: 'Hasta {limit} archivos. Cada uno se lee en este dispositivo; se puede parar, y lo que ya se sabe se queda.',
    progress: '{count} de {total} archivos leídos',
    caption: 'Lo que dice cada archivo',
    file: 'Archivo',
    summary: 'En breve',
    saveTable: 'Guardar la tabla (CSV)',
  },
  compare: {
    heading: 'Dos copias de una imagen',
    explain: 'Dé la imagen como era y como volvió de una plataforma: ¿qué marcas se perdieron por el camino?',
    before: 'La primera copia',
    after: 'La segunda copia',
    chosen: 'Leído: {fileName}',
    layer: 'Marca',
    caption: 'Qué marcas lleva cada copia',
    presences: {
      present: 'está',
      damaged: 'dañada',
      missing: 'no está',
      unchecked: 'no comprobada',
    },
    lost: 'Solo en la primera copia: {layers}.',
    damaged: 'Está en la primera copia y dañado en la segunda: {layers}.',
    gained: 'Solo en la segunda copia: {layers}.',
    kept: 'En ambas copias: {layers}.',
    none: 'Ninguna de las copias lleva marcas.',
    sameFile: 'Ambos son el mismo archivo, byte por byte.',
    sameExport:
      'Ambas llevan el mismo identificador de marca de agua: sus píxeles vienen de la misma exportación.',
    otherExport: 'Las marcas de agua nombran exportaciones distintas: no son dos copias de una misma imagen.',
    limits: 'Que a una copia le falte una marca no dice quién la quitó ni por qué.',
  },
};
