import type { Messages } from '../en';

/** How the page looks, and how it is worked without a mouse. */
export const spanishComfort: Messages['comfort'] = {
  appearance: {
    label: 'Apariencia',
    choices: { device: 'Como el dispositivo', light: 'Clara', dark: 'Oscura', contrast: 'Alto contraste' },
  },
  fullScreen: { enter: 'Pantalla completa', leave: 'Salir de la pantalla completa' },
  shortcuts: {
    button: 'Atajos de teclado',
    heading: 'Atajos de teclado',
    close: 'Cerrar',
    singleKeys: 'Las teclas sueltas funcionan mientras no se escribe nada',
    deeds: {
      help: 'Esta lista',
      undo: 'Deshacer',
      redo: 'Rehacer',
      play: 'Reproducir o pausar',
      fullScreen: 'Pantalla completa, y volver',
      paste: 'Pegar una imagen o un vídeo: como retrato si aún no hay ninguno; si no, como destino',
    },
  },
};

/** An unattended screen. */
export const spanishKiosk: Messages['kiosk'] = {
  begin: 'Toque para empezar',
  stillThere: '¿Sigue ahí?',
  explain: 'Dentro de {count} segundos se borra todo lo de esta visita y empieza la siguiente persona.',
  goOn: 'Sigo aquí',
  end: 'Terminar la visita y borrarlo todo',
  broken:
    'No se puede leer kiosk.json, así que rigen los ajustes habituales. Avise a quien gestiona esta pantalla.',
};

/** Inside somebody else’s page. */
export const spanishEmbed: Messages['embed'] = {
  notHere:
    'Esta página no puede mostrar Persona Grata dentro de sí. Quien gestiona esta copia de Persona Grata puede permitirlo en embed.json.',
  openAlone: 'Abrir Persona Grata en su propia pestaña',
  give: 'Entregar {fileName} a {host}',
  giveHint:
    'Esa página tendrá entonces el archivo, con su etiqueta y sus marcas, y esta no podrá recuperarlo.',
  tooPrivate:
    'Este archivo se hizo para uso privado. Para entregar uno a {host}, elija quién más lo verá y expórtelo de nuevo.',
  covered:
    'Algo de la página que la rodea tapa este botón, así que aquí no funciona. Abra Persona Grata en su propia pestaña.',
};
