import type { Messages } from '../en';
import {
  spanishAudience,
  spanishPurposes,
  spanishReceipt,
  spanishRecords,
  spanishRules,
  spanishScope,
  spanishWithdrawal,
} from './consent';
import { spanishComfort, spanishKiosk, spanishEmbed } from './comfort';
import { spanishErrorNames, spanishErrors } from './errors';
import { spanishLive } from './live';
import {
  spanishCamera,
  spanishClip,
  spanishModes,
  spanishMotion,
  spanishMoving,
  spanishPlayer,
  spanishPose,
} from './moving';
import { spanishOwnDevice } from './own-device';
import { spanishExamine } from './examine';
import { spanishVerify } from './verify';

/** Every sentence the page says, in Spanish. */
export const spanish: Messages = {
  title: 'Persona Grata',
  tagline:
    'Pruébese una cara, con el consentimiento de la persona a quien pertenece. Todo ocurre en este dispositivo.',
  navigation: {
    label: 'Páginas',
    studio: 'Estudio',
    verify: 'Verificar',
    consent: 'Mis consentimientos',
    duties: 'Obligaciones',
    privacy: 'Privacidad',
    licences: 'Licencias',
    lesson: 'Clase',
  },
  language: 'Idioma',
  comfort: spanishComfort,
  kiosk: spanishKiosk,
  embed: spanishEmbed,
  skipToContent: 'Ir al contenido',
  closeMessage: 'Cerrar este mensaje',
  guardAppeal:
    'Si el control se equivoca, escriba a quien gestiona esta página. Diga qué muestra la imagen; no la envíe.',
  guardAppealTo: 'Si el control se equivoca, escriba a {contact}. Diga qué muestra la imagen; no la envíe.',
  somethingWrong: 'Algo no funcionó',
  busy: {
    'reading-picture': 'Leyendo el archivo y buscando caras…',
    'loading-samples': 'Trayendo a personas que no existen…',
    'opening-camera': 'Abriendo la cámara…',
    attesting: 'Firmando el consentimiento…',
    withdrawing: 'Retirando el consentimiento…',
    exporting: 'Haciendo el archivo: etiqueta, marcas y firma; después se vuelve a leer todo…',
    'exporting-moving': 'Haciendo el video: etiqueta, marcas y firma; después se vuelve a leer todo…',
    verifying: 'Leyendo todas las marcas del archivo…',
    stripping: 'Haciendo copias cambiadas y leyendo cada una…',
    reporting: 'Leyendo de nuevo el archivo y firmando el informe…',
    'verifying-many': 'Leyendo un archivo tras otro…',
  },
  cancel: 'Cancelar',
  announcements: {
    'preview-unconsented':
      'La vista previa muestra las caras como mosaico hasta que se declare su consentimiento.',
    'preview-unchanged':
      'La vista previa muestra la imagen de destino. Aún no se ha reemplazado ninguna cara.',
    'preview-swapped': 'La vista previa muestra el reemplazo, con su etiqueta.',
    'preview-animated': 'La vista previa muestra la imagen en movimiento, con su etiqueta.',
    'preview-waiting': 'La vista previa espera un retrato, o que se vea una cara.',
    'preview-refused': 'La vista previa no muestra nada, porque no se podía mostrar correctamente.',
    calibrated: 'Calibración hecha: esta es ahora la cara en reposo.',
    recording: 'Grabando.',
    exported: 'Se guardó {fileName}.',
    'given-to-host': 'El archivo se entregó a la página que la rodea.',
    verified: 'El resultado de {fileName} está listo.',
    stripped: 'La prueba de resistencia de {fileName} ha terminado.',
    reported: 'Se guardó {fileName}.',
    'verified-many': 'Archivos leídos: {count}.',
  },

  offline: {
    unavailable: 'Este navegador no guarda nada para una visita sin conexión.',
    preparing: 'Guardando lo necesario para visitas sin conexión…',
    ready: 'Funciona sin conexión.',
    'new-version':
      'Hay una versión más nueva. Se usará en la próxima visita, o ahora mismo: entonces esta visita empieza de nuevo.',
    useNewVersion: 'Usarla ahora',
  },

  samples: {
    button: 'Probar con personas que no existen',
    note: 'Seis personas generadas digitalmente, ninguna real. Su declaración ya está incluida, así que puede pasar directamente a la imagen.',
  },
  modes: spanishModes,
  pictures: {
    heading: 'Imágenes',
    drop: 'Elija un archivo o suéltelo aquí',
    remove: 'Quitar {fileName}',
    size: '{width} × {height} px',
    faces: {
      one: 'Se encontró 1 cara',
      many: 'Se encontraron {count} caras',
      other: 'Se encontraron {count} caras',
    },
    formats:
      'Imágenes: PNG, JPEG, WebP, AVIF, GIF, BMP. Videos: MP4, MOV, WebM, MKV. Los archivos se quedan en este dispositivo.',
    sourcesFull: 'Los 16 lugares están ocupados.',
    clip: spanishClip,
  },
  notices: {
    'first-frame-only': 'Este archivo tiene movimiento; se usa su primer fotograma.',
    'reduced-to-4096': 'Mide más de 4096 px: se trabaja con 4096 px.',
    'reduced-to-1920': 'Mide más de 1920 px: se trabaja con 1920 px.',
  },

  camera: spanishCamera,
  motion: spanishMotion,
  player: spanishPlayer,
  pose: spanishPose,

  preview: {
    name: 'Vista previa',
    state: {
      unconsented: 'Las caras quedan ocultas hasta que se declare el consentimiento de cada persona.',
      swapped: 'Con etiqueta, como toda imagen que se hace aquí.',
      animated: 'Con etiqueta, como toda imagen que se hace aquí.',
      waiting: 'Esperando a que se vea una cara.',
      refused: 'No se muestra nada, porque no se podía mostrar correctamente.',
    },
    faceBox: 'Cara {number} del destino',
    faceBoxReplaced: 'Cara {number} del destino, reemplazada',
  },

  people: {
    heading: 'Personas',
    explain:
      'Cada cara es de alguien. Antes de mostrarla, diga de quién es y que esa persona está de acuerdo.',
    empty: 'Aquí aparecen las personas de sus imágenes.',
    person: 'Persona {number}: {role}, {fileName}, cara {face}',
    roles: {
      source: 'origen',
      target: 'destino',
      driver: 'guía',
      sourceAndTarget: 'origen y destino',
      sourceAndDriver: 'origen y guía',
    },
    face: 'Cara',
    wears: 'Lleva la cara de',
    wearsNobody: 'nadie (se deja como está)',
    wearsOption: '{fileName}, cara {face}',
    bystander:
      'No participa. Sin consentimiento, esta cara queda como mosaico, también en el archivo. Si es una obra de arte pública, como un cuadro en la pared o una estatua, elija «Nadie real» y diga cuál: el registro guarda sus palabras.',
    attested: 'Declarado: {kind}, {display}, hasta el {until}',
    withdraw: 'Retirar el consentimiento',
    needed: 'Falta el consentimiento',
  },
  attest: {
    legend: '¿De quién es esta cara?',
    button: 'Declarar',
    narrowed:
      'El responsable de esta instalación permite menos opciones que el programa; en «Reglas de esta instalación», al final de la página, están todas.',
    noneAllowed: 'Esta instalación no admite consentimientos, así que aquí las caras quedan ocultas.',
    read: 'Lo que usted declara',
    kinds: {
      self: 'Soy yo',
      'own-device': 'La persona responde en su propio teléfono',
      written: 'La persona firmó el formulario impreso',
      permission: 'Tengo el consentimiento de esta persona',
      guardian: 'Consiente la madre, el padre o un tutor legal',
      'nobody-real': 'Nadie real (imagen sintética u obra de arte)',
    },
    display: {
      self: 'Su nombre o iniciales',
      permission: 'Nombre o iniciales de la persona',
      guardian: 'Iniciales del menor',
    },
    guardian: 'Nombre o iniciales de la madre, del padre o del tutor legal',
    givenOn: 'Fecha en que aceptó',
    givenBy: 'Cómo aceptó',
    givenByOptions: {
      'in-person': 'En persona, de palabra',
      'in-writing': 'Por escrito',
      'by-message': 'Por mensaje',
    },
    nature: 'Qué es',
    natures: {
      'synthetic-picture': 'Una imagen sintética o generada digitalmente',
      artwork: 'Una pintura, un dibujo u otra obra de arte',
      'fictional-character': 'Un personaje de ficción',
      'statue-or-mask': 'Una estatua, una muñeca o una máscara',
    },
    description: 'De dónde viene',
    adult: { self: 'Tengo {age} años o más', permission: 'Esta persona tiene {age} años o más' },
    adultHint: 'Sin esto se puede ver la vista previa, pero no exportar.',
  },
  live: spanishLive,
  ownDevice: spanishOwnDevice,
  scope: spanishScope,
  rules: spanishRules,
  purposes: spanishPurposes,
  consents: {
    heading: 'Registros de consentimiento',
    explain:
      'Se conservan en este dispositivo, firmados y sin ninguna imagen. Al retirar un consentimiento, el acceso se cierra en el acto.',
    empty: 'En este dispositivo no se ha declarado ningún consentimiento.',
    temporary:
      'Este navegador no guarda nada para esta página: los registros y la clave desaparecen al cerrarla.',
    states: { given: 'Dado', withdrawn: 'Retirado', expired: 'Vencido' },
    row: '{kind}: {display}',
    detail: 'Abarca: {scope}. Dado el {given}, válido hasta el {until}. {left}',
    left: {
      one: 'Aún se puede hacer 1 archivo.',
      many: 'Aún se pueden hacer {count} archivos.',
      other: 'Aún se pueden hacer {count} archivos.',
    },
    withdrawnAt: 'Retirado el {time}.',
    withdraw: 'Retirar el consentimiento de {display}',
    erase: 'Borrar todos los registros',
    withdrawal: spanishWithdrawal,
    receipt: spanishReceipt,
    records: spanishRecords,
  },

  adjust: {
    heading: 'Ajustar',
    swap: {
      identity: { name: 'Identidad', hint: 'Cuánto se toma de la forma de la cara de origen' },
      skinTone: {
        name: 'Tono de piel y luz',
        hint: 'A la izquierda se conservan los del origen; a la derecha se toman los del destino',
      },
      mouth: { name: 'Boca del destino', hint: 'Cuánto queda de los propios labios del destino' },
      edge: { name: 'Borde suave', hint: 'Con qué suavidad se funde la cara con la imagen' },
      opacity: { name: 'Opacidad', hint: 'Con qué fuerza se reemplaza la cara' },
    },
    animate: {
      head: { name: 'Cabeza', hint: 'Cuánto gira y se mueve la cabeza' },
      expression: { name: 'Expresión', hint: 'Cuánto se toma de las cejas, las mejillas y la mandíbula' },
      eyes: { name: 'Ojos', hint: 'Cuánto se toma de los párpados y la mirada' },
      lips: { name: 'Labios', hint: 'Cuánto se toma del movimiento de los labios' },
      mouthInterior: {
        name: 'Interior de la boca',
        hint: 'Cuánto se muestra de los dientes y la boca de quien guía',
      },
      wrinkles: { name: 'Arrugas', hint: 'Con qué fuerza se dibujan los pliegues de la expresión' },
    },
    undo: 'Deshacer',
    redo: 'Rehacer',
    reset: 'Restablecer los controles',
  },

  takeHome: {
    heading: 'Llevarse el resultado',
    purpose: 'Finalidad',
    audience: spanishAudience,
    format: 'Formato',
    moving: spanishMoving,
    formats: { png: 'PNG', jpeg: 'JPEG', webp: 'WebP' },
    button: 'Exportar',
    nothing: {
      swap: 'Aún no hay ningún reemplazo que exportar.',
      animate: 'Aún no hay nada que exportar: elija un retrato y lo que lo mueve.',
      trade: 'Aún no hay nada que exportar: elija una imagen con dos personas.',
      chorus: 'Aún no hay nada que exportar: elija dos retratos o más y lo que los mueve.',
    },
    refused: 'No se puede exportar: falta el consentimiento de {people}.',
    person: 'la persona {number}',
    layers:
      'El archivo lleva una etiqueta visible, una marca de agua invisible, metadatos que dicen que la IA lo cambió y un manifiesto firmado. Todo se vuelve a leer antes de entregar el archivo.',
    receipt: 'Se guardó {fileName}: {width} × {height} px, {size}.',
    check: 'Revisarlo en la página Verificar',
    startOver: 'Empezar de nuevo',
  },

  verify: spanishVerify,
  examine: spanishExamine,

  footer: {
    duties: 'Obligaciones legales y lo que se hace al respecto',
    licences: 'Licencias de los componentes de esta página',
    privacy: 'Nada sale de este dispositivo. Sin cuenta, sin subir archivos, sin análisis de uso.',
    limits:
      '«Declarado» significa que alguien lo dijo y que una clave de este dispositivo lo firmó. No es prueba de un nombre ni de una edad.',
  },

  errors: spanishErrors,
  errorNames: spanishErrorNames,
};
