import type { Messages } from '../en';

export const spanishScope: Messages['scope'] = {
  legend: 'Qué abarca este consentimiento',
  change: 'Abarca: {scope}. Cambiar',
  operations: {
    heading: 'Qué se puede hacer',
    names: {
      swap: 'Reemplazo',
      animate: 'Animación',
      trade: 'Intercambio',
      chorus: 'Coro',
    },
  },
  purposes: { heading: 'Para qué' },
  media: {
    heading: 'Qué se puede crear',
    names: { image: 'Imágenes fijas', video: 'Videos' },
  },
  audience: {
    heading: 'Quién puede verlo',
    names: {
      private: 'Solo las personas a quienes se entregue',
      unlisted: 'Cualquiera que tenga un enlace',
      public: 'Todo el mundo',
    },
  },
  validity: {
    heading: 'Por cuánto tiempo',
    names: {
      session: 'Hasta que se cierre esta página',
      day: '24 horas',
      month: '30 días',
      quarter: '90 días',
    },
  },
  maxExports: { heading: 'Cuántos archivos como máximo', words: 'máximo de archivos: {count}' },
  left: 'Archivos que quedan: {count} de {total}.',
  never: 'Nunca se permite: imágenes sexuales, persuasión política, noticias, suplantación.',
  previewOnly:
    'Menor de {age} años: se puede ver la vista previa, pero no exportar. Para exportar, retire este consentimiento y pida el de la madre, el padre o un tutor legal.',
};

export const spanishAudience: Messages['takeHome']['audience'] = {
  label: 'Quién lo verá',
};

export const spanishWithdrawal: Messages['consents']['withdrawal'] = {
  heading: 'Retirar con un código',
  explain: 'El código está en el recibo que se entregó a la persona.',
  label: 'Código de retirada',
  button: 'Retirar',
};

export const spanishPurposes: Messages['purposes'] = {
  personal: 'Uso personal',
  education: 'Educación',
  exhibition: 'Exposición',
  parody: 'Parodia',
  research: 'Investigación',
};

export const spanishRules: Messages['rules'] = {
  heading: 'Reglas de esta instalación',
  operator: 'Responsable: {operator}.',
  contact: 'Quejas y peticiones de retirar algo publicado: {contact}',
  kinds: 'Consentimientos: {kinds}.',
  purposes: 'Finalidades: {purposes}.',
  audience: 'Público más amplio: {audience}.',
  validity: 'Consentimiento más largo: {validity}.',
  retention: 'Los registros se conservan: {retention}.',
  age: 'Mayoría de edad: {age} años.',
  sha256: 'SHA-256 de las reglas: {sha256}',
};

export const spanishReceipt: Messages['consents']['receipt'] = {
  open: 'Recibo',
  openFor: 'Recibo para {display}',
  heading: 'Recibo de un consentimiento',
  intro: 'Para la persona de quien es la cara. Consérvelo: con el código se puede retirar el consentimiento.',
  code: 'Código de retirada',
  noCode:
    'El código se mostró cuando se dio el consentimiento y no se guarda aquí. Un clic en «Retirar» hace lo mismo.',
  qrName: 'Código QR con el código de retirada y la huella del registro',
  record: 'Huella del registro (SHA-256)',
  operatorKey: 'Clave del navegador que lo guarda',
  scope: 'Abarca',
  until: 'Válido hasta',
  given: 'Dado',
  withdrawn: 'Retirado',
  agreed: 'Qué se aceptó',
  print: 'Imprimir',
  save: 'Guardar el registro como archivo',
  saveNotice: 'Guardar el aviso de retirada',
  fileHint:
    'El archivo contiene el registro de este recibo, con el nombre tal como se escribió. Quien lo reciba puede comprobarlo en la página Verificar, junto con una imagen que se haya hecho.',
  close: 'Cerrar el recibo',
};

export const spanishRecords: Messages['consents']['records'] = {
  heading: 'Guardar, ver, borrar',
  save: 'Guardar todos los registros como archivo',
  open: 'Ver registros guardados',
  openHint: 'Una lista guardada aquí o en otro lugar. Se comprueba y se muestra; no da acceso a nada.',
  whole: '{fileName}: {count} entradas, completo, firmado con la clave {key}.',
  damaged: '{fileName} se cambió o se dañó en la entrada {at} ({fault}), así que no se muestra nada de él.',
  faults: {
    shape: 'no tiene la forma correcta',
    order: 'fuera de orden',
    chain: 'no sigue a la anterior',
    signature: 'la firma no corresponde a lo que dice',
    event: 'no tiene sentido en ese lugar',
    head: 'está cortado, o el final no está firmado',
    rollback: 'es más antiguo que lo que había aquí',
  },
  deleteAll: 'Borrar todo',
  deleteExplain:
    'Borra todos los registros, claves, ajustes y archivos que esta página conserva en este navegador. Los archivos que usted guardó se quedan donde los guardó.',
  deleteSure: 'Sí, borrar todo',
  deleted: 'Todo está borrado.',
  deletedExplain: 'En este navegador ya no queda nada de esta página, y nada está en marcha.',
  again: 'Empezar de nuevo',
};
