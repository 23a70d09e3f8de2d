import type { Messages } from '../en';
import {
  portugueseAudience,
  portuguesePurposes,
  portugueseReceipt,
  portugueseRecords,
  portugueseRules,
  portugueseScope,
  portugueseWithdrawal,
} from './consent';
import { portugueseComfort, portugueseKiosk, portugueseEmbed } from './comfort';
import { portugueseErrorNames, portugueseErrors } from './errors';
import {
  portugueseCamera,
  portugueseClip,
  portugueseModes,
  portugueseMotion,
  portugueseMoving,
  portuguesePlayer,
  portuguesePose,
} from './moving';
import { portugueseLive } from './live';
import { portugueseOwnDevice } from './own-device';
import { portugueseExamine } from './examine';
import { portugueseVerify } from './verify';

/** Every sentence the page says, in Portuguese. */
export const portuguese: Messages = {
  title: 'Persona Grata',
  tagline:
    'Experimente um rosto, com o consentimento da pessoa a quem ele pertence. Tudo acontece neste dispositivo.',
  navigation: {
    label: 'Páginas',
    studio: 'Estúdio',
    verify: 'Verificar',
    consent: 'Meus consentimentos',
    duties: 'Deveres',
    privacy: 'Privacidade',
    licences: 'Licenças',
    lesson: 'Aula',
  },
  language: 'Idioma',
  comfort: portugueseComfort,
  kiosk: portugueseKiosk,
  embed: portugueseEmbed,
  skipToContent: 'Pular para o conteúdo',
  closeMessage: 'Fechar esta mensagem',
  guardAppeal:
    'Se o controle estiver errado, escreva para quem opera esta página. Diga o que a imagem mostra; não a envie.',
  guardAppealTo:
    'Se o controle estiver errado, escreva para {contact}. Diga o que a imagem mostra; não a envie.',
  somethingWrong: 'Isso não deu certo',
  busy: {
    'reading-picture': 'Lendo o arquivo e procurando rostos…',
    'loading-samples': 'Trazendo pessoas que não existem…',
    'opening-camera': 'Abrindo a câmera…',
    attesting: 'Assinando o consentimento…',
    withdrawing: 'Revogando o consentimento…',
    exporting: 'Fazendo o arquivo: rótulo, marcas, assinatura e releitura de tudo…',
    'exporting-moving': 'Fazendo o vídeo: rótulo, marcas, assinatura e releitura de tudo…',
    verifying: 'Lendo cada marca do arquivo…',
    stripping: 'Fazendo cópias alteradas e lendo cada uma…',
    reporting: 'Lendo o arquivo de novo e assinando o relatório…',
    'verifying-many': 'Lendo um arquivo após o outro…',
  },
  cancel: 'Cancelar',
  announcements: {
    'preview-unconsented':
      'A prévia mostra os rostos em mosaico até que o consentimento de cada pessoa seja declarado.',
    'preview-unchanged': 'A prévia mostra a imagem de destino. Nenhum rosto foi substituído ainda.',
    'preview-swapped': 'A prévia mostra a substituição, com rótulo.',
    'preview-animated': 'A prévia mostra a imagem em movimento, com rótulo.',
    'preview-waiting': 'A prévia espera por um retrato ou até que um rosto seja visto.',
    'preview-refused': 'A prévia não mostra nada, porque não seria possível mostrar do jeito certo.',
    calibrated: 'Calibrado: este é agora o rosto em repouso.',
    recording: 'Gravando.',
    exported: '{fileName} foi salvo.',
    'given-to-host': 'O arquivo foi entregue à página em volta.',
    verified: 'O resultado de {fileName} está pronto.',
    stripped: 'O teste de resistência de {fileName} terminou.',
    reported: '{fileName} foi salvo.',
    'verified-many': 'Arquivos lidos: {count}.',
  },

  offline: {
    unavailable: 'Este navegador não guarda nada para uma visita sem rede.',
    preparing: 'Guardando o necessário para visitas sem rede…',
    ready: 'Funciona sem rede.',
    'new-version':
      'Uma versão mais nova está pronta. Ela será usada na próxima visita, ou agora: nesse caso, esta visita recomeça do zero.',
    useNewVersion: 'Usar agora',
  },

  samples: {
    button: 'Testar com pessoas que não existem',
    note: 'Seis pessoas criadas por computador, ninguém real. A declaração delas já vem junto, então você pode ir direto para a imagem.',
  },
  modes: portugueseModes,
  pictures: {
    heading: 'Imagens',
    drop: 'Escolha um arquivo ou solte um aqui',
    remove: 'Remover {fileName}',
    size: '{width} × {height} px',
    faces: {
      one: '{count} rosto encontrado',
      many: '{count} rostos encontrados',
      other: '{count} rostos encontrados',
    },
    formats:
      'Imagens: PNG, JPEG, WebP, AVIF, GIF, BMP. Vídeos: MP4, MOV, WebM, MKV. Os arquivos ficam neste dispositivo.',
    sourcesFull: 'Todos os 16 lugares estão ocupados.',
    clip: portugueseClip,
  },
  notices: {
    'first-frame-only': 'Este arquivo se move; é usado o primeiro quadro.',
    'reduced-to-4096': 'Maior que 4096 px: é processado com 4096 px.',
    'reduced-to-1920': 'Maior que 1920 px: é processado com 1920 px.',
  },

  camera: portugueseCamera,
  motion: portugueseMotion,
  player: portuguesePlayer,
  pose: portuguesePose,

  preview: {
    name: 'Prévia',
    state: {
      unconsented: 'Os rostos ficam escondidos até que o consentimento de cada pessoa seja declarado.',
      swapped: 'Com rótulo, como toda imagem feita aqui.',
      animated: 'Com rótulo, como toda imagem feita aqui.',
      waiting: 'À espera de que um rosto seja visto.',
      refused: 'Nada é mostrado, porque não seria possível mostrar do jeito certo.',
    },
    faceBox: 'Rosto {number} do destino',
    faceBoxReplaced: 'Rosto {number} do destino, substituído',
  },

  people: {
    heading: 'Pessoas',
    explain: 'Todo rosto pertence a alguém. Diga de quem é, e que a pessoa concordou, antes de mostrá-lo.',
    empty: 'As pessoas das suas imagens aparecem aqui.',
    person: 'Pessoa {number}: {role}, {fileName}, rosto {face}',
    roles: {
      source: 'origem',
      target: 'destino',
      driver: 'guia',
      sourceAndTarget: 'origem e destino',
      sourceAndDriver: 'origem e guia',
    },
    face: 'Rosto',
    wears: 'Usa o rosto de',
    wearsNobody: 'ninguém (fica como está)',
    wearsOption: '{fileName}, rosto {face}',
    bystander:
      'Não participa. Sem consentimento, este rosto continua em mosaico, também no arquivo. Se for uma obra de arte pública, como um quadro na parede ou uma estátua, escolha “Ninguém real” e diga qual: o registro guarda as suas palavras.',
    attested: 'Declarado: {kind}, {display}, até {until}',
    withdraw: 'Revogar consentimento',
    needed: 'Consentimento necessário',
  },
  attest: {
    legend: 'De quem é este rosto?',
    button: 'Declarar',
    narrowed:
      'O operador desta instalação permite menos opções do que o programa; “Regras desta instalação”, no fim da página, mostra todas.',
    noneAllowed: 'Esta instalação não aceita consentimentos, por isso os rostos ficam escondidos aqui.',
    read: 'O que você declara',
    kinds: {
      self: 'Sou eu',
      'own-device': 'A pessoa responde no próprio celular',
      written: 'A pessoa assinou o formulário impresso',
      permission: 'Tenho o consentimento desta pessoa',
      guardian: 'Pai, mãe ou responsável dá o consentimento',
      'nobody-real': 'Ninguém real (imagem sintética ou obra de arte)',
    },
    display: {
      self: 'Seu nome ou suas iniciais',
      permission: 'Nome ou iniciais da pessoa',
      guardian: 'Iniciais da criança',
    },
    guardian: 'Nome ou iniciais do pai, da mãe ou do responsável',
    givenOn: 'Data em que a pessoa concordou',
    givenBy: 'Como a pessoa concordou',
    givenByOptions: {
      'in-person': 'Pessoalmente, de viva voz',
      'in-writing': 'Por escrito',
      'by-message': 'Por mensagem',
    },
    nature: 'O que é',
    natures: {
      'synthetic-picture': 'Uma imagem sintética ou criada por computador',
      artwork: 'Uma pintura, um desenho ou outra obra de arte',
      'fictional-character': 'Um personagem de ficção',
      'statue-or-mask': 'Uma estátua, um boneco ou uma máscara',
    },
    description: 'De onde vem',
    adult: { self: 'Tenho {age} anos ou mais', permission: 'Esta pessoa tem {age} anos ou mais' },
    adultHint: 'Sem isto, a prévia é permitida, e a exportação não.',
  },
  live: portugueseLive,
  ownDevice: portugueseOwnDevice,
  scope: portugueseScope,
  rules: portugueseRules,
  purposes: portuguesePurposes,
  consents: {
    heading: 'Registros de consentimento',
    explain:
      'Guardados neste dispositivo, assinados, sem nenhuma imagem. Revogar fecha o acesso na mesma hora.',
    empty: 'Nenhum consentimento foi declarado neste dispositivo.',
    temporary:
      'Este navegador não guarda nada para esta página: os registros e a chave desaparecem quando você a fecha.',
    states: { given: 'Dado', withdrawn: 'Revogado', expired: 'Expirado' },
    row: '{kind}: {display}',
    detail: 'Abrange: {scope}. Dado em {given}, válido até {until}. {left}',
    left: {
      one: 'Ainda pode ser feito {count} arquivo.',
      many: 'Ainda podem ser feitos {count} arquivos.',
      other: 'Ainda podem ser feitos {count} arquivos.',
    },
    withdrawnAt: 'Revogado em {time}.',
    withdraw: 'Revogar o consentimento de {display}',
    erase: 'Apagar todos os registros',
    withdrawal: portugueseWithdrawal,
    receipt: portugueseReceipt,
    records: portugueseRecords,
  },

  adjust: {
    heading: 'Ajustar',
    swap: {
      identity: { name: 'Identidade', hint: 'Quanto do formato do rosto da origem é usado' },
      skinTone: {
        name: 'Tom de pele e luz',
        hint: 'À esquerda, mantém os da origem; à direita, usa os do destino',
      },
      mouth: { name: 'Boca do destino', hint: 'Quanto dos lábios do próprio destino permanece' },
      edge: { name: 'Borda suave', hint: 'Com que suavidade o rosto se mistura à imagem' },
      opacity: { name: 'Opacidade', hint: 'Com que intensidade o rosto é substituído' },
    },
    animate: {
      head: { name: 'Cabeça', hint: 'Quanto a cabeça vira e se move' },
      expression: { name: 'Expressão', hint: 'Quanto de sobrancelhas, bochechas e queixo é usado' },
      eyes: { name: 'Olhos', hint: 'Quanto das pálpebras e do olhar é usado' },
      lips: { name: 'Lábios', hint: 'Quanto do movimento dos lábios é usado' },
      mouthInterior: {
        name: 'Interior da boca',
        hint: 'Quanto dos dentes e da boca do guia é mostrado',
      },
      wrinkles: { name: 'Rugas', hint: 'Com que intensidade as dobras da expressão são desenhadas' },
    },
    undo: 'Desfazer',
    redo: 'Refazer',
    reset: 'Redefinir controles',
  },

  takeHome: {
    heading: 'Levar para casa',
    purpose: 'Finalidade',
    audience: portugueseAudience,
    format: 'Formato',
    moving: portugueseMoving,
    formats: { png: 'PNG', jpeg: 'JPEG', webp: 'WebP' },
    button: 'Exportar',
    nothing: {
      swap: 'Ainda não há substituição para exportar.',
      animate: 'Ainda não há nada para exportar: escolha um retrato e o que vai movê-lo.',
      trade: 'Ainda não há nada para exportar: escolha uma imagem com duas pessoas.',
      chorus: 'Ainda não há nada para exportar: escolha dois retratos ou mais e o que vai movê-los.',
    },
    refused: 'A exportação está bloqueada: falta o consentimento de: {people}.',
    person: 'pessoa {number}',
    layers:
      'O arquivo leva um rótulo visível, uma marca-d’água invisível, metadados que dizem que a IA o alterou e um manifesto assinado. Cada um é relido antes de o arquivo ser entregue.',
    receipt: '{fileName} foi salvo: {width} × {height} px, {size}.',
    check: 'Conferir na página Verificar',
    startOver: 'Recomeçar',
  },

  verify: portugueseVerify,
  examine: portugueseExamine,

  footer: {
    duties: 'Deveres legais e o que se faz a respeito',
    licences: 'Licenças dos componentes desta página',
    privacy: 'Nada sai deste dispositivo. Sem conta, sem envio, sem análise de uso.',
    limits:
      '“Declarado” significa que alguém disse isso e que uma chave neste dispositivo assinou. Não é prova de um nome nem de uma idade.',
  },

  errors: portugueseErrors,
  errorNames: portugueseErrorNames,
};
