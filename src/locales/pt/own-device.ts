import type { Messages } from '../en';

export const portugueseOwnDevice: Messages['ownDevice'] = {
  ask: {
    explain:
      'A pessoa lê um código com o próprio celular, vê ali o que você pede e responde ali mesmo. As duas partes assinam: ela, com uma chave criada no celular dela; este navegador, com a dele. Nada é enviado pela rede.',
    read: 'O que a pessoa vai ler',
    asker: 'Seu nome, como a pessoa conhece você',
    button: 'Mostrar o código para o celular da pessoa',
    again: 'Criar um novo código',
    heading: 'Para o celular da pessoa',
    shown:
      'Peça à pessoa que leia isto com a câmera do celular. O código abre esta mesma página lá. Ele dura 30 minutos, e mudar o que está escolhido acima exige um novo.',
    qrName: 'Código QR com o pedido de consentimento',
    answer: 'Receber a resposta da pessoa',
    answerExplain:
      'Depois de responder, o celular da pessoa mostra um código. Coloque-o diante da câmera deste dispositivo. O telefone da pessoa confere se alguém se move como ele pede, ou indica uma testemunha; ninguém compara o rosto com esta imagem, pois a imagem fica aqui. Veja por si se é a mesma pessoa antes de receber a resposta.',
    saveFile: 'Salvar o pedido em um pequeno arquivo',
  },
  shown: {
    copy: 'Copiar o link',
    copyText: 'Copiar o texto',
    copied: 'Copiado.',
    notCopied: 'Este navegador não permitiu copiar. Em vez disso, salve em um pequeno arquivo.',
  },
  take: {
    scan: 'Ler com a câmera',
    file: 'Imagem do código, ou o pequeno arquivo',
    fileHint: 'Uma foto ou uma captura de tela do código também serve.',
    text: 'Ou cole o texto',
    textButton: 'Usar este texto',
  },
  scanner: {
    heading: 'Ler um código',
    explain:
      'Coloque o código diante da câmera de modo que ele ocupe quase toda a imagem. Você vê apenas quadrados grandes, pois ninguém é mostrado antes de ter concordado.',
    picture: 'O que a câmera vê, em quadrados grandes',
    stop: 'Parar a leitura',
  },
  page: {
    title: 'Consentimento no seu próprio celular',
    nobody:
      'Quando alguém quer usar o seu rosto em uma imagem, mostra um código a você. Aqui você lê o que a pessoa pede e responde com um código seu. Nada é enviado pela rede.',
    open: 'Abrir um pedido',
    askedBy: '{asker} pede o seu consentimento',
    askedHint:
      'Este é o nome que foi informado; esta página não tem como descobrir se ele é mesmo dessa pessoa. Veja quem está com o outro dispositivo. Chave desse dispositivo: {key}',
    terms: 'Em resumo',
    what: 'O que pode ser feito',
    until: 'Até',
    where: 'Onde é feito',
    whereWords: 'Só no outro dispositivo, por este mesmo programa. Nada é enviado à internet.',
    picture: 'Qual imagem',
    pictureWords:
      'A que está no outro dispositivo. Olhe para ela lá antes de concordar: ela não é enviada a este celular.',
    read: 'Com o que você concorda',
    otherLanguage:
      'Está em {language}, a língua em que o outro dispositivo pergunta. Se não a lê bem, peça que a pergunta seja feita de novo na sua língua antes de aceitar.',
    name: 'Seu nome ou suas iniciais',
    sign: 'Concordar e assinar',
    refuse: 'Não concordo',
    refused: 'Você não concordou. Nada foi assinado e nada foi guardado.',
    answerHeading: 'Sua resposta',
    answerShown:
      'Você concordou, e este celular assinou. Agora mostre este código à câmera do outro dispositivo.',
    answerName: 'Código QR com a sua resposta assinada',
    saveAnswer: 'Salvar a resposta em um pequeno arquivo',
    code: 'Seu código de revogação',
    codeHint:
      'Com ele, o consentimento pode ser revogado no outro dispositivo, mesmo sem este celular. Não o mostre a ninguém.',
    notKept:
      'Este navegador não guarda nada para esta página, por isso este celular não poderá assinar uma revogação mais tarde. Anote agora o código de revogação.',
    done: 'Pronto',
  },
  list: {
    heading: 'Com o que você concordou neste celular',
    empty: 'Nenhum consentimento foi dado neste celular.',
    row: '{asker}: {scope}',
    until: 'Dado em {given}, válido até {until}.',
    code: 'Código de revogação: {code}',
    takeBack: 'Revogar',
    takeBackFor: 'Revogar: o consentimento dado a {asker}',
    takenBackAt: 'Você o revogou em {time}.',
    show: 'Mostrar a revogação de novo',
    shown:
      'Este celular assinou que você revoga o seu consentimento. A revogação vale assim que o outro dispositivo a receber: mostre a ele este código ou envie o pequeno arquivo.',
    qrName: 'Código QR com a sua revogação assinada',
    saveFile: 'Salvar a revogação em um pequeno arquivo',
  },
  live: {
    watched:
      'A imagem da câmera é medida neste celular e não é mostrada a ninguém: você vê apenas o contorno que é medido, e ele é esquecido na mesma hora. Ela não é comparada com nenhuma imagem, pois a imagem está no outro dispositivo. Ficam guardados os movimentos que foram pedidos e a informação de que nada foi comparado.',
    passed:
      'Teste ao vivo concluído. Seu rosto não foi comparado com nenhuma imagem, e o registro diz isso. Agora, assine.',
    outcome: 'Pronto. Seu rosto não foi comparado com nenhuma imagem aqui; o registro vai dizer isso.',
  },
  paper: {
    explain:
      'Imprima o formulário, deixe a pessoa ler e assinar e registre-o aqui com o código que está impresso nele.',
    print: 'Mostrar o formulário para imprimir',
    heading: 'Consentimento para o uso de um rosto',
    picture: 'A imagem: {picture}',
    code: 'Código deste formulário',
    qrName: 'Código QR com o código deste formulário',
    age: 'Tenho {age} anos ou mais.   ☐ sim   ☐ não',
    name: 'Nome ou iniciais',
    date: 'Data',
    signature: 'Assinatura',
    printNow: 'Imprimir',
    close: 'Fechar o formulário',
    display: 'Nome ou iniciais da pessoa, como no formulário',
    givenOn: 'Data no formulário',
    codeField: 'Código impresso no formulário',
    adult: 'O formulário diz que esta pessoa tem {age} anos ou mais',
  },
  takeBack: {
    heading: 'Revogar com um código do celular da pessoa',
    explain:
      'Quando uma pessoa revoga um consentimento no celular dela, ele mostra um código que é assinado ali.',
  },
};
