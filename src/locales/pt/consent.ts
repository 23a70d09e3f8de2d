import type { Messages } from '../en';

export const portugueseScope: Messages['scope'] = {
  legend: 'O que este consentimento abrange',
  change: 'Abrange: {scope}. Alterar',
  operations: {
    heading: 'O que pode ser feito',
    names: {
      swap: 'Substituição',
      animate: 'Animação',
      trade: 'Troca',
      chorus: 'Coro',
    },
  },
  purposes: { heading: 'Para quê' },
  media: {
    heading: 'O que pode ser produzido',
    names: { image: 'Imagens estáticas', video: 'Vídeos' },
  },
  audience: {
    heading: 'Quem pode ver',
    names: {
      private: 'Só quem receber o arquivo',
      unlisted: 'Qualquer pessoa com um link',
      public: 'Todas as pessoas',
    },
  },
  validity: {
    heading: 'Por quanto tempo',
    names: {
      session: 'Até esta página ser fechada',
      day: '24 horas',
      month: '30 dias',
      quarter: '90 dias',
    },
  },
  maxExports: { heading: 'Quantos arquivos, no máximo', words: 'limite de arquivos: {count}' },
  left: 'Arquivos restantes: {count} de {total}.',
  never: 'Nunca permitido: imagens sexuais, persuasão política, notícias, falsa identidade.',
  previewOnly:
    'Menos de {age} anos: a prévia é permitida, a exportação não. Para exportar, revogue este consentimento e peça o de pai, mãe ou responsável.',
};

export const portugueseAudience: Messages['takeHome']['audience'] = {
  label: 'Quem vai ver',
};

export const portugueseWithdrawal: Messages['consents']['withdrawal'] = {
  heading: 'Revogar com um código',
  explain: 'O código está no recibo que a pessoa recebeu.',
  label: 'Código de revogação',
  button: 'Revogar',
};

export const portuguesePurposes: Messages['purposes'] = {
  personal: 'Uso pessoal',
  education: 'Educação',
  exhibition: 'Exposição',
  parody: 'Paródia',
  research: 'Pesquisa',
};

export const portugueseRules: Messages['rules'] = {
  heading: 'Regras desta instalação',
  operator: 'Operada por {operator}.',
  contact: 'Reclamações e pedidos para tirar algo do ar: {contact}',
  kinds: 'Consentimentos: {kinds}.',
  purposes: 'Finalidades: {purposes}.',
  audience: 'Público mais amplo: {audience}.',
  validity: 'Consentimento mais longo: {validity}.',
  retention: 'Tempo de guarda dos registros: {retention}.',
  age: 'Maioridade: a partir de {age} anos.',
  sha256: 'SHA-256 das regras: {sha256}',
};

export const portugueseReceipt: Messages['consents']['receipt'] = {
  open: 'Recibo',
  openFor: 'Recibo de {display}',
  heading: 'Recibo de um consentimento',
  intro: 'Para a dona ou o dono do rosto. Guarde: com o código, o consentimento pode ser revogado.',
  code: 'Código de revogação',
  noCode:
    'O código foi mostrado quando o consentimento foi dado e não fica guardado aqui. Um clique em “Revogar” faz o mesmo.',
  qrName: 'Código QR com o código de revogação e a impressão digital do registro',
  record: 'Impressão digital do registro (SHA-256)',
  operatorKey: 'Chave do navegador que o guarda',
  scope: 'Abrange',
  until: 'Válido até',
  given: 'Dado em',
  withdrawn: 'Revogado em',
  agreed: 'O que foi acordado',
  print: 'Imprimir',
  save: 'Salvar o registro em um arquivo',
  saveNotice: 'Salvar o aviso de revogação',
  fileHint:
    'O arquivo contém o registro deste recibo, com o nome como foi digitado. Quem o receber pode conferi-lo na página Verificar, junto com uma imagem que tenha sido feita.',
  close: 'Fechar o recibo',
};

export const portugueseRecords: Messages['consents']['records'] = {
  heading: 'Guardar, consultar, apagar',
  save: 'Salvar todos os registros em um arquivo',
  open: 'Consultar registros salvos',
  openHint: 'Uma lista que foi salva aqui ou em outro lugar. Ela é conferida e mostrada; não libera nada.',
  whole: '{fileName}: {count} entradas, completo, assinado pela chave {key}.',
  damaged: '{fileName} foi alterado ou danificado na entrada {at} ({fault}), por isso nada dele é mostrado.',
  faults: {
    shape: 'não tem a forma certa',
    order: 'fora de ordem',
    chain: 'não dá sequência à anterior',
    signature: 'não foi assinada como está',
    event: 'não faz sentido ali',
    head: 'cortado, ou o fim não está assinado',
    rollback: 'mais antigo do que o que estava aqui',
  },
  deleteAll: 'Apagar tudo',
  deleteExplain:
    'Apaga todos os registros, chaves, configurações e arquivos que esta página guarda neste navegador. Os arquivos que você salvou continuam onde você os salvou.',
  deleteSure: 'Sim, apagar tudo',
  deleted: 'Tudo foi apagado.',
  deletedExplain: 'Nada desta página está mais guardado neste navegador, e nada está em execução.',
  again: 'Começar de novo',
};
