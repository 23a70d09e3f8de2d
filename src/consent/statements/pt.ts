import type { StatementWords } from '../statement-words';

export const portugueseStatement: StatementWords = {
  attested: {
    self: 'Declaro que o rosto nesta imagem é meu, que digo a verdade sobre ter ou não {age} anos ou mais e que concordo com o que está descrito aqui.',
    'own-device':
      'Declaro que o rosto na imagem mostrada no outro dispositivo é meu, que digo a verdade sobre ter ou não {age} anos ou mais e que concordo com o que está descrito aqui.',
    written:
      'Declaro que o rosto na imagem que me foi mostrada é meu, que digo a verdade sobre ter ou não {age} anos ou mais e que concordo com o que está descrito aqui.',
    permission:
      'Declaro que a pessoa nesta imagem foi informada do que está descrito aqui e concordou com isso na data e da forma que eu indico, e que digo a verdade sobre essa pessoa ter ou não {age} anos ou mais.',
    guardian:
      'Declaro que o pai, a mãe ou o responsável da pessoa nesta imagem foi informado do que está descrito aqui e concordou com isso na data que eu indico, e que a própria pessoa, até onde consegue entender, também concorda.',
    'nobody-real':
      'Declaro que este rosto não é de ninguém a quem se pudesse perguntar: é uma imagem inventada ou uma obra de arte, como eu a descrevo, e não retrata uma pessoa viva nem uma que morreu nos últimos cem anos.',
  },
  whoAsks: 'Quem pede: {operator}.',
  allowed:
    'O que é permitido: {operations}; feito como {media}; {purposes}; para ser visto {audience}; {files}; {validity}. Nada mais. Outro uso deste rosto exige uma nova declaração.',
  list: { between: ', ', last: ' e ' },
  oneFile: 'um arquivo',
  files: 'no máximo {count} arquivos',
  operations: {
    swap: 'um rosto toma o lugar de outro (substituição)',
    animate: 'um rosto parado passa a se mover, ou os movimentos dele movem outro rosto (animação)',
    trade: 'dois rostos em uma mesma imagem trocam de lugar (troca)',
    chorus: 'vários rostos parados passam a se mover juntos (coro)',
  },
  media: {
    image: 'imagens estáticas',
    video: 'vídeos',
  },
  purposes: {
    personal: 'para uso pessoal',
    education: 'para ensinar e aprender',
    exhibition: 'para uma exposição',
    parody: 'para paródia ou sátira',
    research: 'para pesquisa',
  },
  audiences: {
    private: 'só pelas pessoas a quem for entregue diretamente',
    unlisted: 'por qualquer pessoa que tenha um link, mas sem publicação aberta',
    public: 'por qualquer pessoa, também com publicação aberta',
  },
  forHowLong: {
    session: 'até a página ser fechada, e por no máximo 24 horas',
    day: 'por 24 horas',
    month: 'por 30 dias',
    quarter: 'por 90 dias',
  },
  ends: {
    session: 'quando a página é fechada ou a imagem é trocada por outra e, no máximo, depois de 24 horas',
    day: 'depois de 24 horas',
    month: 'depois de 30 dias',
    quarter: 'depois de 90 dias',
  },
  neverAllowed:
    'O que nunca é permitido, não importa com o que alguém concorde: imagens sexuais, persuasão política, notícias e falsa identidade (fazer-se passar pela pessoa para enganar alguém).',
  whatWillHappen:
    'O que vai acontecer: o programa põe este rosto em outro corpo, põe outro rosto sobre ele, faz com que ele se mova ou move outro rosto com ele, conforme indicado acima. O resultado pode parecer real, embora nunca tenha acontecido, e as pessoas podem acreditar nele.',
  storedHere:
    'O que é guardado e onde: nada é enviado a lugar nenhum. Imagens e medidas dos rostos desaparecem quando a página é fechada. Este navegador guarda um registro assinado, sem imagem: esta declaração, as palavras digitadas, uma impressão digital do arquivo, qual rosto nele é o indicado, a hora, e o número e a hora de cada arquivo que é feito.',
  storedOnTwoDevices:
    'O que é guardado e onde: nada é enviado a lugar nenhum; o que passa entre os dois dispositivos é o código, o link ou o pequeno arquivo que é entregue. Imagens e medidas dos rostos desaparecem quando a página é fechada. O outro dispositivo guarda um registro assinado, sem imagem: esta declaração, as palavras digitadas aqui, o que o teste ao vivo pediu, uma impressão digital do arquivo, qual rosto nele é o indicado, a hora, e o número e a hora de cada arquivo que é feito. Este dispositivo guarda por 90 dias o que foi perguntado e respondido, a chave que assinou isso e o código de revogação.',
  removed: 'O registro é apagado {end}.',
  marks:
    'O que as marcas revelam: cada arquivo mostra um rótulo que diz AI (IA) e informa, nos metadados, o que foi feito, quando e com qual programa. Ele leva uma impressão digital deste registro, para que serve o consentimento e até quando, e uma chave deste navegador. Não leva nenhum nome. É possível reconhecer que arquivos feitos sob um mesmo consentimento, ou em um mesmo navegador, estão ligados entre si.',
  copies:
    'Não dá para recolher as cópias: depois que informações pessoais são incorporadas aos dados de procedência e exportadas, elas passam a fazer parte do rastro digital permanente do arquivo e não podem ser retiradas das cópias que já estão em circulação. Revogar impede novas imagens; não alcança as que já foram passadas adiante.',
  withdrawal:
    'Você pode revogar a qualquer momento: clique em “Revogar” ao lado deste consentimento ou digite o código de revogação que está no recibo; um celular seu que tenha assinado também pode revogar. Na mesma hora, nenhuma outra imagem e nenhum outro vídeo são feitos com este rosto, nem mesmo os que estiverem pela metade, e os retratos dele são removidos. Se não for revogado, o consentimento termina {end}, ou quando se esgota o número de arquivos.',
  complaints: 'Para onde vão as reclamações: {contact}.',
  liveCheck:
    'Quanto vale o teste ao vivo: ele mostra que alguém esteve diante da câmera deste dispositivo e fez o que foi pedido, ou que uma testemunha estava presente. A imagem está no outro dispositivo, por isso o rosto aqui não é comparado com ela, e o registro diz isso.',
  worth:
    'Quanto isto vale: o programa anota o que é declarado. Ele não tem como descobrir quem você é, que idade alguém tem nem se é verdade. Quem responde por isso é você: usar um rosto contra a vontade de alguém pode ser contra a lei.',
};
