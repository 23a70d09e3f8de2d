import type { LessonMessages } from '../lesson';

export const portugueseTeacher: LessonMessages['teacher'] = {
  heading: 'Para quem ensina',
  pin: {
    explain:
      'Com um PIN você pode manter a turma em um passo. Ele fica neste aparelho como hash com sal, até você apagar tudo.',
    choose: 'Escolha um PIN de 4 a 8 dígitos',
    again: 'O mesmo PIN outra vez',
    set: 'Definir o PIN',
    enter: 'PIN',
    open: 'Abrir',
    close: 'Fechar a parte de quem ensina',
    notDigits: 'Um PIN tem de 4 a 8 dígitos e nenhum outro sinal.',
    notSame: 'Os dois PINs são diferentes. Digite o mesmo duas vezes.',
    wrong: 'Esse não é o PIN.',
    wait: 'Tentativas erradas demais. Tente de novo em {wait}.',
    unavailable: 'Este navegador não calcula hashes nesta página. Abra-a por https ou no próprio aparelho.',
  },
  lock: {
    lock: 'Manter a turma neste passo',
    unlock: 'Deixar a turma seguir',
    isLocked: 'Quem ensina mantém a turma neste passo.',
    limits: 'Isso mantém a turma junta. Não impede quem apaga os dados deste site no navegador.',
  },
  reset: {
    button: 'Encerrar a aula e apagar tudo dela',
    explain:
      'São apagados: todas as respostas, o código da sessão, os consentimentos desta aba e seus registros, o que exportações longas deixaram, o PIN e os ajustes desta página. Registros de antes da aula ficam.',
    confirm: 'Sim, apagar tudo desta aula',
    keep: 'Manter tudo',
  },
  network: {
    heading: 'Algo saiu deste aparelho?',
    own: 'Pedido a este site desde que a página foi aberta: {count} ({size}). São os arquivos do próprio aplicativo.',
    others: 'Pedido a outros sites: {count}',
    stopped: 'Barrado antes de sair: {count}',
    limits:
      'A página conta o que ela e seu estúdio pedem. Não vê outros programas, extensões do navegador nem o que foi pedido antes de abri-la.',
    online:
      'O navegador diz que há rede. Você pode desligá-la durante toda a aula: modo avião, ou o cabo fora.',
    offline: 'O navegador diz que não há rede. A aula continua do mesmo jeito.',
    doubt: 'Um navegador pode se enganar nisso: “rede” só quer dizer que existe alguma conexão.',
  },
  notes: {
    heading: 'Notas para quem ensina',
    print: 'Imprimir esta página',
    texts: [
      'Antes da aula: abra a página uma vez com rede e espere até ela dizer que funciona sem. Experimente “O seu” com a câmera deste aparelho.',
      'Um aparelho basta: para os testes, cada pessoa vem por vez. Com vários aparelhos, cada um tem seu código de sessão; junte depois os arquivos CSV.',
      'Ninguém precisa mostrar o rosto. Diga isso primeiro, e a sério: quem não quiser usa as pessoas que não existem.',
      'Espere risos e, às vezes, mágoa. Combinem antes que ninguém mostra a imagem de outra pessoa, e o que acontece se mostrar.',
      'O objetivo não é treinar os olhos para achar cada mudança: eles não conseguem. É perguntar quem diz, de onde vem e se alguém concordou.',
      'No fim: salve os totais e depois encerre a aula com o botão acima.',
    ],
    sheet: 'Bilhete de saída, em papel: uma coisa que eu não sabia e uma pergunta que ainda tenho.',
  },
};
