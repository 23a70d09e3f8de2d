import type { Messages } from '../en';

export const spanishErrors: Messages['errors'] = {
  'picture-empty': 'Este archivo está vacío. Elija otro.',
  'picture-unreadable':
    'No se pudo leer este archivo desde el lugar donde está. Cópielo a este dispositivo y elíjalo de nuevo.',
  'picture-file-too-large':
    'Este archivo es demasiado grande para abrirlo aquí ({megabytes} MB; como máximo {limit} MB). Guarde la imagen más pequeña y elija esa.',
  'picture-damaged':
    'Esta imagen está dañada y no se puede mostrar. Ábrala en otro programa y guárdela de nuevo.',
  'picture-not-a-picture':
    'Este archivo no es una imagen, diga lo que diga su nombre. Elija un PNG, JPEG, WebP, AVIF, GIF o BMP.',
  'picture-truncated':
    'Esta imagen termina antes de tiempo: falta una parte del archivo. Cópiela o descárguela de nuevo.',
  'picture-too-large':
    'Esta imagen es demasiado grande ({width} × {height} px). Redúzcala a un máximo de {limit} px por lado.',
  'picture-too-small':
    'Esta imagen es demasiado pequeña ({width} × {height} px) para encontrar una cara. Elija una más grande.',
  'picture-vector': 'Este es un dibujo en SVG, que puede contener programas. Expórtelo primero como PNG.',
  'picture-format-unsupported':
    'Este navegador no puede leer imágenes {format}. Conviértala primero a JPEG o PNG.',
  'clip-unreadable':
    'No se pudo leer el archivo como video. Se pueden abrir MP4, MOV, WebM, MKV, y GIF, WebP y PNG animados.',
  'clip-damaged':
    'El video está dañado a partir del segundo {seconds}. Lo anterior se puede usar; para el resto, pruebe con otra copia.',
  'clip-no-picture': 'El archivo tiene sonido, pero no imagen. Elija un video.',
  'clip-codec-unsupported':
    'Este navegador no puede descodificar este tipo de video ({codec}). Guárdelo como MP4 con H.264 y elíjalo de nuevo.',
  'clip-high-dynamic-range':
    'Este es un video de alto rango dinámico (HDR), que este navegador no muestra con los colores correctos. Guárdelo como video estándar (SDR) y elíjalo de nuevo.',
  'clip-too-small':
    'El video es demasiado pequeño para llevar una etiqueta legible: necesita al menos {minimum} píxeles en su lado corto.',
  'clip-too-long': 'El video dura más de {minutes} minutos. Córtelo y elija de nuevo la parte.',
  'camera-denied':
    'El navegador no permitió usar la cámara. Permítala en la barra de direcciones o en los ajustes del sitio; después se inicia sola.',
  'camera-absent':
    'No se encontró ninguna cámara. Conecte una; después se inicia sola. También sirve un archivo de video.',
  'camera-in-use': 'Otro programa está usando la cámara. Cierre ese programa; después se inicia sola.',
  'camera-lost': 'La cámara se desconectó. Conéctela de nuevo; después continúa sola.',
  'camera-unavailable':
    'Este navegador no da acceso a las cámaras aquí. Abra la página por https o use un archivo de video.',
  'microphone-denied': 'El navegador no permitió usar el micrófono. La grabación continúa sin sonido.',
  'performance-malformed': 'El archivo no es una actuación de este programa, o está dañado. Elija otro.',
  'performance-empty':
    'No se vio ninguna cara durante la grabación, así que no hay ninguna actuación que conservar. Siéntese ante la cámara e inténtelo de nuevo.',
  'motion-no-face': 'No se ve ninguna cara en el video. Mire a la cámara, con luz de frente.',
  'face-none':
    'No se encontró ninguna cara en {fileName}. Elija una imagen con una cara que mire más o menos a la cámara.',
  'face-landmarker-failed':
    'La búsqueda de caras falló en este dispositivo. Vuelva a cargar la página e inténtelo de nuevo.',
  'inspect-unavailable':
    'No se pudieron cargar los modelos que comparan caras y evalúan imágenes. Revise que la página se haya copiado completa, vuelva a cargarla e inténtelo de nuevo.',
  'inspect-failed':
    'No se pudo examinar la imagen más de cerca. Inténtelo de nuevo; todo lo demás sigue como estaba.',
  'guard-input-refused':
    'El control de desnudos rechazó {fileName}, así que se volvió a quitar; todo lo demás sigue como estaba. Un pequeño programa de este dispositivo mira cada imagen para ver si hay personas desnudas, y se equivoca: los hombros descubiertos, la piel de cerca y los dibujos pueden confundirlo. Use otra imagen o recorte esta.',
  'guard-export-refused':
    'El control de desnudos rechazó la imagen terminada, así que no se hizo ningún archivo; todo lo demás sigue como estaba. Un pequeño programa de este dispositivo mira cada imagen para ver si hay personas desnudas, y se equivoca: los hombros descubiertos, la piel de cerca y los dibujos pueden confundirlo. Cambie la imagen o el recorte y exporte de nuevo.',
  'guard-unavailable':
    'El control de desnudos no pudo mirar la imagen, y sin él no se exporta nada. Revise que la página se haya copiado completa e inténtelo de nuevo; todo lo demás sigue como estaba.',
  'label-picture-too-small':
    'El destino es demasiado pequeño para una etiqueta legible, y sin ella no se muestra nada. Use una imagen de al menos {minimum} px en su lado corto.',
  'label-font-missing':
    'No se pudo cargar la letra de la etiqueta, y sin etiqueta no se muestra nada. Vuelva a cargar la página.',
  'label-unreadable':
    'La etiqueta no se podría leer en esta imagen, así que la imagen no se hace. Elija otro destino.',
  'render-unavailable':
    'Este navegador no tiene WebGL2, con el que se dibuja la imagen. Pruebe con una versión actual de Chrome, Edge o Firefox.',
  'render-context-lost':
    'Se perdió por un momento el dispositivo gráfico. No se mostró ni se guardó nada; cambie un control o inténtelo de nuevo para continuar.',
  'render-failed': 'No se pudo dibujar la imagen. No se mostró ni se guardó nada; inténtelo de nuevo.',
  'render-frame-forged': 'Esta no es una imagen etiquetada hecha aquí, así que se rechaza.',
  'consent-missing': 'Falta el consentimiento: declárelo para cada cara que participa.',
  'consent-expired': 'Un consentimiento venció. Declárelo de nuevo con la persona de quien se trata.',
  'consent-withdrawn': 'Se retiró un consentimiento. Esta cara ya no se puede usar.',
  'consent-wrong-picture': 'Un consentimiento corresponde a otra imagen. Declárelo para esta.',
  'consent-wrong-purpose':
    'Un consentimiento se dio para otra finalidad. Declárelo para esta, o elija aquella para la que se dio.',
  'consent-wrong-operation':
    'Un consentimiento no abarca este tipo de cambio. Elija el tipo para el que se dio, o declare también este.',
  'consent-stills-only':
    'Un consentimiento de aquí abarca solo imágenes fijas. Elija un formato de imagen, o declare también los videos.',
  'consent-videos-only':
    'Un consentimiento de aquí abarca solo videos. Elija un formato de video, o declare también las imágenes fijas.',
  'consent-wrong-audience':
    'Un consentimiento se dio para que lo vean menos personas. Elíjalas en «Quién lo verá», o declare el público más amplio.',
  'consent-exports-used':
    'Ya se hicieron todos los archivos que permite un consentimiento. Pregunte otra vez a la persona y declárelo de nuevo.',
  'consent-guardian-needed':
    'Aquí hay alguien menor de edad: se puede ver la vista previa, pero no exportar. Retire ese consentimiento y pida en su lugar el de la madre, el padre o un tutor legal.',
  'consent-live-missing':
    '«Soy yo» necesita la comprobación en vivo o, donde no se pueda usar una cámara, un testigo. Haga una de las dos cosas y declare de nuevo.',
  'consent-live-different':
    'La persona ante la cámara no es la de la imagen, así que «Soy yo» queda cerrado. Elija otro tipo de consentimiento, o repita la comprobación en vivo con mejor luz.',
  'consent-live-wait':
    'La comprobación en vivo falló varias veces. Espere {seconds} segundos, busque mejor luz e inténtelo de nuevo; o pida la ayuda de un testigo.',
  'consent-live-used-up':
    'La comprobación en vivo falló demasiadas veces con esta imagen, así que queda cerrada para ella hasta que se abra de nuevo esta página. Queda la opción de un testigo, o del consentimiento por escrito.',
  'consent-against-policy':
    'El responsable de esta instalación no permite este consentimiento o este uso. Vea «Reglas de esta instalación» y elija dentro de ellas.',
  'consent-policy-broken':
    'No se pueden leer las reglas de esta instalación (policy.json), así que nadie puede consentir y no se muestra nada. Avise al responsable.',
  'consent-code-unknown':
    'Ningún consentimiento de este navegador responde a este código. Mire otra vez el recibo: 16 letras y cifras. Hay que escribirlo en el navegador que guarda el registro.',
  'consent-paper-code-wrong':
    'Este código no corresponde a un formulario para esta cara con lo que se eligió aquí. Mire otra vez el papel: 16 letras y cifras; elija los mismos usos que están impresos en él y escríbalo en el navegador que lo imprimió.',
  'consent-paper-code-used':
    'Este formulario ya se anotó antes, y cada uno cuenta una sola vez. Imprima un formulario nuevo y pregunte otra vez a la persona.',
  'consent-request-malformed':
    'Esto no es una petición de consentimiento, o le falta una parte. Escanee el código otra vez, o pida el enlace o el archivo.',
  'consent-request-foreign':
    'Este código lleva a otro sitio, no a este, así que no se abre aquí. Si confía en quien lo muestra, ábralo con la cámara de su dispositivo.',
  'consent-request-too-large':
    'Esto es mucho más grande de lo que puede ser una petición de consentimiento, así que no se leyó. Pida el código otra vez.',
  'consent-request-expired':
    'Esta petición ya no está abierta: dura 30 minutos. Pida una nueva; si es nueva, mire si los relojes de ambos dispositivos están bien.',
  'consent-request-forged':
    'Esta petición se cambió después de firmarse, así que se rechaza. Pida un código nuevo y escanéelo de la propia pantalla.',
  'consent-request-other-words':
    'El otro dispositivo muestra palabras distintas de las de este, como pasa tras una actualización. Vuelva a cargar la página en los dos dispositivos y pida un código nuevo.',
  'consent-answer-malformed':
    'Esto no es una respuesta del dispositivo de una persona, o le falta una parte. Escanéela otra vez, o pida el archivo.',
  'consent-answer-unasked':
    'Esto responde a una petición que no se hizo aquí desde que se abrió esta página. Muestre un código nuevo y deje que la persona lo responda.',
  'consent-answer-used':
    'Esta respuesta ya se recibió antes, y cada una cuenta una sola vez. Muestre un código nuevo para otro consentimiento.',
  'consent-answer-forged':
    'Esta respuesta no vale: se cambió, o acepta algo distinto de lo que se pidió. Muestre un código nuevo y deje que la persona lo responda.',
  'consent-take-back-unknown':
    'Ningún consentimiento de este navegador corresponde a esta retirada. Hay que mostrarla al navegador que guarda el registro.',
  'consent-take-back-forged':
    'Esta retirada no está firmada por el dispositivo que dio el consentimiento, así que no cambia nada. Retírelo en ese dispositivo, o con el código de retirada.',
  'consent-qr-unreadable':
    'No se encontró ningún código en este archivo. Elija una imagen nítida en la que se vea el código QR entero, con algo de blanco alrededor.',
  'consent-file-malformed':
    'Este archivo no es un registro de consentimiento de este programa, o se cambió o se dañó. Pida el archivo otra vez, tal como se guardó.',
  'consent-ledger-file-malformed':
    'Este archivo no es una lista de consentimientos guardada por este programa. Elija otro.',
  'consent-forged': 'Este no es un consentimiento dado aquí, así que se rechaza.',
  'consent-form-incomplete': 'Complete el formulario: {field}.',
  'consent-ledger-damaged':
    'Los registros de consentimiento de este dispositivo se cambiaron desde fuera o están dañados, así que no dan acceso a nada. Bórrelos para empezar de nuevo; después hay que declarar otra vez los consentimientos.',
  'storage-unavailable':
    'Este navegador no deja que la página guarde nada. Los registros duran hasta que la cierre.',
  'storage-in-use':
    'Algo sigue abierto en otra pestaña de esta página, así que no se pudo borrar todo. Cierre las demás pestañas y borre de nuevo.',
  'storage-full':
    'No queda espacio en este dispositivo. Libere algo de espacio e inténtelo de nuevo; la imagen sigue aquí.',
  'export-nothing-to-export':
    'Aún no hay nada que exportar. Elija las imágenes o los videos que pide este modo.',
  'export-format-unsupported': 'Este navegador no puede escribir {format}. Elija otro formato.',
  'export-encode-failed':
    'No se pudo escribir el archivo. Inténtelo de nuevo o elija otro formato; la imagen sigue aquí.',
  'export-metadata-failed':
    'No se pudieron escribir los metadatos, así que no hay archivo. La imagen sigue aquí.',
  'export-signing-failed': 'No se pudo firmar el archivo, así que no hay archivo. La imagen sigue aquí.',
  'export-read-back-failed':
    'El archivo terminado no decía lo que debía ({layer}), así que no se entregó. La imagen sigue aquí.',
  'export-watermark-unreadable':
    'La marca de agua invisible no se puede volver a leer en el archivo terminado, así que no se entregó. Puede que la imagen sea demasiado pequeña o demasiado uniforme para ella: elija una más grande o con más detalle, u otro formato. No se perdió nada.',
  'export-codec-unsupported':
    'Este navegador no puede escribir este tipo de video con este tamaño. Elija otro formato.',
  'export-audio-failed': 'No se pudo escribir el sonido. Exporte sin sonido, o elija otro formato.',
  'export-storage-full':
    'No queda espacio en este dispositivo para el video. Haga sitio y exporte de nuevo; todo lo demás sigue como estaba.',
  'export-empty': 'No había ningún fotograma que escribir. Reproduzca primero el video e inténtelo de nuevo.',
  'verify-empty': 'Este archivo está vacío. Elija otro.',
  'verify-format-unsupported':
    'Aquí no se puede leer este tipo de archivo. Elija una imagen (PNG, JPEG, WebP, GIF) o un video (MP4, MOV, WebM, MKV).',
  'verify-malformed': 'Este archivo está dañado de tal manera que no se puede leer.',
  'verify-pixels-unreadable':
    'Este navegador no puede decodificar los píxeles de esta imagen, así que no se pueden hacer copias. Pruebe con un Chrome, Edge o Firefox actual, o con un PNG, JPEG o WebP.',
  'verify-crashed': 'Algo falló al leer el archivo. Vuelva a cargar la página e inténtelo de nuevo.',
  'verify-too-large': 'Este archivo es demasiado grande para leerlo aquí.',
  'verify-report-malformed':
    'Esto no es un informe de este verificador, o está dañado. Elija el archivo .jws tal como se guardó.',
  'verify-report-changed':
    'La firma de este informe no es válida: se cambió después de firmarlo. No se muestra lo que dice. Pida el informe de nuevo.',
  'studio-unavailable':
    'A este navegador le falta algo que el estudio necesita. Pruebe con una versión actual de Chrome, Edge o Firefox.',
  'studio-crashed':
    'Algo falló en el estudio. Vuelva a cargar la página; los registros de consentimiento se conservan.',
  'studio-request-malformed':
    'La página pidió al estudio algo que no hace, así que no se cambió nada. Vuelva a cargar la página.',
  'studio-nothing-to-show': 'Elija primero una imagen.',
  'sample-unavailable':
    'No se pudieron cargar los ejemplos. Revise que la página se haya copiado completa, o use sus propias imágenes.',
};

/** What the program calls by a code, within a sentence. */
export const spanishErrorNames: Messages['errorNames'] = {
  fields: {
    form: 'algo no está como debe',
    kind: 'de quién es la cara',
    display: 'nombre o iniciales',
    adult: 'edad',
    givenOn: 'fecha',
    givenBy: 'cómo aceptó',
    guardian: 'nombre de la madre, el padre o el tutor',
    code: 'código',
    nature: 'qué es',
    description: 'de dónde viene',
    face: 'la cara',
    asker: 'quién pregunta',
    witness: 'nombre del testigo',
    operations: 'qué se puede hacer',
    purposes: 'finalidad',
    media: 'imágenes o vídeos',
    audience: 'para quién',
    validity: 'cuánto tiempo',
    maxExports: 'cuántos archivos',
  },
  layers: {
    picture: 'la imagen',
    watermark: 'la marca de agua',
    metadata: 'los metadatos',
    aigc: 'la etiqueta AIGC',
    manifest: 'el manifiesto',
    consent: 'el consentimiento',
  },
};
