import type { Messages } from '../en';

export const spanishVerify: Messages['verify'] = {
  heading: 'Verificar un archivo',
  explain:
    'Vea qué dice de sí mismo una imagen o un video. El archivo se lee en este dispositivo y no va a ningún lugar.',
  input: 'Archivo que se va a verificar',
  inputHint:
    'Una imagen o un video. Elija junto con él lo que le corresponde: el archivo que acompaña a un WebM (.c2pa), un registro de consentimiento o un aviso de retirada (.json), un informe firmado (.jws).',
  verdict: 'Resultado',
  summaries: {
    changed: 'Este archivo dice que la IA cambió una cara en él, con consentimiento declarado.',
    marked: 'Este archivo lleva marcas. Lea abajo qué dice cada una.',
    broken:
      'Las marcas de este archivo no coinciden con su contenido: se cambió después de firmarse, o está dañado.',
    nothing: 'No se encontraron marcas en este archivo.',
  },
  absence:
    'Que no haya marcas no prueba nada: se pierden cuando un archivo se copia, se recorta o se reenvía. Que las haya prueba quién firmó, no que una imagen sea verdadera.',
  states: {
    valid: 'En regla',
    untrusted: 'Sin aval',
    invalid: 'Sin validez',
    absent: 'No hay',
    unchecked: 'Sin comprobar',
  },
  layers: {
    manifest: 'Credenciales de contenido (C2PA)',
    metadata: 'Metadatos (XMP e IPTC)',
    aigc: 'Etiqueta AIGC',
    consent: 'Consentimiento',
    watermark: 'Marca de agua invisible',
    label: 'Etiqueta visible',
  },
  mapOf: 'En qué partes de la imagen se ve la marca de agua',
  labelMapOf: 'En qué parte de la imagen se ve la etiqueta',
  mapCaption: (percent: number) =>
    `Se ve en el ${percent} % de la imagen: claro donde está, oscuro donde no está.`,
  bases: {
    'manifest-own-key': 'El manifiesto está intacto, y lo firmó este navegador.',
    'manifest-trusted': 'El manifiesto está intacto, y este navegador confía en quien lo firmó.',
    'manifest-unknown-signer':
      'El manifiesto está intacto: no se cambió nada desde que se firmó. Nadie responde por el firmante, así que no se sabe quién firmó.',
    'manifest-invalid': 'El manifiesto no coincide con el archivo: algo se cambió después de que se firmara.',
    'manifest-removed': 'El archivo dice que tenía un manifiesto, y ya no está.',
    'manifest-beside-file':
      'Un WebM no tiene lugar para las credenciales de contenido: están en un segundo archivo, con el mismo nombre y terminado en .c2pa. Entregue los dos juntos.',
    'manifest-absent': 'No hay manifiesto en este archivo.',
    'container-damaged': 'El archivo está dañado cerca del lugar donde está el manifiesto.',
    'metadata-signed-own-key': 'La firma de este navegador cubre los metadatos.',
    'metadata-signed-trusted': 'La firma de un firmante de confianza cubre los metadatos.',
    'metadata-signed-unknown-signer': 'La firma de un firmante por quien nadie responde cubre los metadatos.',
    'metadata-unprotected':
      'Los metadatos están ahí, pero ninguna firma los cubre: cualquiera pudo escribirlos.',
    'metadata-unreadable': 'Los metadatos están ahí, pero dañados.',
    'metadata-absent': 'No hay metadatos XMP en este archivo.',
    'metadata-format-unsupported': 'En esta versión no se pueden leer los metadatos de este tipo de archivo.',
    'aigc-signed-own-key': 'La etiqueta AIGC dice que la IA hizo o cambió esto; la firmó este navegador.',
    'aigc-signed-trusted':
      'La etiqueta AIGC dice que la IA hizo o cambió esto, y la firmó un firmante de confianza.',
    'aigc-signed-unknown-signer':
      'La etiqueta AIGC dice que la IA hizo o cambió esto, y la firmó un firmante por quien nadie responde.',
    'aigc-signature-wrong':
      'Hay una etiqueta AIGC cuya firma no coincide: se cambió o se tomó de otro archivo.',
    'aigc-unsigned': 'Hay una etiqueta AIGC sin una firma que se pueda comprobar aquí.',
    'aigc-malformed': 'Hay una etiqueta AIGC que no cumple la norma.',
    'aigc-absent': 'No hay etiqueta AIGC en este archivo.',
    'consent-known':
      'El archivo nombra registros de consentimiento que este navegador guarda. Se declararon y no se retiraron.',
    'consent-withdrawn':
      'El archivo nombra un registro de consentimiento que este navegador guarda y que se retiró después.',
    'consent-withdrawn-by-notice':
      'Se entregó también un aviso de que se retiró un consentimiento que este archivo nombra. El aviso vale: lo hizo la persona de quien se trata, o el navegador que guarda el registro.',
    'consent-record-given':
      'El registro de consentimiento que este archivo nombra se entregó también, y vale: nada en él se cambió desde que se firmó. No se sabe quién lo firmó.',
    'consent-file-of-another':
      'El registro de consentimiento que se entregó también corresponde a otro archivo.',
    'consent-expired-when-made':
      'El archivo nombra un consentimiento que ya había vencido cuando se hizo el archivo.',
    'consent-unknown-here':
      'El archivo dice que se declaró el consentimiento. Este navegador no guarda los registros que nombra.',
    'consent-records-unavailable':
      'El archivo dice que se declaró el consentimiento. No se pueden leer los registros de este navegador, así que no se compararon.',
    'consent-malformed': 'La declaración sobre el consentimiento de este archivo está dañada.',
    'consent-manifest-invalid':
      'Hay una declaración sobre el consentimiento, pero el manifiesto que la contiene no coincide con el archivo.',
    'consent-absent': 'El archivo no dice nada del consentimiento.',
    'watermark-agrees':
      'Los píxeles llevan la marca de agua de esta misma exportación, tal como la nombran las otras capas.',
    'watermark-found':
      'Los píxeles llevan una marca de agua de esta herramienta. Nada más en el archivo dice a qué exportación pertenece; quien tenga la exportación puede comparar el identificador.',
    'watermark-weak':
      'Los píxeles llevan lo que queda de una marca de agua de esta herramienta. Su identificador se leyó, aunque por poco.',
    'watermark-unreadable':
      'En los píxeles hay una marca de agua de esta herramienta, demasiado dañada para leer su identificador.',
    'watermark-of-another':
      'Los píxeles llevan la marca de agua de una exportación distinta de la que nombran las otras capas: los píxeles o las etiquetas se tomaron de otro lugar.',
    'watermark-unseen':
      'Las otras capas prometen una marca de agua en los píxeles, y no se distingue ninguna: un video pequeño o muy comprimido la pierde, y también los píxeles que se reemplazaron.',
    'watermark-absent':
      'No se encontró ninguna marca de agua de esta herramienta en los píxeles. Eso no prueba nada: pudo perderse, o no haber estado nunca.',
    'watermark-picture-unreadable':
      'Este navegador no puede descodificar los píxeles de este archivo, así que no se buscó la marca de agua.',
    'watermark-not-looked-for': 'No se miraron los píxeles.',
    'label-agrees': 'La etiqueta está en la imagen, con las palabras que nombra el manifiesto firmado.',
    'label-found':
      'En la imagen hay una placa con las palabras de la etiqueta de esta herramienta. Cualquiera puede dibujarla: dice a la gente qué está mirando y por sí sola no prueba nada.',
    'label-partly':
      'En la imagen hay una placa como la etiqueta de esta herramienta, pero no se pueden leer todas sus palabras.',
    'label-unseen':
      'Las otras capas dicen que esta imagen está etiquetada, y no se encuentra ninguna etiqueta en ella: puede que la hayan recortado o tapado.',
    'label-absent':
      'No se encontró en la imagen la etiqueta de esta herramienta. Eso no prueba nada: otras herramientas etiquetan de otra manera, y una etiqueta se puede recortar.',
    'label-picture-unreadable':
      'Este navegador no puede descodificar los píxeles de este archivo, así que no se buscó la etiqueta.',
    'label-not-looked-for': 'No se miraron los píxeles.',
  },
  factNames: {
    validationState: 'Estado del manifiesto',
    failures: 'Qué no coincide',
    watermark: 'Identificador en los píxeles',
    expectedWatermark: 'Identificador que debería estar ahí',
    words: 'Palabras en la imagen',
    likeness: 'Cuánto se parece a la etiqueta (cuenta desde 0.5)',
    expectedText: 'Palabras que deberían estar ahí',
    score: 'Con qué claridad se ve (el ruido queda por debajo de 7.5)',
    algorithm: 'Esquema',
    issuedBy: 'Emitido por',
    trustedAs: 'De confianza aquí como',
    certificateSha256: 'Certificado (SHA-256)',
    signerKey: 'Clave del firmante',
    claimGenerator: 'Escrito por',
    actions: 'Qué se hizo',
    when: 'Cuándo, según el reloj del firmante',
    ingredients: 'Hecho a partir de',
    records: 'Registros de consentimiento',
    scope: 'Para',
    attestedBy: 'Declarado como',
    witness: 'Testigo',
    withdrawnAt: 'Retirado',
    validUntil: 'Válido hasta',
  },
  subjects: {
    'source-type': 'cómo se hizo la imagen',
    'export-id': 'el número de la exportación',
    time: 'la hora',
    provider: 'quién proporciona el sistema',
    system: 'el sistema',
    version: 'la versión del sistema',
    training: 'el uso para entrenamiento',
    label: 'la etiqueta visible',
  },
  contradictions: 'Contradicciones entre las capas',
  contradiction: '«{one}» y «{other}» no coinciden en {subject}: «{first}» y «{second}».',
  labelGone:
    '«{one}»: esta imagen está etiquetada «{first}». No se encuentra en ella tal etiqueta; puede que la hayan recortado.',
  facts: 'Detalles',
  fileFacts: '{fileName}, {format}, {size}, SHA-256 {hash}',
};
