import type { LessonMessages } from '../lesson';

export const spanishTeacher: LessonMessages['teacher'] = {
  heading: 'Para quien enseña',
  pin: {
    explain:
      'Con un PIN puede mantener a la clase en un paso. Se guarda en este equipo como un resumen con sal y permanece hasta que lo borre todo.',
    choose: 'Elija un PIN de 4 a 8 cifras',
    again: 'El mismo PIN otra vez',
    set: 'Fijar el PIN',
    enter: 'PIN',
    open: 'Abrir',
    close: 'Cerrar la parte de quien enseña',
    notDigits: 'Un PIN tiene de 4 a 8 cifras y ningún otro signo.',
    notSame: 'Los dos PIN son distintos. Escriba el mismo dos veces.',
    wrong: 'Ese no es el PIN.',
    wait: 'Demasiados intentos fallidos. Pruebe de nuevo en {wait}.',
    unavailable:
      'Este navegador no calcula resúmenes en esta página. Ábrala por https o en el propio equipo.',
  },
  lock: {
    lock: 'Mantener a la clase en este paso',
    unlock: 'Dejar que la clase siga',
    isLocked: 'Quien enseña mantiene a la clase en este paso.',
    limits: 'Mantiene junta a una clase. No detiene a quien borra los datos de este sitio en el navegador.',
  },
  reset: {
    button: 'Terminar la clase y borrar todo lo suyo',
    explain:
      'Se borran: todas las respuestas, el código de sesión, los consentimientos de esta pestaña y sus registros, lo que dejaron exportaciones largas, el PIN y los ajustes de esta página. Los registros anteriores a la clase se quedan.',
    confirm: 'Sí, borrar todo lo de esta clase',
    keep: 'Conservarlo todo',
  },
  network: {
    heading: '¿Ha salido algo de este equipo?',
    own: 'Pedido a este sitio desde que se abrió la página: {count} ({size}). Son los archivos propios de la aplicación.',
    others: 'Pedido a otros sitios: {count}',
    stopped: 'Detenido antes de salir: {count}',
    limits:
      'La página cuenta lo que piden ella y su estudio. No ve otros programas, extensiones del navegador ni lo que se pidió antes de abrirla.',
    online:
      'El navegador dice que hay red. Puede desconectarla durante toda la clase: modo avión, o el cable fuera.',
    offline: 'El navegador dice que no hay red. La clase sigue igual.',
    doubt: 'Un navegador puede equivocarse en esto: «red» solo quiere decir que hay alguna conexión.',
  },
  notes: {
    heading: 'Notas para quien enseña',
    print: 'Imprimir esta página',
    texts: [
      'Antes de la clase: abra la página una vez con red y espere a que diga que funciona sin ella. Pruebe «Una propia» con la cámara de este equipo.',
      'Basta un equipo: para las pruebas la gente se acerca una tras otra. Con varios equipos, cada uno tiene su código de sesión; junte después los archivos CSV.',
      'Nadie tiene que mostrar su cara. Dígalo primero, y en serio: quien no quiera usa a las personas que no existen.',
      'Cuente con risas y, a veces, con alguien dolido. Acuerden antes que nadie muestra una imagen de otra persona, y qué pasa si ocurre.',
      'No se trata de entrenar los ojos para hallar cada cambio: no pueden. Se trata de preguntar quién lo dice, de dónde viene y si alguien estuvo de acuerdo.',
      'Al final: guarde los totales y después termine la clase con el botón de arriba.',
    ],
    sheet: 'Ficha de salida, en papel: algo que no sabía y una pregunta que aún tengo.',
  },
};
