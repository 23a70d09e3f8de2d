import type { StatementWords } from '../statement-words';

/** The statement in Spanish. Whoever changes a word raises `STATEMENT_VERSION`. */
export const spanishStatement: StatementWords = {
  attested: {
    self: 'Declaro que la cara de esta imagen es la mía, que digo la verdad sobre si tengo {age} años o más, y que acepto lo que aquí se describe.',
    'own-device':
      'Declaro que la cara de la imagen que se muestra en el otro dispositivo es la mía, que digo la verdad sobre si tengo {age} años o más, y que acepto lo que aquí se describe.',
    written:
      'Declaro que la cara de la imagen que se me mostró es la mía, que digo la verdad sobre si tengo {age} años o más, y que acepto lo que aquí se describe.',
    permission:
      'Declaro que a la persona de esta imagen se le informó de lo que aquí se describe y que lo aceptó en la fecha y de la manera que indico, y que digo la verdad sobre si esa persona tiene {age} años o más.',
    guardian:
      'Declaro que a la madre, al padre o al tutor legal de la persona de esta imagen se le informó de lo que aquí se describe y que lo aceptó en la fecha que indico, y que la persona, en la medida en que puede entenderlo, también está de acuerdo.',
    'nobody-real':
      'Declaro que esta cara no es de ninguna persona a la que se pudiera preguntar: es una imagen inventada o una obra de arte, tal como la describo, y no reproduce los rasgos de una persona viva ni de una que haya muerto en los últimos cien años.',
  },
  whoAsks: 'Quién lo pide: {operator}.',
  allowed:
    'Qué se permite: {operations}; en forma de {media}; {purposes}; a la vista {audience}; {files}; {validity}. Nada más. Otro uso de esta cara necesita una nueva declaración.',
  list: { between: ', ', last: ' y ' },
  oneFile: 'un archivo',
  files: 'como máximo {count} archivos',
  operations: {
    swap: 'una cara ocupa el lugar de otra (reemplazo)',
    animate: 'se hace que una cara fija se mueva, o sus movimientos mueven otra cara (animación)',
    trade: 'dos caras de una misma imagen cambian de lugar entre sí (intercambio)',
    chorus: 'se hace que varias caras fijas se muevan juntas (coro)',
  },
  media: {
    image: 'imágenes fijas',
    video: 'videos',
  },
  purposes: {
    personal: 'para uso personal',
    education: 'para enseñar y aprender',
    exhibition: 'para una exposición',
    parody: 'para parodia o sátira',
    research: 'para investigación',
  },
  audiences: {
    private: 'solo de las personas a quienes se entregue directamente',
    unlisted: 'de cualquiera que tenga un enlace, pero sin publicación abierta',
    public: 'de cualquiera, también con publicación abierta',
  },
  forHowLong: {
    session: 'hasta que se cierre la página, y no más de 24 horas',
    day: 'durante 24 horas',
    month: 'durante 30 días',
    quarter: 'durante 90 días',
  },
  ends: {
    session: 'cuando se cierra la página o se cambia la imagen por otra y, a más tardar, al cabo de 24 horas',
    day: 'al cabo de 24 horas',
    month: 'al cabo de 30 días',
    quarter: 'al cabo de 90 días',
  },
  neverAllowed:
    'Qué no se permite nunca, aunque alguien lo acepte: imágenes sexuales, persuasión política, noticias y suplantación (hacerse pasar por la persona para engañar a alguien).',
  whatWillHappen:
    'Qué va a pasar: el programa pone esta cara en otro cuerpo, pone otra cara sobre ella, hace que se mueva o mueve con ella otra cara, según lo que se nombra arriba. El resultado puede parecer real aunque nunca haya ocurrido, y puede que la gente lo crea.',
  storedHere:
    'Qué se guarda y dónde: no se envía nada a ningún lugar. Las imágenes y las medidas de las caras desaparecen cuando se cierra la página. Este navegador conserva un registro firmado y sin imagen: esta declaración, las palabras que se escriben, una huella del archivo, a cuál de sus caras se refiere, la fecha y la hora, y el número y la fecha y hora de cada archivo que se hace.',
  storedOnTwoDevices:
    'Qué se guarda y dónde: no se envía nada a ningún lugar; lo que pasa de un dispositivo al otro es el código, el enlace o el pequeño archivo que se entrega. Las imágenes y las medidas de las caras desaparecen cuando se cierra la página. El otro dispositivo conserva un registro firmado y sin imagen: esta declaración, las palabras que se escriben aquí, lo que pidió la comprobación en vivo, una huella del archivo, a cuál de sus caras se refiere, la fecha y la hora, y el número y la fecha y hora de cada archivo que se hace. Este dispositivo conserva durante 90 días lo que se preguntó y se respondió, la clave que lo firmó y el código de retirada.',
  removed: 'El registro se elimina {end}.',
  marks:
    'Qué revelan las marcas: cada archivo muestra una etiqueta que dice «AI» (inteligencia artificial) y dice en sus metadatos qué se hizo, cuándo y con qué programa. Lleva una huella de este registro, para qué es el consentimiento y hasta cuándo, y una clave de este navegador. No lleva ningún nombre. Se puede reconocer que los archivos hechos con un mismo consentimiento, o en un mismo navegador, van juntos.',
  copies:
    'Las copias no se pueden recuperar: una vez que se incorpora información personal a los datos de procedencia y se exporta, esa información pasa a formar parte del rastro digital permanente del archivo y no se puede retirar de las copias que ya circulan. Retirar el consentimiento impide que se hagan imágenes nuevas; no alcanza a las que ya se entregaron.',
  withdrawal:
    'Puede retirar el consentimiento en cualquier momento: haga clic en «Retirar» junto a este consentimiento o escriba el código de retirada que está en el recibo; un teléfono suyo que haya firmado también puede retirarlo. De inmediato no se hace ninguna otra imagen ni video con esta cara, ni se termina lo que esté a medias, y se eliminan los retratos de esa cara. Si no, el consentimiento termina {end}, o cuando se agota el número de archivos.',
  complaints: 'Adónde dirigir las quejas: {contact}.',
  liveCheck:
    'Qué valor tiene la comprobación en vivo: muestra que alguien estuvo ante la cámara de este dispositivo e hizo lo que se le pidió, o que había un testigo. La imagen está en el otro dispositivo, así que la cara de aquí no se compara con ella, y el registro lo dice.',
  worth:
    'Qué valor tiene esto: el programa anota lo que se declara. No puede averiguar quién es usted, qué edad tiene cada persona ni si es verdad. De eso responde usted: usar una cara contra la voluntad de alguien puede ir contra la ley.',
};
