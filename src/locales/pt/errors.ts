import type { Messages } from '../en';

export const portugueseErrors: Messages['errors'] = {
  'picture-empty': 'Este arquivo está vazio. Escolha outro.',
  'picture-unreadable':
    'Não foi possível ler este arquivo no lugar onde ele está. Copie-o para este dispositivo e escolha-o de novo.',
  'picture-file-too-large':
    'Este arquivo é grande demais para ser aberto aqui ({megabytes} MB; no máximo {limit} MB). Salve a imagem em tamanho menor e escolha essa versão.',
  'picture-damaged':
    'Esta imagem está danificada e não pode ser mostrada. Abra-a em outro programa e salve-a de novo.',
  'picture-not-a-picture':
    'Este arquivo não é uma imagem, seja qual for o nome dele. Escolha um PNG, JPEG, WebP, AVIF, GIF ou BMP.',
  'picture-truncated': 'Esta imagem termina cedo demais: falta parte do arquivo. Copie-a ou baixe-a de novo.',
  'picture-too-large':
    'Esta imagem é grande demais ({width} × {height} px). Reduza-a para, no máximo, {limit} px de cada lado.',
  'picture-too-small':
    'Esta imagem é pequena demais ({width} × {height} px) para encontrar um rosto nela. Escolha uma maior.',
  'picture-vector': 'Este é um desenho em SVG, que pode conter programas. Exporte-o primeiro como PNG.',
  'picture-format-unsupported':
    'Este navegador não consegue ler imagens {format}. Converta-a primeiro para JPEG ou PNG.',
  'clip-unreadable':
    'Não foi possível ler o arquivo como vídeo. Podem ser abertos MP4, MOV, WebM, MKV e também GIF, WebP e PNG animados.',
  'clip-damaged':
    'O vídeo está danificado a partir de {seconds} s. O que vem antes pode ser usado; para o resto, tente outra cópia.',
  'clip-no-picture': 'O arquivo tem som, mas não tem imagem. Escolha um vídeo.',
  'clip-codec-unsupported':
    'Este navegador não consegue decodificar este tipo de vídeo ({codec}). Salve-o como MP4 com H.264 e escolha-o de novo.',
  'clip-high-dynamic-range':
    'Este é um vídeo de alto alcance dinâmico (HDR), que este navegador não mostra com as cores certas. Salve-o como vídeo padrão (SDR) e escolha-o de novo.',
  'clip-too-small':
    'O vídeo é pequeno demais para levar um rótulo legível: o lado menor precisa ter pelo menos {minimum} pixels.',
  'clip-too-long': 'O vídeo tem mais de {minutes} minutos. Corte-o e escolha só a parte desejada.',
  'camera-denied':
    'O navegador não permitiu o uso da câmera. Permita-a na barra de endereço ou nas configurações do site; depois disso, ela liga sozinha.',
  'camera-absent':
    'Nenhuma câmera foi encontrada. Conecte uma; depois disso, ela liga sozinha. Um arquivo de vídeo também serve.',
  'camera-in-use':
    'A câmera está sendo usada por outro programa. Feche esse programa; depois disso, ela liga sozinha.',
  'camera-lost': 'A câmera foi desconectada. Conecte-a de novo; depois disso, ela continua sozinha.',
  'camera-unavailable':
    'Este navegador não dá acesso a câmeras aqui. Abra a página por https ou use um arquivo de vídeo.',
  'microphone-denied': 'O navegador não permitiu o uso do microfone. A gravação continua sem som.',
  'performance-malformed': 'O arquivo não é uma atuação deste programa ou está danificado. Escolha outro.',
  'performance-empty':
    'Nenhum rosto foi visto durante a gravação, por isso não há atuação para guardar. Fique diante da câmera e tente de novo.',
  'motion-no-face': 'Nenhum rosto é visto no vídeo. Olhe para a câmera, com luz vinda de frente.',
  'face-none':
    'Nenhum rosto foi encontrado em {fileName}. Escolha uma imagem com um rosto mais ou menos voltado para a câmera.',
  'face-landmarker-failed':
    'A busca por rostos falhou neste dispositivo. Recarregue a página e tente de novo.',
  'inspect-unavailable':
    'Não foi possível carregar os modelos que comparam rostos e avaliam imagens. Veja se a página foi copiada por inteiro, recarregue-a e tente de novo.',
  'inspect-failed':
    'O exame mais detalhado da imagem falhou. Tente de novo; todo o resto continua como estava.',
  'guard-input-refused':
    'O controle de nudez recusou {fileName}, por isso o arquivo foi retirado; todo o resto continua como estava. Um pequeno programa neste dispositivo examina cada imagem em busca de pessoas nuas, e ele erra: ombros à mostra, pele muito de perto e desenhos podem enganá-lo. Use outra imagem ou recorte esta.',
  'guard-export-refused':
    'O controle de nudez recusou a imagem pronta, por isso nenhum arquivo foi feito; todo o resto continua como estava. Um pequeno programa neste dispositivo examina cada imagem em busca de pessoas nuas, e ele erra: ombros à mostra, pele muito de perto e desenhos podem enganá-lo. Mude a imagem ou o recorte e exporte de novo.',
  'guard-unavailable':
    'O controle de nudez não conseguiu examinar a imagem, e sem ele nada é exportado. Veja se a página foi copiada por inteiro e tente de novo; todo o resto continua como estava.',
  'label-picture-too-small':
    'O destino é pequeno demais para um rótulo legível, e nada é mostrado sem rótulo. Use uma imagem com pelo menos {minimum} px no lado menor.',
  'label-font-missing':
    'Não foi possível carregar a fonte do rótulo, e nada é mostrado sem rótulo. Recarregue a página.',
  'label-unreadable':
    'O rótulo não ficaria legível sobre esta imagem, por isso ela não é feita. Escolha outro destino.',
  'render-unavailable':
    'Este navegador não tem WebGL2, com o qual a imagem é desenhada. Tente um Chrome, Edge ou Firefox atual.',
  'render-context-lost':
    'A placa gráfica ficou indisponível por um momento. Nada foi mostrado nem salvo; para continuar, mova um controle ou tente de novo.',
  'render-failed': 'O desenho da imagem falhou. Nada foi mostrado nem salvo; tente de novo.',
  'render-frame-forged': 'Esta não é uma imagem com rótulo feita aqui, por isso é recusada.',
  'consent-missing': 'Falta consentimento: declare-o para cada rosto que participa.',
  'consent-expired': 'Um consentimento expirou. Declare-o de novo com a pessoa em questão.',
  'consent-withdrawn': 'Um consentimento foi revogado. Este rosto não pode mais ser usado.',
  'consent-wrong-picture': 'Um consentimento pertence a outra imagem. Declare-o para esta.',
  'consent-wrong-purpose':
    'Um consentimento foi dado para outra finalidade. Declare-o para esta ou escolha aquela para a qual ele foi dado.',
  'consent-wrong-operation':
    'Um consentimento não abrange este tipo de mudança. Escolha o tipo para o qual ele foi dado ou declare também este.',
  'consent-stills-only':
    'Um consentimento aqui abrange só imagens estáticas. Escolha um formato de imagem ou declare também vídeos.',
  'consent-videos-only':
    'Um consentimento aqui abrange só vídeos. Escolha um formato de vídeo ou declare também imagens estáticas.',
  'consent-wrong-audience':
    'Um consentimento foi dado para que menos pessoas vejam o resultado. Escolha-as em “Quem vai ver” ou declare o público mais amplo.',
  'consent-exports-used':
    'Todos os arquivos que um consentimento permite já foram feitos. Pergunte à pessoa de novo e declare outra vez.',
  'consent-guardian-needed':
    'Alguém aqui é menor de idade: a prévia é permitida, a exportação não. Revogue esse consentimento e peça, no lugar dele, o de pai, mãe ou responsável.',
  'consent-live-missing':
    '“Sou eu” precisa do teste ao vivo ou, onde não dá para usar câmera, de uma testemunha. Faça um dos dois e declare de novo.',
  'consent-live-different':
    'A pessoa diante da câmera não é a da imagem, por isso “Sou eu” está bloqueado. Escolha outro tipo de consentimento ou repita o teste ao vivo com luz melhor.',
  'consent-live-wait':
    'O teste ao vivo deu errado várias vezes. Espere {seconds} segundos, procure uma luz melhor e tente de novo; ou chame uma testemunha.',
  'consent-live-used-up':
    'O teste ao vivo deu errado vezes demais com esta imagem, por isso fica bloqueado para ela até que esta página seja aberta de novo. Restam uma testemunha ou o consentimento por escrito.',
  'consent-against-policy':
    'Quem opera esta instalação não permite este consentimento ou este uso. Veja “Regras desta instalação” e escolha dentro delas.',
  'consent-policy-broken':
    'Não é possível ler as regras desta instalação (policy.json), por isso ninguém pode consentir e nada é mostrado. Avise quem a opera.',
  'consent-code-unknown':
    'Nenhum consentimento neste navegador corresponde a este código. Olhe o recibo de novo: são 16 letras e números. O código precisa ser digitado no navegador que guarda o registro.',
  'consent-paper-code-wrong':
    'Este código não pertence a um formulário para este rosto com o que está escolhido aqui. Olhe o papel de novo: são 16 letras e números; escolha os mesmos usos impressos nele e digite o código no navegador que o imprimiu.',
  'consent-paper-code-used':
    'Este formulário já foi registrado, e cada um vale uma só vez. Imprima um novo formulário e pergunte à pessoa de novo.',
  'consent-request-malformed':
    'Isto não é um pedido de consentimento, ou falta uma parte dele. Leia o código de novo ou peça o link ou o arquivo.',
  'consent-request-foreign':
    'Este código leva a outro site, não a este, por isso não é aberto aqui. Se você confia em quem o mostra, abra-o com a câmera do seu dispositivo.',
  'consent-request-too-large':
    'Isto é muito maior do que um pedido de consentimento pode ser, por isso não foi lido. Peça o código de novo.',
  'consent-request-expired':
    'Este pedido não está mais aberto: ele dura 30 minutos. Peça um novo; se ele for novo, veja se os relógios dos dois dispositivos estão certos.',
  'consent-request-forged':
    'Este pedido foi alterado depois de assinado, por isso é recusado. Peça um novo código e leia-o direto da tela.',
  'consent-request-other-words':
    'O outro dispositivo mostra palavras diferentes das deste, como acontece depois de uma atualização. Recarregue a página nos dois dispositivos e peça um novo código.',
  'consent-answer-malformed':
    'Isto não é uma resposta do dispositivo de uma pessoa, ou falta uma parte dela. Leia-a de novo ou peça o arquivo.',
  'consent-answer-unasked':
    'Isto responde a um pedido que não foi feito aqui desde que esta página foi aberta. Mostre um novo código e deixe a pessoa responder a ele.',
  'consent-answer-used':
    'Esta resposta já foi recebida, e cada uma vale uma só vez. Mostre um novo código para outro consentimento.',
  'consent-answer-forged':
    'Esta resposta não vale: foi alterada ou concorda com algo diferente do que foi pedido. Mostre um novo código e deixe a pessoa responder a ele.',
  'consent-take-back-unknown':
    'Nenhum consentimento neste navegador corresponde a esta revogação. Ela precisa ser mostrada ao navegador que guarda o registro.',
  'consent-take-back-forged':
    'Esta revogação não foi assinada pelo dispositivo que deu o consentimento, por isso não muda nada. Revogue nesse dispositivo ou com o código de revogação.',
  'consent-qr-unreadable':
    'Nenhum código foi encontrado neste arquivo. Escolha uma imagem nítida em que o código QR apareça inteiro, com um pouco de branco em volta.',
  'consent-file-malformed':
    'Este arquivo não é um registro de consentimento deste programa, ou foi alterado ou danificado. Peça o arquivo de novo, tal como foi salvo.',
  'consent-ledger-file-malformed':
    'Este arquivo não é uma lista de consentimentos salva por este programa. Escolha outro.',
  'consent-forged': 'Este não é um consentimento dado aqui, por isso é recusado.',
  'consent-form-incomplete': 'Por favor, complete o formulário: {field}.',
  'consent-ledger-damaged':
    'Os registros de consentimento neste dispositivo foram alterados por fora ou estão danificados, por isso não liberam nada. Apague-os para começar de novo; depois, os consentimentos precisam ser declarados outra vez.',
  'storage-unavailable':
    'Este navegador não deixa a página guardar nada. Os registros duram até você fechá-la.',
  'storage-in-use':
    'Algo ainda está aberto em outra aba desta página, por isso não foi possível apagar tudo. Feche as outras abas e apague de novo.',
  'storage-full':
    'Não há mais espaço neste dispositivo. Libere um pouco de espaço e tente de novo; a imagem continua aqui.',
  'export-nothing-to-export':
    'Ainda não há nada para exportar. Escolha as imagens ou os vídeos que este modo pede.',
  'export-format-unsupported': 'Este navegador não consegue gravar {format}. Escolha outro formato.',
  'export-encode-failed':
    'Não foi possível gravar o arquivo. Tente de novo ou escolha outro formato; a imagem continua aqui.',
  'export-metadata-failed':
    'Não foi possível gravar os metadados, por isso não há arquivo. A imagem continua aqui.',
  'export-signing-failed':
    'Não foi possível assinar o arquivo, por isso não há arquivo. A imagem continua aqui.',
  'export-read-back-failed':
    'O arquivo pronto não dizia o que deveria ({layer}), por isso não foi entregue. A imagem continua aqui.',
  'export-watermark-unreadable':
    'Não foi possível reler a marca-d’água invisível no arquivo pronto, por isso ele não foi entregue. A imagem pode ser pequena demais ou uniforme demais para ela: escolha uma maior ou mais variada, ou outro formato. Nada se perdeu.',
  'export-codec-unsupported':
    'Este navegador não consegue gravar este tipo de vídeo neste tamanho. Escolha outro formato.',
  'export-audio-failed': 'Não foi possível gravar o som. Exporte sem som ou escolha outro formato.',
  'export-storage-full':
    'Não há mais espaço neste dispositivo para o vídeo. Libere espaço e exporte de novo; todo o resto continua como estava.',
  'export-empty': 'Não havia nenhum quadro para gravar. Reproduza o vídeo primeiro e tente de novo.',
  'verify-empty': 'Este arquivo está vazio. Escolha outro.',
  'verify-format-unsupported':
    'Este tipo de arquivo não pode ser lido aqui. Escolha uma imagem (PNG, JPEG, WebP, GIF) ou um vídeo (MP4, MOV, WebM, MKV).',
  'verify-malformed': 'Este arquivo está danificado de um modo que impede a leitura.',
  'verify-pixels-unreadable':
    'Este navegador não consegue decodificar os pixels desta imagem, então não é possível fazer cópias. Tente um Chrome, Edge ou Firefox atual, ou um PNG, JPEG ou WebP.',
  'verify-crashed': 'Algo quebrou durante a leitura do arquivo. Recarregue a página e tente de novo.',
  'verify-too-large': 'Este arquivo é grande demais para ser lido aqui.',
  'verify-report-malformed':
    'Este não é um relatório deste verificador, ou está danificado. Escolha o arquivo .jws como foi salvo.',
  'verify-report-changed':
    'A assinatura deste relatório não é válida: ele foi alterado depois de assinado. O que ele diz não é mostrado. Peça o relatório de novo.',
  'studio-unavailable':
    'Falta a este navegador algo de que o estúdio precisa. Tente um Chrome, Edge ou Firefox atual.',
  'studio-crashed':
    'Algo quebrou no estúdio. Recarregue a página; os registros de consentimento continuam guardados.',
  'studio-request-malformed':
    'A página pediu ao estúdio algo que ele não faz, por isso nada foi mudado. Recarregue a página.',
  'studio-nothing-to-show': 'Escolha primeiro uma imagem.',
  'sample-unavailable':
    'Não foi possível carregar os exemplos. Veja se a página foi copiada por inteiro ou use suas próprias imagens.',
};

/** What the program calls by a code, within a sentence. */
export const portugueseErrorNames: Messages['errorNames'] = {
  fields: {
    form: 'algo nele não está como deve',
    kind: 'de quem é o rosto',
    display: 'nome ou iniciais',
    adult: 'idade',
    givenOn: 'data',
    givenBy: 'como a pessoa concordou',
    guardian: 'nome da mãe, do pai ou do responsável',
    code: 'código',
    nature: 'o que é',
    description: 'de onde vem',
    face: 'o rosto',
    asker: 'quem pergunta',
    witness: 'nome da testemunha',
    operations: 'o que pode ser feito',
    purposes: 'finalidade',
    media: 'imagens ou vídeos',
    audience: 'para quem',
    validity: 'por quanto tempo',
    maxExports: 'quantos arquivos',
  },
  layers: {
    picture: 'a imagem',
    watermark: 'a marca d’água',
    metadata: 'os metadados',
    aigc: 'o rótulo AIGC',
    manifest: 'o manifesto',
    consent: 'o consentimento',
  },
};
