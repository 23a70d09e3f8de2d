import type { DutyWords } from '../duties';

/** What the law of several places asks for, what the program does about it, and what it cannot do. Fetched with the page that shows it. */
export const spanishDuties: DutyWords = {
  heading: 'Obligaciones y lo que se hace al respecto',
  intro:
    'Lo que la ley pide a quien ofrece un programa como este, lo que hace el programa, qué prueba lo muestra y qué no puede hacer por sí solo.',
  noAdvice:
    'Esto es una lista, no es asesoramiento jurídico ni un certificado: no afirma nada más allá de sus líneas. Las leyes cambian, y le corresponde a usted averiguar cuáles le afectan. Estado de la lista: {date}.',
  places: {
    legend: 'Lugares',
    names: {
      china: 'China',
      'european-union': 'Unión Europea',
      california: 'California',
      india: 'India',
      'south-korea': 'Corea del Sur',
    },
    none: 'No se ha elegido ningún lugar: no hay nada que mostrar.',
  },
  columns: {
    duty: 'Lo que se pide',
    does: 'Lo que hace el programa',
    tests: 'Pruebas que lo muestran',
    cannot: 'Lo que no puede hacer',
  },
  parts: {
    program: 'Lo hace el programa',
    shared: 'Hecho en parte; el resto es del operador',
    operator: 'Solo del operador',
    other: 'Atañe a otros',
  },
  partCount: '{part}: {count}',
  noTest: 'Ninguna: nada de esto está en el programa.',
  laws: {
    'deep-synthesis': {
      name: 'Disposiciones sobre síntesis profunda, en vigor desde el {date}',
      cite: 'Artículo {number}',
    },
    'labelling-measures': {
      name: 'Medidas de etiquetado de contenidos sintéticos generados por IA, en vigor desde el {date}',
      cite: 'Artículo {number}',
    },
    'gb-45438': { name: 'Norma GB 45438-2025, en vigor desde el {date}', cite: 'Sección {number}' },
    'ai-act': {
      name: 'Reglamento de IA (Reglamento 2024/1689), artículo 50 en vigor desde el {date}',
      cite: 'Artículo {number}',
    },
    'code-of-practice': {
      name: 'Código de buenas prácticas sobre transparencia de contenidos generados por IA, voluntario, del {date}',
      cite: 'Medida {number}',
    },
    'transparency-act': {
      name: 'Ley de transparencia de la IA modificada por SB 1000, firmada el {date}',
      cite: '{number}',
    },
    'it-rules': {
      name: 'Reglas de TI, enmienda G.S.R. 120(E), en vigor desde el {date}',
      cite: '{number}',
    },
    'ai-basic-act': { name: 'Ley básica de IA, en vigor desde el {date}', cite: '{number}' },
  },
  assessment: {
    explain:
      'Para quien gestiona una instalación. Lo que escriba queda en esta página: no se guarda ni se envía, y desaparece cuando sale de ella.',
    open: 'Rellenar una autoevaluación',
    operator: 'Quién gestiona esta instalación',
    contact: 'Contacto para quejas',
    place: 'Lugar',
    date: 'Fecha',
    measures: 'Lo que hace el operador: {duty}',
    remarks: 'Observaciones',
    print: 'Imprimir la autoevaluación',
    title: 'Autoevaluación de una instalación de {product}, versión {version}',
    rules: 'SHA-256 de las reglas de esta instalación',
    noRules: 'ninguna: valen las reglas del propio programa',
    operatorDoes: 'Lo que hace el operador',
    closing:
      'El operador ha rellenado esto por su cuenta. Nadie lo ha examinado. Dice lo que se hace y lo que no, y no es asesoramiento jurídico ni un certificado.',
    signature: 'Firma',
  },
  duties: {
    'deep-synthesis-6': {
      duty: 'Nada de contenidos ilícitos ni noticias falsas.',
      does: 'Los usos sexuales, políticos o de suplantación y las noticias no están en ninguna lista de la que pueda elegir un consentimiento. Un control en el dispositivo busca desnudez.',
      cannot: 'No sabe para qué se usa después un archivo.',
    },
    'deep-synthesis-7': {
      duty: 'Reglas de gestión, publicadas, que recuerden a los usuarios sus deberes.',
      does: 'Las reglas de la instalación están en la página, y lo que firma una persona nombra al operador y el límite de edad.',
      cannot: 'El personal, la revisión ética y la lucha contra el fraude son del operador.',
    },
    'deep-synthesis-9': {
      duty: 'Se comprueba la identidad real de los usuarios antes de que publiquen.',
      does: 'Nada: no hay cuentas y no se publica nada.',
      cannot:
        'Una página sin servidor no puede comprobar ningún nombre. Un servicio que publica tiene que añadirlo.',
    },
    'deep-synthesis-10': {
      duty: 'Se revisa lo que entra y lo que sale; se guardan registros de red.',
      does: 'Un control de desnudez mira todo lo que entra y todo lo que sale. Cada archivo se anota en un registro firmado en el dispositivo.',
      cannot:
        'El control solo conoce la desnudez, y se equivoca. No hay registro de red, ya que no se envía nada.',
    },
    'deep-synthesis-11': {
      duty: 'Se desmiente la información falsa hecha con el servicio.',
      does: 'La página de verificación lee las marcas de cualquier archivo y da un informe firmado para mostrar a otros.',
      cannot: 'Difundir un desmentido y avisar a una autoridad son del operador.',
    },
    'deep-synthesis-12': {
      duty: 'Quejas y recursos son fáciles, con un curso y un plazo publicados.',
      does: 'El contacto del operador está en la página, en lo que firma una persona y en cada archivo.',
      cannot: 'Responder, y el plazo, son del operador.',
    },
    'deep-synthesis-13': {
      duty: 'Las tiendas de aplicaciones examinan lo que ofrecen.',
      does: 'Nada: esto es una página, y ninguna tienda la ofrece.',
      cannot: 'Quien la ofrezca en una tienda tiene sus propios deberes.',
    },
    'deep-synthesis-14': {
      duty: 'A quien edita una cara se le pide que informe a la persona y obtenga su consentimiento separado.',
      does: 'Ninguna cara se muestra ni se exporta antes de que se atestigüe un consentimiento. Hasta entonces es un mosaico de {mosaicCells} casillas de ancho como mucho.',
      cannot: 'Lo atestiguado es lo que alguien dijo. No asegura ni nombre ni edad.',
    },
    'deep-synthesis-15': {
      duty: 'Se evalúa la seguridad de los modelos y herramientas que editan caras.',
      does: 'Esta página con su autoevaluación, y una ficha de cada modelo que dice de qué está hecho y dónde falla.',
      cannot: 'No sustituye la evaluación de una autoridad ni un registro ante ella.',
    },
    'deep-synthesis-16': {
      duty: 'Una marca técnica que no estorbe el uso, y registros.',
      does: 'Una marca de agua invisible de {watermarkBits} bits en cada imagen, metadatos y un manifiesto firmado en cada archivo; cada exportación se anota en el registro del dispositivo.',
      cannot:
        'El registro dura {retentionDays} días como mucho, y quien está ante el dispositivo puede borrarlo.',
    },
    'deep-synthesis-17': {
      duty: 'Una marca llamativa en las caras sustituidas o movidas.',
      does: '«{label}» se dibuja en cada imagen, incluida la vista previa.',
      cannot: 'Quien modifica el programa puede quitarla.',
    },
    'deep-synthesis-18': {
      duty: 'Nadie quita, altera ni oculta las marcas.',
      does: 'No hay camino a una imagen sin su etiqueta. El manifiesto de un archivo que lo traía se conserva en el nuevo.',
      cannot: 'Lo que otros programas hagan después con un archivo queda fuera de su alcance.',
    },
    'labelling-measures-4': {
      duty: 'Una etiqueta explícita en la imagen o el vídeo, también en lo que se descarga o exporta.',
      does: 'La etiqueta es parte de los píxeles en todos los formatos, y cada archivo se relee antes de entregarlo.',
      cannot: 'Alguien puede recortarla o taparla, aunque una segunda marca va en la propia cara.',
    },
    'labelling-measures-5': {
      duty: 'Una etiqueta implícita en los metadatos: qué es, quién lo hizo, su número. Se anima a una marca de agua.',
      does: 'La etiqueta AIGC con productor y número en cada archivo, y la marca de agua.',
      cannot: 'El productor que figura es el programa. No se pone el código de un proveedor registrado.',
    },
    'labelling-measures-6': {
      duty: 'Las plataformas leen las marcas de lo que se sube y lo etiquetan.',
      does: 'Sus archivos dicen que los hizo una IA, así que una plataforma puede saberlo; la página de verificación lee las mismas marcas.',
      cannot: 'No es una plataforma. Quien gestione una tiene que hacerlo.',
    },
    'labelling-measures-9': {
      duty: 'Una copia sin etiqueta explícita se da solo a petición, con acuerdo y registro.',
      does: 'Esa copia no existe para nadie.',
      cannot: 'No queda nada por hacer.',
    },
    'labelling-measures-10': {
      duty: 'Ni eliminación ni falsificación maliciosa de etiquetas, ni herramientas para ello.',
      does: 'La prueba de resistencia dice qué marcas sobreviven; las copias cambiadas nunca se entregan.',
      cannot: 'La clave de la marca de agua es pública para que otros la lean; también pueden dibujarla.',
    },
    'gb-45438-picture': {
      duty: 'Imágenes: palabras de IA y síntesis en un borde o esquina, de al menos el 5 % del lado corto de alto.',
      does: '«{label}» en una placa opaca en una esquina, mayúsculas de al menos el {capHeightPercent} % del lado corto, contraste de al menos {leastContrast} a 1. Una imagen de menos de {leastSideInPixels} px se rechaza.',
      cannot: 'La norma no dice cómo se mide la altura; aquí es la de una mayúscula latina.',
    },
    'gb-45438-video': {
      duty: 'Vídeos: las mismas palabras en la primera imagen, al menos 2 segundos.',
      does: 'Las palabras están desde el primer fotograma hasta el último.',
      cannot: 'Un trozo cortado del vídeo tiene la etiqueta, pero quizá no los metadatos.',
    },
    'gb-45438-sound': {
      duty: 'Sonido: palabras habladas, o el ritmo corto largo, corto corto.',
      does: 'El ritmo se puede mezclar al principio del sonido. El programa no cambia la voz.',
      cannot: 'Está apagado hasta que alguien lo elige, porque el sonido no lo hace una IA.',
    },
    'gb-45438-interface': {
      duty: 'En pantalla: palabras cerca del contenido, todo el tiempo.',
      does: 'La vista previa lleva la misma etiqueta que el archivo. Antes del consentimiento, unas palabras cruzan toda la imagen.',
      cannot: 'Una página que rodee a esta tiene que dejarla a la vista.',
    },
    'gb-45438-metadata': {
      duty: 'Una etiqueta AIGC en los metadatos, de siete campos de texto, donde el formato tiene su lugar.',
      does: 'Escrita una vez en PNG, JPEG, WebP, GIF, MP4 y WebM, firmada con una clave de este navegador y releída.',
      cannot: 'Las plataformas pueden perder los metadatos al recodificar un archivo.',
    },
    'ai-act-50-2': {
      duty: 'Los resultados se marcan para que las máquinas lo lean: eficaz, interoperable, sólido, fiable.',
      does: 'Un manifiesto C2PA, metadatos IPTC y AIGC, y una marca de agua cuya supervivencia está medida y publicada.',
      cannot: 'Ninguna marca sobrevive a todo. Que falte no muestra nada.',
    },
    'ai-act-50-4': {
      duty: 'Quien muestra una ultrasuplantación dice que lo es.',
      does: 'Cada imagen lo dice en sus propios píxeles.',
      cannot: 'Lo que se diga junto a la imagen, donde se muestra, es del operador.',
    },
    'ai-act-50-5': {
      duty: 'Se dice de forma clara, distinguible, a primera vista y accesible.',
      does: 'La etiqueta está desde el primer fotograma, con fuerte contraste; el archivo lleva un texto para lectores de pantalla; se comprueba la accesibilidad de la página.',
      cannot: 'Quien publica el archivo tiene que transmitir su texto para lectores de pantalla.',
    },
    'ai-act-5': {
      duty: 'Nada de imágenes íntimas de personas sin su consentimiento, ni de menores (desde el 2 de diciembre de 2026).',
      does: 'Consentimiento de todas las personas mostradas, un control de desnudez antes de que salga nada, y ningún archivo de alguien menor de {adultAge} años sin madre, padre o tutor.',
      cannot:
        'El control se equivoca, y no se ha medido cuánto con tales imágenes. La edad es lo que alguien declara.',
    },
    'code-1-1': {
      duty: 'Dos capas: metadatos firmados y con hora, y una marca de agua invisible.',
      does: 'Ambas están en cada archivo. Donde un formato no tiene lugar para el manifiesto, una declaración firmada lo acompaña.',
      cannot:
        'La hora es la del reloj del dispositivo, y nadie responde de una clave hecha por este navegador.',
    },
    'code-1-2': {
      duty: 'Se conservan las marcas que ya traen las entradas.',
      does: 'El manifiesto de lo que entró se conserva en el nuevo como ingrediente, sin sus miniaturas.',
      cannot: 'Un manifiesto del que no se puede sacar una imagen se deja fuera.',
    },
    'code-1-3': {
      duty: 'Una marca nombra sistema, versión, proveedor, hora y clase de cambio.',
      does: 'El manifiesto los nombra todos; los metadatos los repiten.',
      cannot: 'El proveedor que figura es el programa; al operador lo nombra el contacto.',
    },
    'code-2-1': {
      duty: 'La detección es gratuita: una especificación pública o un programa local, sin guardar nada, con resultado firmado.',
      does: 'La página de verificación funciona sin red y no guarda nada. La especificación y los vectores de prueba de la marca de agua están publicados. Los resultados se pueden guardar firmados.',
      cannot: 'La firma es de una clave de este navegador, de la que nadie responde.',
    },
    'code-2-3': {
      duty: 'Un resultado dice en qué se apoya, de forma accesible.',
      does: 'Una ficha por capa, con aquello en que se apoya y lo que no puede decir.',
      cannot: 'No juzga por el aspecto de una imagen, solo por sus marcas.',
    },
    'code-3-2': {
      duty: 'Se conocen y publican las tasas de error, también con otros contenidos.',
      does: 'Una prueba busca la marca de agua en imágenes sin ella; las tasas están en su especificación.',
      cannot: 'Se midieron con imágenes sintéticas, no con todo lo que existe.',
    },
    'code-3-3': {
      duty: 'Las marcas aguantan compresión, recortes, otros tamaños, capturas de pantalla y más.',
      does: 'La prueba comparativa intenta una serie de ataques y publica las peores filas; la prueba de resistencia hace lo mismo con su archivo.',
      cannot: 'Una imagen que otra IA vuelve a dibujar ha perdido sus marcas.',
    },
    'code-3-4': {
      duty: 'Los detectores de marcas de agua trabajan juntos (desde el 2 de febrero de 2027).',
      does: 'El manifiesto nombra el algoritmo de la marca, y cualquiera puede hacer un lector con su especificación y vectores.',
      cannot: 'Todavía no figura en una lista común de algoritmos.',
    },
    'code-label': {
      duty: 'La etiqueta lleva «AI» en mayúsculas con «MODIFIED», sobre cualquier fondo y durante todo el vídeo.',
      does: '«{label}» en una placa propia, con letras de igual altura, en cada fotograma.',
      cannot: 'No se usan los iconos oficiales, sino las palabras.',
    },
    'transparency-act-latent': {
      duty: 'Una indicación latente: proveedor, sistema y versión, hora, identificador, y si fue creado o alterado.',
      does: 'Todo está en los metadatos y el manifiesto de cada archivo; la marca de agua lleva el identificador.',
      cannot: 'Los metadatos se pueden quitar; entonces queda la marca de agua.',
    },
    'transparency-act-tool': {
      duty: 'Una herramienta gratuita que muestra tales indicaciones, para archivos o direcciones, y para otros programas.',
      does: 'La página de verificación es gratuita y lee archivos en el dispositivo; especificación y vectores son para otros programas.',
      cannot: 'Toma archivos, no direcciones web, y no tiene interfaz por la red.',
    },
    'transparency-act-personal': {
      duty: 'Sin información personal, salvo que la persona acepte tras saber que no se puede recuperar.',
      does: 'Un archivo lleva resúmenes criptográficos de los consentimientos y ningún nombre. Lo que firma una persona dice que las copias no se pueden recuperar.',
      cannot: 'Una cara en la imagen es en sí lo que la persona aceptó mostrar.',
    },
    'it-rules-label': {
      duty: 'Una etiqueta llamativa, y metadatos duraderos o un identificador.',
      does: 'La etiqueta en los píxeles, un identificador en metadatos, manifiesto y marca de agua.',
      cannot: 'Las plataformas pueden perder los metadatos; la etiqueta y la marca de agua quedan.',
    },
    'it-rules-takedown': {
      duty: 'Lo denunciado se retira en 3 horas; las imágenes íntimas, en 2.',
      does: 'El contacto para ello está en cada archivo, y un consentimiento retirado cierra todo en este dispositivo al instante.',
      cannot: 'No puede recuperar un archivo que alguien se llevó.',
    },
    'ai-basic-act-notice': {
      duty: 'Se avisa antes a los usuarios de que se usa IA.',
      does: 'La página dice lo que hace antes de que se elija nada, y también lo que firma una persona.',
      cannot: 'Las condiciones de un servicio alrededor son del operador.',
    },
    'ai-basic-act-label': {
      duty: 'Una marca que lean las máquinas, y otra que la gente note en lo que podría tomarse por real.',
      does: 'Ambas están en cada archivo.',
      cannot: 'Quien modifica el programa puede quitarlas.',
    },
  },
};
