import type { LessonMessages } from '../lesson';

export const spanishWorks: LessonMessages['works'] = {
  explain:
    'Un programa que cambia una cara no la entiende. Mide, estira, colorea y recorta. Estas son las etapas de esta aplicación, en su orden.',
  view: 'Hasta aquí: {stage}',
  subject: 'Qué se mira',
  people: 'Personas que no existen',
  studio: 'Lo que hay ahora en el estudio',
  nothing: 'No hay ningún cambio en el estudio. Haga primero uno allí, con el consentimiento de todos.',
  slider: 'Recorrer las etapas',
  all: 'Todas las etapas, una tras otra',
  undrawn: 'La textura y la luz no tienen aquí imagen propia.',
  stages: {
    picture: { name: 'La imagen', what: 'Donde todo empieza: puntos de color, y nada que diga «cara».' },
    landmarks: {
      name: 'Puntos de referencia',
      what: 'Una red adivina 478 lugares: párpados, labios, el borde de la cara. Una mano o una sombra fuerte la engañan.',
    },
    mesh: {
      name: 'Malla',
      what: 'Unos triángulos unen los lugares, para poder estirar una cara sobre otra trozo a trozo.',
    },
    texture: {
      name: 'Textura',
      what: 'La cara extendida, como la piel de una naranja. Así dos caras coinciden exactamente una sobre otra.',
    },
    light: {
      name: 'Luz',
      what: 'Cuánto brilla cada zona y cuán cálida es. La cara nueva recibe la luz de la imagen.',
    },
    mask: {
      name: 'Máscara',
      what: 'Dónde la cara nueva cubre la vieja, con un borde suave. Los errores se ven aquí primero: mire el borde, el pelo, las gafas.',
    },
    result: {
      name: 'Resultado',
      what: 'Todo en uno, y la etiqueta con ello. Ninguna etapa se muestra nunca sin ella.',
    },
  },
};

export const spanishOwn: LessonMessages['own'] = {
  explain: 'Haga una imagen propia en el estudio. Valen tres reglas, para todos:',
  rules: [
    'Solo la persona de quien es la cara puede decir que sí. Nadie está obligado ni necesita un motivo.',
    'Un sí puede retirarse en cualquier momento: con un clic o con el código del recibo.',
    'Quien prefiera no salir en una imagen usa a las personas que no existen.',
  ],
  records:
    'Mientras dura esta clase, un consentimiento termina a más tardar con esta pestaña. Su registro se borra cuando quien enseña termina la clase o, si no, la próxima vez que se abra esta página.',
  go: 'Ir al estudio',
  back: 'Volver a la clase',
  under: 'Este es el paso 3 de la clase.',
};

export const spanishSurvives: LessonMessages['survives'] = {
  explain:
    'Cada archivo de esta aplicación dice de cuatro maneras que fue cambiado. ¿Qué queda cuando una imagen se reenvía, se recorta o se fotografía de una pantalla? Primero adivine, luego pruebe.',
  make: 'Hacer un archivo y probarlo',
  makeHint:
    'Con lo que hay en el estudio, si allí hay un cambio listo; si no, con personas que no existen. No se guarda.',
  file: 'O un archivo de la clase',
  fileHint: 'Una imagen exportada antes desde el estudio.',
  discuss: '¿En qué marca confiaría? ¿Qué significa que falten todas?',
};

export const spanishLessonRules: LessonMessages['rules'] = {
  explain: 'Qué hace esta aplicación, qué pide la ley y qué pasó donde nadie preguntó.',
  law: {
    heading: 'La ley',
    note: 'En breve, y sin ser asesoramiento jurídico. Estado de noviembre de 2026.',
    places: [
      {
        name: 'China',
        words:
          'Desde enero de 2023, quien ofrece cambiar caras debe hacer que la persona lo sepa y consienta por separado, y marcar el resultado. Desde septiembre de 2025, la marca debe verse en la imagen y constar en el archivo, y nadie puede quitarla.',
      },
      {
        name: 'Unión Europea',
        words:
          'Desde agosto de 2026, el artículo 50 del Reglamento de IA pide a quienes hacen estos programas que marquen el resultado de forma legible por máquinas, y a quien publica una ultrafalsificación, que diga que lo es.',
      },
      {
        name: 'California',
        words:
          'Los fabricantes deben poner en el archivo quién lo hizo, con qué, cuándo y si fue creado o cambiado, y ofrecer una herramienta que lo lea.',
      },
    ],
  },
  cases: {
    heading: 'Dos aplicaciones que todos tuvieron una semana',
    note: 'Según informó la prensa.',
    stories: [
      'En 2019 la aplicación ZAO ponía la cara de la gente en escenas de películas. Bastaba una foto, y sus condiciones tomaban el derecho a usarla gratis, para siempre, y a cederla. Tras las protestas se retiró la cláusula y las autoridades citaron a la empresa.',
      'En 2021 la aplicación Avatarify hacía cantar a las fotos. Encabezó las descargas en China y días después ya no estaba en la tienda de allí. Nunca preguntaba si la persona de la foto estaba de acuerdo.',
    ],
  },
  cards: {
    heading: 'Tarjetas para conversar',
    explain: 'Una tarjeta por grupo: cinco minutos entre ustedes, una frase para todos.',
    texts: [
      'Alguien de la clase pone su cara en una escena de película y la manda al grupo. Nadie tiene mala intención. ¿Qué habría querido usted antes? ¿Qué quiere ahora?',
      'Circula una imagen sin etiqueta. Nombre dos cosas que puede averiguar antes de reenviarla.',
      'Una amistad dijo que sí ayer y dice que no hoy. Cinco personas tienen la imagen. ¿Qué puede deshacerse y qué no?',
      'Un museo deja que el público lleve una cara pintada. ¿Qué debería decir el cartel de al lado?',
      'Una aplicación no cuesta nada y quiere su cara para siempre. ¿Con qué paga?',
      '¿Cuándo es buena una cara cambiada? Piense en una película en otro idioma o en un testigo en peligro. ¿Qué la hace buena?',
    ],
  },
};
