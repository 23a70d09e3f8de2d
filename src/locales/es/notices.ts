import type { NoticeWords } from '../notices';

/** What is kept where, and what the page is made of. Fetched with the pages that show it. */
export const spanishNotices: NoticeWords = {
  privacy: {
    heading: 'Privacidad',
    intro:
      'Sin cuenta, sin subir nada, sin cookies, sin contar visitas. Las imágenes, los vídeos y lo que ve una cámara se tratan en la memoria de este dispositivo y desaparecen al cerrar la página. También todo lo que se mide de una cara.',
    network:
      'La página pide sus propios archivos al servidor del que vino, y nada a nadie más. Como con cualquier página, ese servidor ve la dirección de su dispositivo.',
    files:
      'Un archivo que usted hace lleva la hora, un identificador, la versión del programa, resúmenes criptográficos de los consentimientos y el contacto de quien gestiona esta instalación. No lleva ningún nombre.',
    kept: 'Lo que guarda este navegador',
    columns: { where: 'Dónde', howLong: 'Cuánto tiempo' },
    kinds: {
      database: 'Base de datos',
      settings: 'Almacenamiento local',
      tab: 'Almacenamiento de la pestaña',
      caches: 'Caché',
      files: 'Archivos privados de este sitio',
    },
    rows: {
      records: {
        what: 'Registros de consentimiento, su historial y las claves que firman; en un teléfono que respondió, lo preguntado y lo respondido. Resúmenes criptográficos y los nombres o iniciales escritos; ninguna imagen.',
        howLong:
          'Registros: {days} días como mucho desde que se dio el consentimiento, menos si el operador lo dice. Claves: hasta que las borre.',
      },
      settings: {
        what: 'Idioma, apariencia, teclas, la última cámara elegida, los firmantes en quienes confía y lo que un docente ha fijado para las lecciones.',
        howLong: 'Hasta que los borre.',
      },
      lesson: {
        what: 'Por dónde va la lección en esta pestaña y sus respuestas, sin nombres.',
        howLong: 'Hasta que se cierre la pestaña.',
      },
      rules: {
        what: 'Las reglas de quien gestiona esta instalación, tal como se leyeron la última vez.',
        howLong: 'Hasta que cambien, o las borre.',
      },
      films: {
        what: 'Un vídeo mientras se hace.',
        howLong:
          'Hasta que se entrega o se abandona. Lo que deja un fallo se elimina en la siguiente visita.',
      },
      app: {
        what: 'Los archivos del propio programa, para visitas sin red.',
        howLong: 'Hasta que una versión nueva los sustituya, o los borre.',
      },
    },
    erase: 'Cómo borrarlo',
    eraseExplain:
      '«{button}», en «{heading}» del estudio, lo borra todo de una vez. También lo hace borrar los datos de este sitio en los ajustes del navegador.',
    eraseFiles:
      'Los archivos que ha guardado o entregado quedan fuera de alcance: nada de aquí puede recuperarlos.',
    operator: 'Quién gestiona esta instalación: {operator}',
    contact: 'Preguntas y quejas: {contact}',
    noContact: 'Quien gestiona esta instalación no ha indicado ningún contacto.',
  },
  licences: {
    heading: 'Licencias de lo que compone esta página',
    own: 'Persona Grata es software libre bajo la Apache License 2.0. Lo que contiene de otros se enumera aquí, con los textos de sus licencias.',
    ownText: 'La Apache License 2.0',
    columns: { name: 'Paquete', licence: 'Licencia', use: 'Qué hay de él aquí' },
    uses: { code: 'código', made: 'convertido en {files}' },
    texts: 'Textos de las licencias',
    missing: 'No se pudo leer la lista. Vuelva a cargar la página, o abra {file} junto a ella.',
  },
};
