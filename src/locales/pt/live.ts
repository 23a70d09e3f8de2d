import type { Messages } from '../en';

export const portugueseLive: Messages['live'] = {
  explain:
    'Por alguns segundos, você mostra que está aqui: três movimentos diante da câmera, e nada disso fica guardado.',
  beside:
    'Se o rosto é da pessoa ao seu lado, deixe que ela fique diante da câmera, escreva o próprio nome, leia, se mova e declare por si mesma.',
  begin: 'Começar o teste ao vivo',
  again: 'Repetir o teste ao vivo',
  nameFirst: 'Escreva primeiro seu nome ou suas iniciais.',
  passed: {
    same: 'Teste ao vivo concluído: o rosto diante da câmera corresponde à imagem. Agora, declare.',
    uncertain:
      'Teste ao vivo concluído. Não ficou certo se é o rosto da imagem, e o registro diz isso. Agora, declare.',
    'not-run':
      'Teste ao vivo concluído. Não havia rosto com que comparar, e o registro diz isso. Agora, declare.',
  },
  witness: {
    summary: 'Sem câmera, ou não dá para usá-la',
    label:
      'Outra pessoa está aqui como testemunha e viu esta pessoa ler a declaração e concordar com ela por escrito. O registro diz “por escrito, com testemunha” e traz o nome da testemunha.',
    name: 'Nome ou iniciais da testemunha',
  },
  title: 'Teste ao vivo',
  notice: 'Leia isto primeiro. A câmera só abre quando você mandar.',
  who: '{name} concorda com: {scope}.',
  rights:
    'Você não concorda com mais nada e pode revogar quando quiser; cópias que outras pessoas têm não podem ser recolhidas. Toda imagem leva um rótulo que diz que foi modificada. Nada é enviado.',
  whole: 'Todas as palavras daquilo com que você concorda, como no formulário',
  readAloud: 'Ler em voz alta',
  stopReading: 'Parar a leitura',
  watched:
    'A imagem da câmera é medida neste dispositivo e não é mostrada a ninguém: você vê apenas o contorno que é medido. Ela é comparada com a imagem que é sua e esquecida na mesma hora. Ficam guardados os movimentos que foram pedidos e se o rosto correspondeu.',
  open: 'Li isto: abrir a câmera',
  close: 'Fechar',
  cancel: 'Parar o teste ao vivo',
  outline: 'Contorno do seu rosto, espelhado',
  opening: 'Abrindo a câmera…',
  comparing: 'Comparando os rostos…',
  nobody: 'Olhe para a câmera.',
  far: 'Chegue um pouco mais perto.',
  steadying: 'Olhe para a câmera e não se mexa.',
  resting: 'Muito bem. Olhe para a frente.',
  restingAgain: 'Olhe para a frente. Vem mais um movimento.',
  progress: 'Movimento {number} de {count}',
  timeLeft: 'Tempo restante',
  steps: {
    'turn-left': 'Vire a cabeça para a sua esquerda',
    'turn-right': 'Vire a cabeça para a sua direita',
    'look-up': 'Olhe para cima, com a cabeça toda',
    'look-down': 'Olhe para baixo, com a cabeça toda',
    'blink-twice': 'Pisque duas vezes',
    smile: 'Dê um sorriso largo',
    'open-mouth': 'Abra bem a boca',
    'pucker-lips': 'Faça bico, como para dar um beijo',
    'raise-brows': 'Levante as sobrancelhas',
    'say-number': 'Diga este número em voz alta: {number}',
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
  exchange: 'Não consigo fazer este: quero outro',
  speak: 'Dizer um número em vez disso',
  heard: 'Ouvi este número',
  notHeard: 'Não ouvi',
  operator: 'Para quem está no teclado: você ouviu?',
  mistakes: {
    'too-early': 'Isso foi antes do pedido. Mais um:',
    'wrong-movement': 'Esse foi outro movimento. Mais um:',
    'too-late': 'O tempo acabou. Mais um:',
    restless: 'Você não voltou à posição de repouso. Mais um:',
    'not-heard': 'O número não foi ouvido. Mais um:',
  },
  failures: {
    'face-lost': 'Seu rosto ficou fora de vista por tempo demais. Fique diante da câmera e tente de novo.',
    'face-jumped': 'A imagem deu um salto. Mantenha a câmera parada e tente de novo.',
    'face-replaced': 'Outro rosto apareceu diante da câmera. Deixe só uma pessoa à vista e tente de novo.',
    'too-many-mistakes':
      'Movimentos demais não foram como pedido. Tente de novo; você sempre pode escolher outro movimento ou dizer um número.',
    'nobody-seen':
      'Nenhum rosto ficou parado diante da câmera. Sente-se onde a luz bata no seu rosto e tente de novo.',
  },
  outcomes: {
    same: 'Pronto. O rosto diante da câmera corresponde à imagem.',
    uncertain: 'Pronto. Não fica certo se é o rosto da imagem; o registro vai dizer isso.',
    'not-run': 'Pronto. Não há rosto na imagem com que comparar; o registro vai dizer isso.',
    different:
      'Este não é o rosto da imagem, por isso “Sou eu” está bloqueado para ela. Outro tipo de consentimento continua possível.',
    changed: 'O rosto no fim não era o rosto do começo. Tente de novo, com uma só pessoa.',
    failed: 'O teste ao vivo não foi concluído com sucesso.',
  },
};
