import type { Messages } from '../en';

export const spanishOwnDevice: Messages['ownDevice'] = {
  ask: {
    explain:
      'La persona escanea un código con su propio teléfono, lee lo que usted pide y responde allí. Firman las dos partes: la persona, con una clave creada en su teléfono; este navegador, con la suya. No se envía nada por la red.',
    read: 'Lo que leerá la persona',
    asker: 'Su nombre, tal como lo conoce esa persona',
    button: 'Mostrar el código para su teléfono',
    again: 'Crear un código nuevo',
    heading: 'Para el teléfono de la persona',
    shown:
      'Pídale que escanee esto con la cámara de su teléfono. Allí se abre esta misma página. El código dura 30 minutos; si se cambia lo elegido arriba, hace falta uno nuevo.',
    qrName: 'Código QR con la petición de consentimiento',
    answer: 'Recibir la respuesta',
    answerExplain:
      'Cuando la persona haya respondido, su teléfono muestra un código. Póngalo ante la cámara de este dispositivo. Su teléfono comprueba que alguien se mueve como se le pide, o nombra a un testigo; nadie compara su cara con esta imagen, porque la imagen se queda aquí. Mire usted si es la misma persona antes de recibir la respuesta.',
    saveFile: 'Guardar la petición como un pequeño archivo',
  },
  shown: {
    copy: 'Copiar el enlace',
    copyText: 'Copiar el texto',
    copied: 'Copiado.',
    notCopied: 'Este navegador no permitió copiarlo. Guárdelo como un pequeño archivo.',
  },
  take: {
    scan: 'Escanear con la cámara',
    file: 'Imagen del código, o el pequeño archivo',
    fileHint: 'También sirve una foto o una captura de pantalla del código.',
    text: 'O pegue el texto',
    textButton: 'Usar este texto',
  },
  scanner: {
    heading: 'Escanear un código',
    explain:
      'Ponga el código ante la cámara de modo que ocupe casi toda la imagen. Solo se ven cuadros grandes, porque no se muestra a nadie antes de que lo haya aceptado.',
    picture: 'Lo que ve la cámara, en cuadros grandes',
    stop: 'Dejar de escanear',
  },
  page: {
    title: 'Consentimiento en su propio teléfono',
    nobody:
      'Cuando alguien quiere usar su cara en una imagen, le muestra un código. Aquí usted lee lo que le piden y responde con un código propio. No se envía nada por la red.',
    open: 'Abrir una petición',
    askedBy: '{asker} le pide su consentimiento',
    askedHint:
      'Este es el nombre que dio; esta página no puede averiguar si es el suyo. Mire quién tiene el otro dispositivo. Clave de ese dispositivo: {key}',
    terms: 'En resumen',
    what: 'Qué se puede hacer',
    until: 'Hasta',
    where: 'Dónde se hace',
    whereWords: 'Solo en el otro dispositivo, con este mismo programa. No se sube nada.',
    picture: 'Qué imagen',
    pictureWords:
      'La que está en el otro dispositivo. Mírela allí antes de aceptar: no se envía a este teléfono.',
    read: 'Lo que usted acepta',
    otherLanguage:
      'Está en {language}, el idioma en que pregunta el otro dispositivo. Si no lo lee bien, pida que lo elijan allí de nuevo en su idioma antes de aceptar.',
    name: 'Su nombre o iniciales',
    sign: 'Aceptar y firmar',
    refuse: 'No acepto',
    refused: 'Usted no aceptó. No se firmó nada ni se guardó nada.',
    answerHeading: 'Su respuesta',
    answerShown:
      'Usted aceptó, y este teléfono lo firmó. Ahora muestre este código a la cámara del otro dispositivo.',
    answerName: 'Código QR con su respuesta firmada',
    saveAnswer: 'Guardar la respuesta como un pequeño archivo',
    code: 'Su código de retirada',
    codeHint:
      'Con él se puede retirar el consentimiento en el otro dispositivo, incluso sin este teléfono. No lo comparta.',
    notKept:
      'Este navegador no guarda nada para esta página, así que este teléfono no podrá firmar una retirada más adelante. Anote ahora el código de retirada.',
    done: 'Listo',
  },
  list: {
    heading: 'Lo que aceptó en este teléfono',
    empty: 'En este teléfono no se ha aceptado nada.',
    row: '{asker}: {scope}',
    until: 'Dado el {given}, válido hasta el {until}.',
    code: 'Código de retirada: {code}',
    takeBack: 'Retirar',
    takeBackFor: 'Retirar el consentimiento dado a {asker}',
    takenBackAt: 'Usted lo retiró el {time}.',
    show: 'Mostrar la retirada otra vez',
    shown:
      'Este teléfono firmó que usted retira su consentimiento. Vale en cuanto llegue al otro dispositivo: muéstrele este código o envíele el pequeño archivo.',
    qrName: 'Código QR con su retirada firmada',
    saveFile: 'Guardar la retirada como un pequeño archivo',
  },
  live: {
    watched:
      'La imagen de la cámara se mide en este teléfono y no se muestra a nadie: usted solo ve el contorno que se mide, y se olvida en el acto. No se compara con ninguna imagen, porque la imagen está en el otro dispositivo. Se conserva qué movimientos se le pidieron y que no se comparó nada.',
    passed:
      'Comprobación en vivo superada. Su cara no se comparó con ninguna imagen, y el registro lo dice. Ahora puede firmar.',
    outcome: 'Listo. Aquí su cara no se comparó con ninguna imagen; el registro lo dirá.',
  },
  paper: {
    explain:
      'Imprima el formulario, deje que la persona lo lea y lo firme, y anótelo aquí con el código que lleva impreso.',
    print: 'Mostrar el formulario para imprimir',
    heading: 'Consentimiento para el uso de una cara',
    picture: 'La imagen: {picture}',
    code: 'Código de este formulario',
    qrName: 'Código QR con el código de este formulario',
    age: 'Tengo {age} años o más.   ☐ sí   ☐ no',
    name: 'Nombre o iniciales',
    date: 'Fecha',
    signature: 'Firma',
    printNow: 'Imprimir',
    close: 'Cerrar el formulario',
    display: 'Nombre o iniciales de la persona, como en el formulario',
    givenOn: 'Fecha del formulario',
    codeField: 'Código impreso en el formulario',
    adult: 'El formulario dice que esta persona tiene {age} años o más',
  },
  takeBack: {
    heading: 'Retirar con un código del teléfono de la persona',
    explain:
      'Cuando una persona retira un consentimiento en su teléfono, este muestra un código que se firma allí.',
  },
};
