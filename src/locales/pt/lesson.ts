import type { LessonMessages } from '../lesson';
import { portugueseLessonRules, portugueseOwn, portugueseSurvives, portugueseWorks } from './lesson-steps';
import { portugueseTeacher } from './lesson-teacher';

const tests: LessonMessages['tests'] = {
  headings: {
    before: 'Teste antes da aula',
    after: 'Teste depois da aula',
    exit: 'Bilhete de saída',
  },
  explain:
    'Cada pessoa responde uma vez, uma após a outra, neste aparelho. Só os totais são guardados: nem nomes, nem nada que diga quais respostas andam juntas.',
  answered: 'Pessoas que responderam: {count}',
  begin: 'Começar',
  beginNext: 'A próxima pessoa começa',
  stop: 'Parar e não contar nada',
  position: 'Pergunta {number} de {total}',
  pair: 'Onde está o rosto de outra pessoa?',
  pairExplain:
    'Aqui está a mesma pessoa duas vezes. Este aplicativo desenhou o rosto nas duas imagens, por isso as duas levam o rótulo. Em uma, a pessoa usa o próprio rosto; na outra, o de outra pessoa.',
  picture: 'Imagem {letter}',
  inPicture: 'Na imagem {letter}',
  unsure: 'Não sei dizer',
  drawing: 'Desenhando as duas imagens…',
  hidden: 'As regras desta instalação mantêm estes rostos ocultos. Responda “Não sei dizer” e continue.',
  statement: 'Verdadeiro ou falso?',
  statements: {
    unlabelled: 'Uma imagem sem rótulo de IA é real.',
    screenshot: 'Uma captura de tela guarda tudo o que o arquivo diz sobre como foi feito.',
    joke: 'Por brincadeira, pode-se usar o rosto de um amigo sem perguntar.',
  },
  right: 'Verdadeiro',
  wrong: 'Falso',
  next: 'Próxima pergunta',
  finish: 'Contar minhas respostas',
  choose: 'Escolha primeiro uma resposta.',
  thanks: 'Obrigado. Suas respostas foram contadas, e nada diz de quem são.',
};

const results: LessonMessages['results'] = {
  heading: 'O que a turma ganhou',
  nobody: 'O ganho aparece aqui quando os dois testes forem respondidos.',
  answered: 'Responderam antes: {before}. Responderam depois: {after}.',
  caption: 'Parcela de respostas certas',
  question: 'Perguntas',
  before: 'Antes',
  after: 'Depois',
  gain: 'Ganho em pontos',
  pictures: 'Imagens',
  statements: 'Afirmações',
  limits:
    'Com poucas respostas, uma diferença pode ser acaso. Os dois testes mostram pessoas diferentes; quais vêm primeiro depende do código da sessão.',
  answers: 'As respostas',
  own: '{name}, com o próprio rosto',
  other: '{name}, com o rosto de {other}',
  why: {
    unlabelled: 'Falso. Um rótulo pode ser cortado ou nunca ter existido. O que falta não prova nada.',
    screenshot:
      'Falso. Uma captura guarda só os pixels. O que estava ao lado deles no arquivo fica para trás.',
    joke: 'Falso. Um rosto pertence à sua pessoa. Só ela pode dizer sim, e pode voltar atrás.',
  },
  save: 'Salvar os totais (CSV)',
  saveHint: 'Um arquivo para quem ensina: o código da sessão e quantas vezes cada resposta foi dada.',
};

const exit: LessonMessages['exit'] = {
  explain: 'Antes de sair: duas perguntas e nenhum nome.',
  questions: {
    deed: 'O que você vai fazer antes de repassar a imagem de alguém?',
    eye: 'Com que frequência se reconhece um rosto trocado só de olhar?',
  },
  answers: {
    ask: 'Perguntar a quem aparece nela',
    look: 'Procurar um rótulo e outras marcas',
    search: 'Procurar de onde ela vem',
    nothing: 'Nada de novo',
    hardly: 'Quase nunca',
    sometimes: 'Às vezes',
    mostly: 'Quase sempre',
  },
  totals: 'O que a turma respondeu',
};

/** Everything a class reads, in Portuguese. */
export const portugueseLesson: LessonMessages = {
  heading: 'Uma aula sobre rostos trocados',
  intro:
    'Para uma turma e quem ensina, em uma tela ou várias. Dura cerca de {minutes}, funciona sem rede e não pergunta o nome de ninguém.',
  code: 'Código da sessão: {code}',
  codeHint: 'Ele agrupa as respostas dadas neste aparelho e não representa ninguém. Termina com esta aba.',
  stepsLabel: 'Passos da aula',
  position: 'Passo {number} de {total}, cerca de {minutes}',
  steps: {
    spot: 'Você percebe?',
    works: 'Como funciona',
    own: 'O seu',
    survives: 'O que resiste',
    rules: 'As regras',
    learned: 'O que aprendemos?',
  },
  previous: 'Passo anterior',
  next: 'Próximo passo',
  tests,
  results,
  exit,
  works: portugueseWorks,
  own: portugueseOwn,
  survives: portugueseSurvives,
  rules: portugueseLessonRules,
  teacher: portugueseTeacher,
};
