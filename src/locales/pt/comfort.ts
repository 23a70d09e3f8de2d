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

/** An unattended screen. */
export const portugueseKiosk: Messages['kiosk'] = {
  begin: 'Toque para começar',
  stillThere: 'Ainda está aí?',
  explain: 'Em {count} segundos, tudo desta visita é apagado e começa a próxima pessoa.',
  goOn: 'Ainda estou aqui',
  end: 'Terminar a visita e apagar tudo',
  broken:
    'Não foi possível ler kiosk.json, por isso valem as configurações habituais. Avise quem cuida desta tela.',
};

/** Inside somebody else’s page. */
export const portugueseEmbed: Messages['embed'] = {
  notHere:
    'Esta página não pode mostrar o Persona Grata dentro de si. Quem mantém esta cópia do Persona Grata pode permitir isso em embed.json.',
  openAlone: 'Abrir o Persona Grata em uma aba própria',
  give: 'Entregar {fileName} a {host}',
  giveHint:
    'Essa página fica então com o arquivo, com o rótulo e as marcas, e esta não pode tomá-lo de volta.',
  tooPrivate:
    'Este arquivo foi feito para uso privado. Para entregar um a {host}, escolha quem mais vai vê-lo e exporte de novo.',
  covered:
    'Algo da página em volta cobre este botão, por isso ele não funciona aqui. Abra o Persona Grata em uma aba própria.',
};
