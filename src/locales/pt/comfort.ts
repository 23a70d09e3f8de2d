import type { Messages } from '../en';

/** How the page looks, and how it is worked without a mouse. */
export const portugueseComfort: Messages['comfort'] = {
  appearance: {
    label: 'Aparência',
    choices: { device: 'Como o dispositivo', light: 'Clara', dark: 'Escura', contrast: 'Alto contraste' },
  },
  fullScreen: { enter: 'Tela cheia', leave: 'Sair da tela cheia' },
  shortcuts: {
    button: 'Atalhos de teclado',
    heading: 'Atalhos de teclado',
    close: 'Fechar',
    singleKeys: 'Teclas simples funcionam enquanto nada é digitado',
    deeds: {
      help: 'Esta lista',
      undo: 'Desfazer',
      redo: 'Refazer',
      play: 'Reproduzir ou pausar',
      fullScreen: 'Tela cheia, e voltar',
      paste: 'Colar uma imagem ou um vídeo: como retrato, se ainda não houver nenhum; senão, como alvo',
    },
  },
};
