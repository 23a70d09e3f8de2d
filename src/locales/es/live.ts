import type { Messages } from '../en';

export const spanishLive: Messages['live'] = {
  explain:
    'Durante unos segundos usted muestra que está aquí: tres movimientos ante la cámara, y no se guarda nada de ello.',
  beside:
    'Si la cara es de la persona que está a su lado, deje que ella se siente ante la cámara, escriba su propio nombre, lea, se mueva y declare por sí misma.',
  begin: 'Empezar la comprobación en vivo',
  again: 'Repetir la comprobación en vivo',
  nameFirst: 'Escriba primero su nombre o sus iniciales.',
  passed: {
    same: 'Comprobación en vivo superada: la cara ante la cámara coincide con la imagen. Ahora puede declarar.',
    uncertain:
      'Comprobación en vivo superada. No quedó claro si es la cara de la imagen, y el registro lo dice. Ahora puede declarar.',
    'not-run':
      'Comprobación en vivo superada. No había ninguna cara con que comparar, y el registro lo dice. Ahora puede declarar.',
  },
  witness: {
    summary: 'No hay cámara, o no se puede usar',
    label:
      'Hay otra persona aquí como testigo, y vio a esta persona leer la declaración y aceptarla por escrito. El registro dice «por escrito, con testigo» y nombra al testigo.',
    name: 'Nombre o iniciales del testigo',
  },
  title: 'Comprobación en vivo',
  notice: 'Lea esto primero. La cámara solo se abre cuando usted lo diga.',
  who: '{name} acepta: {scope}.',
  rights:
    'No acepta nada más y puede retirarlo en cualquier momento; las copias que otros tengan no se pueden recuperar. Cada imagen lleva una etiqueta que dice que se modificó. No se sube nada.',
  whole: 'Todas las palabras de lo que acepta, como en el formulario',
  readAloud: 'Leer en voz alta',
  stopReading: 'Dejar de leer',
  watched:
    'La imagen de la cámara se mide en este dispositivo y no se muestra a nadie: usted solo ve el contorno que se mide. Se compara con la imagen que es suya y se olvida en el acto. Se conserva qué movimientos se le pidieron y si coincidió.',
  open: 'Ya lo leí: abrir la cámara',
  close: 'Cerrar',
  cancel: 'Detener la comprobación en vivo',
  outline: 'Contorno de su cara, como en un espejo',
  opening: 'La cámara se está abriendo…',
  comparing: 'Comparando las caras…',
  nobody: 'Mire a la cámara.',
  far: 'Acérquese un poco.',
  steadying: 'Mire a la cámara y no se mueva.',
  resting: 'Bien. Mire al frente.',
  restingAgain: 'Mire al frente. Viene otro movimiento.',
  progress: 'Movimiento {number} de {count}',
  timeLeft: 'Tiempo restante',
  steps: {
    'turn-left': 'Gire la cabeza hacia su izquierda',
    'turn-right': 'Gire la cabeza hacia su derecha',
    'look-up': 'Mire hacia arriba, con toda la cabeza',
    'look-down': 'Mire hacia abajo, con toda la cabeza',
    'blink-twice': 'Parpadee dos veces',
    smile: 'Sonría ampliamente',
    'open-mouth': 'Abra mucho la boca',
    'pucker-lips': 'Saque los labios, como para dar un beso',
    'raise-brows': 'Levante las cejas',
    'say-number': 'Diga este número en voz alta: {number}',
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
  exchange: 'No puedo hacer este: otro',
  speak: 'Decir un número en su lugar',
  heard: 'Oí este número',
  notHeard: 'No lo oí',
  operator: 'Para quien está al teclado: ¿lo oyó?',
  mistakes: {
    'too-early': 'Eso fue antes de que se pidiera. Otro:',
    'wrong-movement': 'Ese fue otro movimiento. Otro:',
    'too-late': 'Se acabó el tiempo. Otro:',
    restless: 'No llegó a quedarse en reposo. Otro:',
    'not-heard': 'No se oyó el número. Otro:',
  },
  failures: {
    'face-lost': 'Su cara dejó de verse demasiado tiempo. Quédese ante la cámara e inténtelo de nuevo.',
    'face-jumped': 'La imagen dio un salto. Mantenga la cámara quieta e inténtelo de nuevo.',
    'face-replaced':
      'Apareció otra cara ante la cámara. Procure que se vea a una sola persona e inténtelo de nuevo.',
    'too-many-mistakes':
      'Demasiados movimientos no fueron como se pedían. Inténtelo de nuevo; siempre puede elegir otro movimiento o decir un número.',
    'nobody-seen':
      'Ninguna cara se quedó en reposo ante la cámara. Siéntese donde le dé luz en la cara e inténtelo de nuevo.',
  },
  outcomes: {
    same: 'Listo. La cara ante la cámara coincide con la imagen.',
    uncertain: 'Listo. No queda claro si es la cara de la imagen; el registro lo dirá.',
    'not-run': 'Listo. En la imagen no hay ninguna cara con que comparar; el registro lo dirá.',
    different:
      'Esta no es la cara de la imagen, así que «Soy yo» queda cerrado para ella. Sigue siendo posible otro tipo de consentimiento.',
    changed: 'La cara del final no era la del principio. Inténtelo de nuevo, con una sola persona.',
    failed: 'No se superó la comprobación en vivo.',
  },
};
