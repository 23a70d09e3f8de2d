import type { LessonMessages } from '../lesson';

export const portugueseWorks: LessonMessages['works'] = {
  explain:
    'Um programa que troca um rosto não o entende. Ele mede, estica, colore e recorta. Estas são as etapas deste aplicativo, na sua ordem.',
  view: 'Até aqui: {stage}',
  subject: 'O que se olha',
  people: 'Pessoas que não existem',
  studio: 'O que está agora no estúdio',
  nothing: 'Não há nenhuma troca no estúdio. Faça uma lá primeiro, com o consentimento de todos.',
  slider: 'Percorrer as etapas',
  all: 'Todas as etapas, uma após a outra',
  undrawn: 'Textura e luz não têm aqui imagem própria.',
  stages: {
    picture: { name: 'A imagem', what: 'Onde tudo começa: pontos de cor, e nada que diga “rosto”.' },
    landmarks: {
      name: 'Pontos de referência',
      what: 'Uma rede adivinha 478 lugares: pálpebras, lábios, a borda do rosto. Uma mão ou uma sombra forte a engana.',
    },
    mesh: {
      name: 'Malha',
      what: 'Triângulos unem os lugares, para que um rosto possa ser esticado sobre outro pedaço por pedaço.',
    },
    texture: {
      name: 'Textura',
      what: 'O rosto estendido, como a casca de uma laranja. Assim dois rostos coincidem exatamente.',
    },
    light: {
      name: 'Luz',
      what: 'Quanto cada região brilha e quão quente ela é. O rosto novo recebe a luz da imagem.',
    },
    mask: {
      name: 'Máscara',
      what: 'Onde o rosto novo cobre o antigo, com borda suave. Os erros aparecem aqui primeiro: olhe a borda, o cabelo, os óculos.',
    },
    result: {
      name: 'Resultado',
      what: 'Tudo em um, e o rótulo junto. Nenhuma etapa é mostrada sem ele.',
    },
  },
};

export const portugueseOwn: LessonMessages['own'] = {
  explain: 'Faça no estúdio uma imagem sua. Três regras valem para todos:',
  rules: [
    'Só a pessoa a quem o rosto pertence pode dizer sim. Ninguém é obrigado nem precisa de motivo.',
    'Um sim pode ser retirado a qualquer momento: com um clique ou com o código do recibo.',
    'Quem prefere não aparecer em uma imagem usa as pessoas que não existem.',
  ],
  records:
    'Enquanto durar esta aula, um consentimento termina no máximo com esta aba. O registro dele é apagado quando quem ensina encerra a aula ou, se não, na próxima vez que esta página for aberta.',
  go: 'Ir para o estúdio',
  back: 'Voltar à aula',
  under: 'Este é o passo 3 da aula.',
};

export const portugueseSurvives: LessonMessages['survives'] = {
  explain:
    'Cada arquivo deste aplicativo diz de quatro maneiras que foi alterado. O que sobra quando uma imagem é repassada, cortada ou fotografada de uma tela? Primeiro adivinhe, depois teste.',
  make: 'Fazer um arquivo e testá-lo',
  makeHint:
    'Com o que está no estúdio, se houver uma troca pronta ali; senão, com pessoas que não existem. Não é salvo.',
  file: 'Ou um arquivo da turma',
  fileHint: 'Uma imagem exportada antes do estúdio.',
  discuss: 'Em qual marca você confiaria? O que significa quando todas somem?',
};

export const portugueseLessonRules: LessonMessages['rules'] = {
  explain: 'O que este aplicativo faz, o que a lei pede e o que aconteceu onde ninguém perguntou.',
  law: {
    heading: 'A lei',
    note: 'Em resumo, e sem ser aconselhamento jurídico. Situação de novembro de 2026.',
    places: [
      {
        name: 'China',
        words:
          'Desde janeiro de 2023, quem oferece a troca de rostos precisa fazer com que a pessoa saiba e consinta em separado, e marcar o resultado. Desde setembro de 2025, a marca precisa ser vista na imagem e constar no arquivo, e ninguém pode removê-la.',
      },
      {
        name: 'União Europeia',
        words:
          'Desde agosto de 2026, o artigo 50 do Regulamento de IA pede a quem faz esses programas que marque o resultado de modo legível por máquinas, e a quem publica um deepfake, que diga que é um.',
      },
      {
        name: 'Califórnia',
        words:
          'Os fabricantes precisam pôr no arquivo quem o fez, com o quê, quando, e se foi criado ou alterado, e oferecer uma ferramenta que leia isso.',
      },
    ],
  },
  cases: {
    heading: 'Dois aplicativos que todos tiveram por uma semana',
    note: 'Segundo a imprensa.',
    stories: [
      'Em 2019, o aplicativo ZAO punha o rosto das pessoas em cenas de filmes. Uma foto bastava, e seus termos tomavam o direito de usá-la de graça, para sempre, e de repassá-la. Depois dos protestos, a cláusula foi retirada e as autoridades convocaram a empresa.',
      'Em 2021, o aplicativo Avatarify fazia fotos cantarem. Liderou os downloads na China e, dias depois, já não estava na loja de lá. Nunca perguntava se a pessoa da foto concordava.',
    ],
  },
  cards: {
    heading: 'Cartões para conversar',
    explain: 'Um cartão por grupo: cinco minutos entre vocês, uma frase para todos.',
    texts: [
      'Alguém da turma põe o seu rosto em uma cena de filme e manda para o grupo. Ninguém quer mal. O que você teria querido antes? O que quer agora?',
      'Uma imagem sem rótulo circula. Diga duas coisas que você pode descobrir antes de repassá-la.',
      'Um amigo disse sim ontem e diz não hoje. Cinco pessoas têm a imagem. O que pode ser desfeito e o que não pode?',
      'Um museu deixa o público usar um rosto pintado. O que a placa ao lado deveria dizer?',
      'Um aplicativo não custa nada e quer o seu rosto para sempre. Com o que você paga?',
      'Quando um rosto trocado é uma coisa boa? Pense em um filme em outra língua ou em uma testemunha em perigo. O que o torna bom?',
    ],
  },
};
