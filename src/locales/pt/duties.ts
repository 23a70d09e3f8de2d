import type { DutyWords } from '../duties';

/** What the law of several places asks for, what the program does about it, and what it cannot do. Fetched with the page that shows it. */
export const portugueseDuties: DutyWords = {
  heading: 'Deveres e o que se faz a respeito',
  intro:
    'O que a lei pede a quem oferece um programa como este, o que o programa faz, que teste o mostra e o que ele não consegue fazer sozinho.',
  noAdvice:
    'Isto é uma lista, não é aconselhamento jurídico nem certificado: nada afirma além das suas linhas. As leis mudam, e cabe a você descobrir quais lhe dizem respeito. Estado da lista: {date}.',
  places: {
    legend: 'Lugares',
    names: {
      china: 'China',
      'european-union': 'União Europeia',
      california: 'Califórnia',
      india: 'Índia',
      'south-korea': 'Coreia do Sul',
    },
    none: 'Nenhum lugar foi escolhido: não há nada a mostrar.',
  },
  columns: {
    duty: 'O que se pede',
    does: 'O que o programa faz',
    tests: 'Testes que o mostram',
    cannot: 'O que ele não consegue',
  },
  parts: {
    program: 'Feito pelo programa',
    shared: 'Feito em parte; o resto é do operador',
    operator: 'Só do operador',
    other: 'Diz respeito a outros',
  },
  partCount: '{part}: {count}',
  noTest: 'Nenhum: nada disso está no programa.',
  laws: {
    'deep-synthesis': {
      name: 'Disposições sobre síntese profunda, em vigor desde {date}',
      cite: 'Artigo {number}',
    },
    'labelling-measures': {
      name: 'Medidas de rotulagem de conteúdo sintético gerado por IA, em vigor desde {date}',
      cite: 'Artigo {number}',
    },
    'gb-45438': { name: 'Norma GB 45438-2025, em vigor desde {date}', cite: 'Seção {number}' },
    'ai-act': {
      name: 'Regulamento da IA (Regulamento 2024/1689), artigo 50 em vigor desde {date}',
      cite: 'Artigo {number}',
    },
    'code-of-practice': {
      name: 'Código de conduta sobre a transparência de conteúdo gerado por IA, voluntário, de {date}',
      cite: 'Medida {number}',
    },
    'transparency-act': {
      name: 'Lei de transparência da IA alterada pela SB 1000, assinada em {date}',
      cite: '{number}',
    },
    'it-rules': { name: 'Regras de TI, alteração G.S.R. 120(E), em vigor desde {date}', cite: '{number}' },
    'ai-basic-act': { name: 'Lei básica da IA, em vigor desde {date}', cite: '{number}' },
  },
  assessment: {
    explain:
      'Para quem mantém uma instalação. O que você digita fica nesta página: não é guardado nem enviado, e some quando você sai dela.',
    open: 'Preencher uma autoavaliação',
    operator: 'Quem mantém esta instalação',
    contact: 'Contato para reclamações',
    place: 'Lugar',
    date: 'Data',
    measures: 'O que o operador faz: {duty}',
    remarks: 'Observações',
    print: 'Imprimir a autoavaliação',
    title: 'Autoavaliação de uma instalação de {product}, versão {version}',
    rules: 'SHA-256 das regras desta instalação',
    noRules: 'nenhuma: valem as regras do próprio programa',
    operatorDoes: 'O que o operador faz',
    closing:
      'O próprio operador preencheu isto. Ninguém o examinou. Diz o que se faz e o que não se faz, e não é aconselhamento jurídico nem certificado.',
    signature: 'Assinatura',
  },
  duties: {
    'deep-synthesis-6': {
      duty: 'Nada de conteúdo ilícito nem de notícias falsas.',
      does: 'Usos sexuais, políticos ou de falsa identidade e notícias não estão em nenhuma lista da qual um consentimento possa escolher. Uma verificação no dispositivo procura nudez.',
      cannot: 'Ele não sabe para que um arquivo serve depois.',
    },
    'deep-synthesis-7': {
      duty: 'Regras de gestão, publicadas, que lembrem aos usuários os seus deveres.',
      does: 'As regras da instalação estão na página, e o que uma pessoa assina nomeia o operador e o limite de idade.',
      cannot: 'Pessoal, revisão ética e combate à fraude são do operador.',
    },
    'deep-synthesis-9': {
      duty: 'A identidade real dos usuários é apurada antes de publicarem.',
      does: 'Nada: não há contas, e nada é publicado.',
      cannot:
        'Uma página sem servidor não consegue apurar nome algum. Um serviço que publica tem de acrescentar isso.',
    },
    'deep-synthesis-10': {
      duty: 'O que entra e o que sai é examinado; registros de rede são guardados.',
      does: 'Uma verificação de nudez olha tudo o que entra e tudo o que sai. Cada arquivo é anotado num registro assinado no dispositivo.',
      cannot: 'A verificação só conhece nudez, e erra. Não há registro de rede, pois nada é enviado.',
    },
    'deep-synthesis-11': {
      duty: 'Informações falsas feitas com o serviço são desmentidas.',
      does: 'A página de verificação lê as marcas de qualquer arquivo e dá um relatório assinado para mostrar a outros.',
      cannot: 'Divulgar um desmentido e avisar uma autoridade são do operador.',
    },
    'deep-synthesis-12': {
      duty: 'Reclamações e recursos são fáceis, com andamento e prazo publicados.',
      does: 'O contato do operador está na página, no que uma pessoa assina e em cada arquivo.',
      cannot: 'Responder, e o prazo, são do operador.',
    },
    'deep-synthesis-13': {
      duty: 'Lojas de aplicativos examinam o que oferecem.',
      does: 'Nada: isto é uma página, e nenhuma loja a oferece.',
      cannot: 'Quem a oferecer numa loja tem deveres próprios.',
    },
    'deep-synthesis-14': {
      duty: 'Quem edita um rosto é instado a informar a pessoa e a obter o seu consentimento separado.',
      does: 'Nenhum rosto é mostrado nem exportado antes de um consentimento ser atestado. Até lá é um mosaico de no máximo {mosaicCells} quadros de largura.',
      cannot: 'O atestado é o que alguém disse. Não assegura nome nem idade.',
    },
    'deep-synthesis-15': {
      duty: 'A segurança de modelos e ferramentas que editam rostos é avaliada.',
      does: 'Esta página com a sua autoavaliação, e uma ficha de cada modelo que diz de que é feito e onde falha.',
      cannot: 'Não substitui a avaliação de uma autoridade nem um registro junto dela.',
    },
    'deep-synthesis-16': {
      duty: 'Uma marca técnica que não atrapalhe o uso, e registros.',
      does: 'Uma marca d’água invisível de {watermarkBits} bits em cada imagem, metadados e um manifesto assinado em cada arquivo; cada exportação é anotada no registro do dispositivo.',
      cannot:
        'O registro dura no máximo {retentionDays} dias, e quem está diante do dispositivo pode apagá-lo.',
    },
    'deep-synthesis-17': {
      duty: 'Uma marca bem visível em rostos trocados ou movidos.',
      does: '“{label}” é desenhado em cada imagem, inclusive na prévia.',
      cannot: 'Quem altera o programa pode deixá-lo de fora.',
    },
    'deep-synthesis-18': {
      duty: 'Ninguém remove, altera nem esconde as marcas.',
      does: 'Não há caminho para uma imagem sem o seu rótulo. O manifesto de um arquivo que o trazia é mantido no novo.',
      cannot: 'O que outros programas fazem depois com um arquivo está fora do seu alcance.',
    },
    'labelling-measures-4': {
      duty: 'Um rótulo explícito na imagem ou no vídeo, também no que é baixado ou exportado.',
      does: 'O rótulo faz parte dos pixels em todos os formatos, e cada arquivo é relido antes de ser entregue.',
      cannot: 'Alguém pode cortá-lo ou cobri-lo, mas uma segunda marca está no próprio rosto.',
    },
    'labelling-measures-5': {
      duty: 'Um rótulo implícito nos metadados: o que é, quem fez, o seu número. Uma marca d’água é incentivada.',
      does: 'O rótulo AIGC com produtor e número em cada arquivo, e a marca d’água.',
      cannot: 'O produtor ali nomeado é o programa. O código de um provedor registrado não é inserido.',
    },
    'labelling-measures-6': {
      duty: 'Plataformas leem as marcas do que é enviado e o rotulam.',
      does: 'Os seus arquivos dizem que foram feitos por IA, e uma plataforma pode saber; a página de verificação lê as mesmas marcas.',
      cannot: 'Não é uma plataforma. Quem mantém uma tem de fazer isso.',
    },
    'labelling-measures-9': {
      duty: 'Uma cópia sem rótulo explícito só é dada a pedido, com acordo e registro.',
      does: 'Tal cópia não existe, para ninguém.',
      cannot: 'Não resta nada a fazer.',
    },
    'labelling-measures-10': {
      duty: 'Nada de remoção ou falsificação maliciosa de rótulos, nem de ferramentas para isso.',
      does: 'O teste de resistência diz que marcas sobrevivem; as cópias alteradas nunca são entregues.',
      cannot: 'A chave da marca d’água é pública, para que outros a leiam; também podem desenhá-la.',
    },
    'gb-45438-picture': {
      duty: 'Imagens: palavras para IA e síntese numa borda ou canto, com altura de ao menos 5 % do lado menor.',
      does: '“{label}” numa placa opaca num canto, maiúsculas de ao menos {capHeightPercent} % do lado menor, contraste de ao menos {leastContrast} para 1. Uma imagem com menos de {leastSideInPixels} px é recusada.',
      cannot: 'A norma não diz como se mede a altura; aqui é a de uma maiúscula latina.',
    },
    'gb-45438-video': {
      duty: 'Vídeos: as mesmas palavras na primeira imagem, por ao menos 2 segundos.',
      does: 'As palavras estão lá do primeiro ao último quadro.',
      cannot: 'Um pedaço cortado do vídeo tem o rótulo, mas talvez não os metadados.',
    },
    'gb-45438-sound': {
      duty: 'Som: palavras faladas, ou o ritmo curto longo, curto curto.',
      does: 'O ritmo pode ser misturado ao início do som. O programa não altera a voz.',
      cannot: 'Fica desligado até alguém o escolher, pois o som não é feito por IA.',
    },
    'gb-45438-interface': {
      duty: 'Na tela: palavras perto do conteúdo, o tempo todo.',
      does: 'A prévia traz o mesmo rótulo que o arquivo. Antes do consentimento, palavras atravessam a imagem toda.',
      cannot: 'Uma página em volta desta tem de mantê-lo à vista.',
    },
    'gb-45438-metadata': {
      duty: 'Um rótulo AIGC nos metadados, de sete campos de texto, onde o formato tem lugar para ele.',
      does: 'Escrito uma vez em PNG, JPEG, WebP, GIF, MP4 e WebM, assinado por uma chave deste navegador e relido.',
      cannot: 'Plataformas podem perder metadados ao recodificar um arquivo.',
    },
    'ai-act-50-2': {
      duty: 'Os resultados são marcados para leitura por máquina: eficaz, interoperável, robusto, confiável.',
      does: 'Um manifesto C2PA, metadados IPTC e AIGC, e uma marca d’água cuja sobrevivência é medida e publicada.',
      cannot: 'Nenhuma marca sobrevive a tudo. A falta de uma não mostra nada.',
    },
    'ai-act-50-4': {
      duty: 'Quem mostra um deepfake diz que é um.',
      does: 'Cada imagem o diz nos próprios pixels.',
      cannot: 'O que se diz ao lado da imagem, onde ela é mostrada, é do operador.',
    },
    'ai-act-50-5': {
      duty: 'Isso é dito de modo claro, distinguível, à primeira vista e acessível.',
      does: 'O rótulo está lá desde o primeiro quadro, com forte contraste; o arquivo traz um texto para leitores de tela; a acessibilidade da página é verificada.',
      cannot: 'Quem publica o arquivo tem de passar adiante o texto para leitores de tela.',
    },
    'ai-act-5': {
      duty: 'Nada de imagens íntimas de pessoas que não consentiram, nem de crianças (a partir de 2 de dezembro de 2026).',
      does: 'Consentimento de todas as pessoas mostradas, uma verificação de nudez antes de algo sair, e nenhum arquivo de alguém com menos de {adultAge} anos sem mãe, pai ou responsável.',
      cannot: 'A verificação erra, e quanto não foi medido em tais imagens. A idade é o que alguém declara.',
    },
    'code-1-1': {
      duty: 'Duas camadas: metadados assinados e com hora, e uma marca d’água invisível.',
      does: 'Ambas estão em cada arquivo. Onde um formato não tem lugar para o manifesto, uma declaração assinada o acompanha.',
      cannot:
        'A hora é a do relógio do dispositivo, e ninguém responde por uma chave feita por este navegador.',
    },
    'code-1-2': {
      duty: 'Marcas que as entradas já trazem são mantidas.',
      does: 'O manifesto do que entrou é mantido no novo como ingrediente, sem as suas miniaturas.',
      cannot: 'Um manifesto do qual não se pode tirar uma imagem fica de fora.',
    },
    'code-1-3': {
      duty: 'Uma marca nomeia sistema, versão, provedor, hora e tipo de alteração.',
      does: 'O manifesto nomeia todos; os metadados os repetem.',
      cannot: 'O provedor ali nomeado é o programa; o operador é nomeado pelo contato.',
    },
    'code-2-1': {
      duty: 'A detecção é gratuita: uma especificação pública ou um programa local, nada guardado, resultado assinado.',
      does: 'A página de verificação funciona sem rede e não guarda nada. A especificação e os vetores de teste da marca d’água estão publicados. Os resultados podem ser salvos assinados.',
      cannot: 'A assinatura é de uma chave deste navegador, pela qual ninguém responde.',
    },
    'code-2-3': {
      duty: 'Um resultado diz em que se baseia, de modo acessível.',
      does: 'Um cartão por camada, com aquilo em que se baseia e o que não pode dizer.',
      cannot: 'Não julga pela aparência de uma imagem, só pelas suas marcas.',
    },
    'code-3-2': {
      duty: 'Taxas de erro são conhecidas e publicadas, também para outros conteúdos.',
      does: 'Um teste procura a marca d’água em imagens sem ela; as taxas estão na especificação.',
      cannot: 'Foram medidas em imagens renderizadas, não em tudo o que existe.',
    },
    'code-3-3': {
      duty: 'Marcas resistem a compressão, recortes, outros tamanhos, capturas de tela e mais.',
      does: 'O teste comparativo tenta uma série de ataques e publica as piores linhas; o teste de resistência faz o mesmo com o seu arquivo.',
      cannot: 'Uma imagem que outra IA redesenha perdeu as marcas.',
    },
    'code-3-4': {
      duty: 'Detectores de marcas d’água funcionam juntos (a partir de 2 de fevereiro de 2027).',
      does: 'O manifesto nomeia o algoritmo da marca, e qualquer um pode fazer um leitor pela especificação e pelos vetores.',
      cannot: 'Ainda não consta de uma lista comum de algoritmos.',
    },
    'code-label': {
      duty: 'O rótulo tem “AI” em maiúsculas com “MODIFIED”, sobre qualquer fundo e durante o vídeo todo.',
      does: '“{label}” numa placa própria, em letras da mesma altura, em cada quadro.',
      cannot: 'Os ícones oficiais não são usados, e sim as palavras.',
    },
    'transparency-act-latent': {
      duty: 'Uma indicação latente: provedor, sistema e versão, hora, identificador, e se criado ou alterado.',
      does: 'Tudo está nos metadados e no manifesto de cada arquivo; a marca d’água leva o identificador.',
      cannot: 'Metadados podem ser removidos; resta então a marca d’água.',
    },
    'transparency-act-tool': {
      duty: 'Uma ferramenta gratuita que mostra tais indicações, para arquivos ou endereços, e para outros programas.',
      does: 'A página de verificação é gratuita e lê arquivos no dispositivo; especificação e vetores são para outros programas.',
      cannot: 'Aceita arquivos, não endereços da web, e não tem interface pela rede.',
    },
    'transparency-act-personal': {
      duty: 'Sem informações pessoais, a menos que a pessoa concorde sabendo que não se podem recolher.',
      does: 'Um arquivo traz hashes dos consentimentos e nenhum nome. O que uma pessoa assina diz que cópias não podem ser recolhidas.',
      cannot: 'Um rosto na imagem é em si o que a pessoa concordou em mostrar.',
    },
    'it-rules-label': {
      duty: 'Um rótulo bem visível, e metadados duradouros ou um identificador.',
      does: 'O rótulo nos pixels, um identificador em metadados, manifesto e marca d’água.',
      cannot: 'Plataformas podem perder metadados; rótulo e marca d’água ficam.',
    },
    'it-rules-takedown': {
      duty: 'O que é denunciado é retirado em 3 horas; imagens íntimas, em 2.',
      does: 'O contato para isso está em cada arquivo, e um consentimento retirado fecha tudo neste dispositivo de imediato.',
      cannot: 'Não pode recolher um arquivo que alguém levou.',
    },
    'ai-basic-act-notice': {
      duty: 'Os usuários são avisados antes de que se usa IA.',
      does: 'A página diz o que faz antes de qualquer escolha, e também o que uma pessoa assina.',
      cannot: 'Os termos de um serviço em volta são do operador.',
    },
    'ai-basic-act-label': {
      duty: 'Uma marca que máquinas leem, e outra que as pessoas notam no que pode passar por real.',
      does: 'Ambas estão em cada arquivo.',
      cannot: 'Quem altera o programa pode deixá-las de fora.',
    },
  },
};
