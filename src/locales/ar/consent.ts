import type { Messages } from '../en';

/** What a consent covers, in plain words. */
export const arabicScope: Messages['scope'] = {
  legend: 'ما تشمله هذه الموافقة',
  change: 'تشمل: {scope}. تغيير',
  operations: {
    heading: 'ما يجوز فعله',
    names: {
      swap: 'استبدال',
      animate: 'تحريك',
      trade: 'تبادل',
      chorus: 'جوقة',
    },
  },
  purposes: { heading: 'الغرض' },
  media: {
    heading: 'ما يجوز إنشاؤه',
    names: { image: 'صور ثابتة', video: 'مقاطع فيديو' },
  },
  audience: {
    heading: 'من يجوز له أن يراها',
    names: {
      private: 'من تُعطى لهم فقط',
      unlisted: 'كل من لديه رابط',
      public: 'الجميع',
    },
  },
  validity: {
    heading: 'المدة',
    names: {
      session: 'حتى إغلاق هذه الصفحة',
      day: '24 ساعة',
      month: '30 يومًا',
      quarter: '90 يومًا',
    },
  },
  maxExports: { heading: 'أقصى عدد للملفات', words: 'عدد الملفات: {count} على الأكثر' },
  left: 'الملفات المتبقية: {count} من {total}.',
  never: 'ممنوع دائمًا: الصور الجنسية، والتأثير السياسي، والأخبار، وانتحال الشخصية.',
  previewOnly:
    'العمر أقل من {age} عامًا: المعاينة متاحة، أما التصدير فلا. للتصدير، اسحب هذه الموافقة، وليوافق أحد الوالدين أو ولي الأمر.',
};

/** What was agreed to be made for whom, where the file is taken home. */
export const arabicAudience: Messages['takeHome']['audience'] = {
  label: 'من سيراها',
};

/** Taking a consent back without the list. */
export const arabicWithdrawal: Messages['consents']['withdrawal'] = {
  heading: 'السحب برمز',
  explain: 'الرمز مكتوب على الإيصال الذي أُعطي لصاحب الوجه.',
  label: 'رمز السحب',
  button: 'سحب',
};

export const arabicPurposes: Messages['purposes'] = {
  personal: 'استخدام شخصي',
  education: 'تعليم',
  exhibition: 'معرض',
  parody: 'محاكاة ساخرة',
  research: 'بحث علمي',
};

/** What the operator of an installation allows. */
export const arabicRules: Messages['rules'] = {
  heading: 'قواعد هذا الموقع',
  operator: 'الجهة المشغِّلة: {operator}.',
  contact: 'للشكاوى وطلبات الحذف: {contact}',
  kinds: 'أنواع الموافقة: {kinds}.',
  purposes: 'الأغراض: {purposes}.',
  audience: 'أوسع جمهور مسموح به: {audience}.',
  validity: 'أطول مدة للموافقة: {validity}.',
  retention: 'مدة حفظ السجلات: {retention}.',
  age: 'سن الرشد هنا: {age} عامًا.',
  sha256: 'قيمة SHA-256 للقواعد: {sha256}',
};

/** The receipt, and records as files. */
export const arabicReceipt: Messages['consents']['receipt'] = {
  open: 'الإيصال',
  openFor: 'إيصال {display}',
  heading: 'إيصال موافقة',
  intro: 'هذا الإيصال لصاحب الوجه. احتفظ به: فبالرمز الذي فيه يمكن سحب الموافقة.',
  code: 'رمز السحب',
  noCode: 'ظهر الرمز عند إعطاء الموافقة، ولا يُحفظ هنا. نقرة واحدة على «سحب» تؤدي الغرض نفسه.',
  qrName: 'رمز QR يحمل رمز السحب والبصمة الرقمية للسجل',
  record: 'البصمة الرقمية للسجل (SHA-256)',
  operatorKey: 'مفتاح المتصفح الذي يحفظ السجل',
  scope: 'تشمل',
  until: 'سارية حتى',
  given: 'أُعطيت في',
  withdrawn: 'سُحبت في',
  agreed: 'ما تمت الموافقة عليه',
  print: 'طباعة',
  save: 'حفظ السجل في ملف',
  saveNotice: 'حفظ إشعار السحب',
  fileHint:
    'يحوي الملف سجل هذا الإيصال مع الاسم كما أُدخل. ومن يحصل عليه يستطيع فحصه في صفحة «التحقق»، إلى جانب صورة أُنشئت بموجبه.',
  close: 'إغلاق الإيصال',
};

export const arabicRecords: Messages['consents']['records'] = {
  heading: 'الحفظ والاطلاع والحذف',
  save: 'حفظ كل السجلات في ملف',
  open: 'الاطلاع على سجلات محفوظة',
  openHint: 'قائمة حُفظت هنا أو في مكان آخر. تُفحص وتُعرض فقط، ولا تتيح شيئًا.',
  whole: '«{fileName}»: عدد القيود {count}، وهي كاملة وموقّعة بالمفتاح {key}.',
  damaged: 'الملف «{fileName}» معدَّل أو تالف عند القيد {at} ({fault})، لذلك لا يُعرض منه شيء.',
  faults: {
    shape: 'شكله غير صحيح',
    order: 'ليس في ترتيبه',
    chain: 'لا يتصل بما قبله',
    signature: 'غير موقّع بصورته هذه',
    event: 'لا معنى له في هذا الموضع',
    head: 'القائمة مقطوعة، أو نهايتها غير موقّعة',
    rollback: 'أقدم مما كان هنا',
  },
  deleteAll: 'حذف كل شيء',
  deleteExplain:
    'يحذف كل سجل ومفتاح وإعداد وملف تحفظه هذه الصفحة في هذا المتصفح. أما الملفات التي حفظتها بنفسك فتبقى حيث حفظتها.',
  deleteSure: 'نعم، احذف كل شيء',
  deleted: 'حُذف كل شيء.',
  deletedExplain: 'لم يعد هذا المتصفح يحفظ شيئًا من هذه الصفحة، ولا يعمل منها شيء.',
  again: 'البدء من جديد',
};
