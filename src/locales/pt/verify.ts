import type { Messages } from '../en';

export const portugueseVerify: Messages['verify'] = {
  heading: 'Verificar um arquivo',
  explain: 'Veja o que uma imagem ou um vídeo diz de si. O arquivo é lido neste dispositivo e não sai daqui.',
  input: 'Arquivo a verificar',
  inputHint:
    'Uma imagem ou um vídeo. Escolha junto o que faz parte dele: o arquivo que acompanha um WebM (.c2pa), um registro de consentimento ou um aviso de revogação (.json), um relatório assinado (.jws).',
  verdict: 'Resultado',
  summaries: {
    changed: 'Este arquivo diz que a IA alterou um rosto nele, com consentimento declarado.',
    marked: 'Este arquivo leva marcas. Leia abaixo o que cada uma diz.',
    broken:
      'As marcas deste arquivo não correspondem ao conteúdo: ele foi alterado depois de assinado ou está danificado.',
    nothing: 'Nenhuma marca foi encontrada neste arquivo.',
  },
  absence:
    'A ausência não prova nada: marcas se perdem quando um arquivo é copiado, recortado ou passado adiante. A presença prova quem assinou, não que uma imagem é verdadeira.',
  states: {
    valid: 'Válido',
    untrusted: 'Não confiável',
    invalid: 'Inválido',
    absent: 'Ausente',
    unchecked: 'Não conferido',
  },
  layers: {
    manifest: 'Credenciais de Conteúdo (C2PA)',
    metadata: 'Metadados (XMP e IPTC)',
    aigc: 'Rótulo AIGC',
    consent: 'Consentimento',
    watermark: 'Marca-d’água invisível',
    label: 'Rótulo visível',
  },
  mapOf: 'Em que partes da imagem a marca-d’água é vista',
  labelMapOf: 'Em que parte da imagem o rótulo é visto',
  mapCaption: (percent: number) =>
    `Vista em ${percent}% da imagem: claro onde ela está, escuro onde não está.`,
  bases: {
    'manifest-own-key': 'O manifesto está intacto e foi assinado por este navegador.',
    'manifest-trusted': 'O manifesto está intacto, e este navegador confia em quem o assinou.',
    'manifest-unknown-signer':
      'O manifesto está intacto: nada foi alterado desde a assinatura. Ninguém responde por quem assinou, por isso fica em aberto quem foi.',
    'manifest-invalid': 'O manifesto não corresponde ao arquivo: algo foi alterado depois da assinatura.',
    'manifest-removed': 'O arquivo diz que tinha um manifesto, e ele não está mais lá.',
    'manifest-beside-file':
      'Um WebM não tem lugar para Credenciais de Conteúdo: elas ficam em um segundo arquivo, de mesmo nome e terminado em .c2pa. Escolha os dois juntos.',
    'manifest-absent': 'Não há manifesto neste arquivo.',
    'container-damaged': 'O arquivo está danificado em volta do lugar onde fica o manifesto.',
    'metadata-signed-own-key': 'Os metadados estão cobertos pela assinatura deste navegador.',
    'metadata-signed-trusted': 'Os metadados estão cobertos por uma assinatura em que este navegador confia.',
    'metadata-signed-unknown-signer':
      'Os metadados estão cobertos por uma assinatura pela qual ninguém responde.',
    'metadata-unprotected':
      'Os metadados existem, mas nenhuma assinatura os cobre: qualquer pessoa pode tê-los escrito.',
    'metadata-unreadable': 'Os metadados existem e estão corrompidos.',
    'metadata-absent': 'Não há metadados XMP neste arquivo.',
    'metadata-format-unsupported': 'Nesta versão, não é possível ler metadados neste tipo de arquivo.',
    'aigc-signed-own-key': 'O rótulo AIGC diz que a IA fez ou alterou isto; este navegador o assinou.',
    'aigc-signed-trusted':
      'O rótulo AIGC diz que a IA fez ou alterou isto, com uma assinatura em que este navegador confia.',
    'aigc-signed-unknown-signer':
      'O rótulo AIGC diz que a IA fez ou alterou isto, com uma assinatura pela qual ninguém responde.',
    'aigc-signature-wrong':
      'Há um rótulo AIGC cuja assinatura não corresponde: ele foi alterado ou tirado de outro arquivo.',
    'aigc-unsigned': 'Há um rótulo AIGC sem uma assinatura que pudesse ser conferida aqui.',
    'aigc-malformed': 'Há um rótulo AIGC que não segue o padrão.',
    'aigc-absent': 'Não há rótulo AIGC neste arquivo.',
    'consent-known':
      'O arquivo indica registros de consentimento que este navegador guarda. Eles foram declarados e não foram revogados.',
    'consent-withdrawn':
      'O arquivo indica um registro de consentimento que este navegador guarda e que foi revogado desde então.',
    'consent-withdrawn-by-notice':
      'Junto veio um aviso de que um consentimento indicado neste arquivo foi revogado. O aviso vale: foi feito pela pessoa em questão ou pelo navegador que guarda o registro.',
    'consent-record-given':
      'O registro de consentimento que este arquivo indica veio junto e vale: nada nele foi alterado desde a assinatura. Quem o assinou fica em aberto.',
    'consent-file-of-another': 'O registro de consentimento que veio junto pertence a outro arquivo.',
    'consent-expired-when-made':
      'O arquivo indica um consentimento que já tinha expirado quando o arquivo foi feito.',
    'consent-unknown-here':
      'O arquivo diz que o consentimento foi declarado. Este navegador não guarda os registros que ele indica.',
    'consent-records-unavailable':
      'O arquivo diz que o consentimento foi declarado. Não é possível ler os registros deste navegador, por isso eles não foram comparados.',
    'consent-malformed': 'A declaração sobre o consentimento neste arquivo está corrompida.',
    'consent-manifest-invalid':
      'Há uma declaração sobre o consentimento, mas o manifesto que a contém não corresponde ao arquivo.',
    'consent-absent': 'O arquivo não diz nada sobre consentimento.',
    'watermark-agrees':
      'Os pixels levam a marca-d’água exatamente desta exportação, como as outras camadas a indicam.',
    'watermark-found':
      'Os pixels levam uma marca-d’água desta ferramenta. Nada mais no arquivo diz a qual exportação ela pertence; quem tem a exportação pode comparar o id.',
    'watermark-weak':
      'Os pixels levam o que restou de uma marca-d’água desta ferramenta. O id dela foi lido, mas por pouco.',
    'watermark-unreadable':
      'Há uma marca-d’água desta ferramenta nos pixels, danificada demais para que o id seja lido.',
    'watermark-of-another':
      'Os pixels levam a marca-d’água de uma exportação diferente da que as outras camadas indicam: os pixels ou os rótulos foram tirados de outro lugar.',
    'watermark-unseen':
      'As outras camadas prometem uma marca-d’água nos pixels, e nenhuma pode ser percebida: um vídeo pequeno ou muito comprimido a perde, assim como pixels que foram substituídos.',
    'watermark-absent':
      'Nenhuma marca-d’água desta ferramenta foi encontrada nos pixels. Isso não prova nada: ela pode ter se perdido ou nunca ter existido.',
    'watermark-picture-unreadable':
      'Este navegador não consegue decodificar os pixels deste arquivo, por isso a marca-d’água não foi procurada.',
    'watermark-not-looked-for': 'Os pixels não foram examinados.',
    'label-agrees': 'O rótulo está na imagem, com as palavras que o manifesto assinado cita.',
    'label-found':
      'Há na imagem uma placa com as palavras do rótulo desta ferramenta. Qualquer pessoa pode desenhar uma: ela diz às pessoas o que estão vendo e, sozinha, não prova nada.',
    'label-partly':
      'Há na imagem uma placa como o rótulo desta ferramenta, mas nem todas as suas palavras podem ser lidas.',
    'label-unseen':
      'As outras camadas dizem que esta imagem é rotulada, e nenhum rótulo é encontrado nela: pode ter sido cortado ou coberto.',
    'label-absent':
      'O rótulo desta ferramenta não foi encontrado na imagem. Isso não prova nada: outras ferramentas rotulam de outro modo, e um rótulo pode ser cortado.',
    'label-picture-unreadable':
      'Este navegador não consegue decodificar os pixels deste arquivo, por isso o rótulo não foi procurado.',
    'label-not-looked-for': 'Os pixels não foram examinados.',
  },
  factNames: {
    validationState: 'Estado do manifesto',
    failures: 'O que não corresponde',
    watermark: 'Id nos pixels',
    expectedWatermark: 'Id que deveria estar lá',
    words: 'Palavras na imagem',
    likeness: 'Quanto se parece com o rótulo (conta a partir de 0,5)',
    expectedText: 'Palavras que deveriam estar lá',
    score: 'Com que clareza ela é vista (o ruído fica abaixo de 7,5)',
    algorithm: 'Esquema',
    issuedBy: 'Emitido por',
    trustedAs: 'De confiança aqui como',
    certificateSha256: 'Certificado (SHA-256)',
    signerKey: 'Chave de quem assinou',
    claimGenerator: 'Escrito por',
    actions: 'O que foi feito',
    when: 'Quando, pelo relógio de quem assinou',
    ingredients: 'Feito a partir de',
    records: 'Registros de consentimento',
    scope: 'Para',
    attestedBy: 'Declarado como',
    witness: 'Testemunha',
    withdrawnAt: 'Revogado em',
    validUntil: 'Válido até',
  },
  subjects: {
    'source-type': 'como a imagem foi feita',
    'export-id': 'o número da exportação',
    time: 'a hora',
    provider: 'quem fornece o sistema',
    system: 'o sistema',
    version: 'a versão do sistema',
    training: 'o uso para treinamento',
    label: 'o rótulo visível',
  },
  contradictions: 'Contradições entre as camadas',
  contradiction: '{one} e {other} discordam sobre {subject}: “{first}” e “{second}”.',
  labelGone:
    '{one}: esta imagem é rotulada “{first}”. Nenhum rótulo assim é encontrado nela; pode ter sido cortado.',
  facts: 'Detalhes',
  fileFacts: '{fileName}, {format}, {size}, SHA-256 {hash}',
};
