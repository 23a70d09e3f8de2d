import type { LessonMessages } from '../lesson';
import { spanishLessonRules, spanishOwn, spanishSurvives, spanishWorks } from './lesson-steps';
import { spanishTeacher } from './lesson-teacher';

const tests: LessonMessages['tests'] = {
  headings: {
    before: 'Prueba antes de la clase',
    after: 'Prueba después de la clase',
    exit: 'Ficha de salida',
  },
  explain:
    'Cada persona responde una vez, una tras otra, en este equipo. Solo se guardan totales: ni nombres ni nada que diga qué respuestas van juntas.',
  answered: 'Personas que han respondido: {count}',
  begin: 'Empezar',
  beginNext: 'Empieza la siguiente persona',
  stop: 'Parar y no contar nada',
  position: 'Pregunta {number} de {total}',
  pair: '¿Dónde está la cara de otra persona?',
  pairExplain:
    'Aquí está la misma persona dos veces. Esta aplicación ha dibujado la cara en ambas imágenes, así que ambas llevan la etiqueta. En una, la persona lleva su propia cara; en la otra, la de otra persona.',
  picture: 'Imagen {letter}',
  inPicture: 'En la imagen {letter}',
  unsure: 'No sé distinguirlo',
  drawing: 'Dibujando ambas imágenes…',
  hidden:
    'Las reglas de esta instalación mantienen ocultas estas caras. Responda «No sé distinguirlo» y continúe.',
  statement: '¿Verdadero o falso?',
  statements: {
    unlabelled: 'Una imagen sin etiqueta de IA es real.',
    screenshot: 'Una captura de pantalla conserva todo lo que el archivo dice sobre cómo se hizo.',
    joke: 'Para una broma se puede usar la cara de un amigo sin preguntar.',
  },
  right: 'Verdadero',
  wrong: 'Falso',
  next: 'Siguiente pregunta',
  finish: 'Contar mis respuestas',
  choose: 'Elija primero una respuesta.',
  thanks: 'Gracias. Sus respuestas están contadas y nada dice de quién son.',
};

const results: LessonMessages['results'] = {
  heading: 'Lo que ganó la clase',
  nobody: 'La mejora aparece aquí cuando se hayan respondido ambas pruebas.',
  answered: 'Respondieron antes: {before}. Respondieron después: {after}.',
  caption: 'Proporción de respuestas correctas',
  question: 'Preguntas',
  before: 'Antes',
  after: 'Después',
  gain: 'Mejora en puntos',
  pictures: 'Imágenes',
  statements: 'Afirmaciones',
  limits:
    'Con pocas respuestas, una diferencia puede ser casual. Las dos pruebas muestran personas distintas; cuáles van primero depende del código de sesión.',
  answers: 'Las respuestas',
  own: '{name}, con su propia cara',
  other: '{name}, con la cara de {other}',
  why: {
    unlabelled:
      'Falso. Una etiqueta puede recortarse o no haber existido nunca. Lo que falta no demuestra nada.',
    screenshot:
      'Falso. Una captura conserva solo los píxeles. Lo que iba junto a ellos en el archivo se queda atrás.',
    joke: 'Falso. Una cara pertenece a su persona. Solo ella puede decir que sí, y puede retirarlo.',
  },
  save: 'Guardar los totales (CSV)',
  saveHint: 'Un archivo para quien enseña: el código de sesión y cuántas veces se dio cada respuesta.',
};

const exit: LessonMessages['exit'] = {
  explain: 'Antes de salir: dos preguntas y ningún nombre.',
  questions: {
    deed: '¿Qué hará antes de reenviar una imagen de alguien?',
    eye: '¿Con qué frecuencia se reconoce una cara cambiada solo con mirar?',
  },
  answers: {
    ask: 'Preguntar a quien aparece en ella',
    look: 'Buscar una etiqueta y otras marcas',
    search: 'Buscar de dónde viene',
    nothing: 'Nada nuevo',
    hardly: 'Casi nunca',
    sometimes: 'A veces',
    mostly: 'Casi siempre',
  },
  totals: 'Lo que respondió la clase',
};

/** Everything a class reads, in Spanish. */
export const spanishLesson: LessonMessages = {
  heading: 'Una clase sobre caras cambiadas',
  intro:
    'Para un grupo y quien enseña, con una o varias pantallas. Dura unos {minutes}, funciona sin red y no pregunta el nombre de nadie.',
  code: 'Código de sesión: {code}',
  codeHint: 'Agrupa las respuestas dadas en este equipo y no representa a nadie. Termina con esta pestaña.',
  stepsLabel: 'Pasos de la clase',
  position: 'Paso {number} de {total}, unos {minutes}',
  steps: {
    spot: '¿Lo distingue?',
    works: 'Cómo funciona',
    own: 'Una propia',
    survives: 'Qué perdura',
    rules: 'Las reglas',
    learned: '¿Qué hemos aprendido?',
  },
  previous: 'Paso anterior',
  next: 'Paso siguiente',
  tests,
  results,
  exit,
  works: spanishWorks,
  own: spanishOwn,
  survives: spanishSurvives,
  rules: spanishLessonRules,
  teacher: spanishTeacher,
};
