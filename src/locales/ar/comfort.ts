import type { Messages } from '../en';

/** How the page looks, and how it is worked without a mouse. */
export const arabicComfort: Messages['comfort'] = {
  appearance: {
    label: 'المظهر',
    choices: { device: 'مثل الجهاز', light: 'فاتح', dark: 'داكن', contrast: 'تباين عالٍ' },
  },
  fullScreen: { enter: 'ملء الشاشة', leave: 'الخروج من ملء الشاشة' },
  shortcuts: {
    button: 'اختصارات لوحة المفاتيح',
    heading: 'اختصارات لوحة المفاتيح',
    close: 'إغلاق',
    singleKeys: 'تعمل المفاتيح المفردة ما دام لا يُكتب شيء',
    deeds: {
      help: 'هذه القائمة',
      undo: 'تراجع',
      redo: 'إعادة',
      play: 'تشغيل أو إيقاف مؤقت',
      fullScreen: 'ملء الشاشة والعودة',
      paste: 'لصق صورة أو فيديو: كصورة شخصية إن لم توجد بعد، وإلا كهدف',
    },
  },
};

/** An unattended screen. */
export const arabicKiosk: Messages['kiosk'] = {
  begin: 'المس للبدء',
  stillThere: 'هل ما زلت هنا؟',
  explain: 'بعد {count} ثانية يُحذف كل ما يخص هذه الزيارة، ويبدأ الزائر التالي.',
  goOn: 'ما زلت هنا',
  end: 'إنهاء الزيارة وحذف كل شيء',
  broken: 'تعذّرت قراءة kiosk.json، لذلك تسري الإعدادات المعتادة. أبلغ من يدير هذه الشاشة.',
};

/** Inside somebody else’s page. */
export const arabicEmbed: Messages['embed'] = {
  notHere:
    'لا يجوز لهذه الصفحة أن تعرض Persona Grata داخلها. يمكن لمن يدير هذه النسخة من Persona Grata أن يسمح بذلك في embed.json.',
  openAlone: 'فتح Persona Grata في تبويب مستقل',
  give: 'تسليم «{fileName}» إلى {host}',
  giveHint: 'تملك تلك الصفحة الملف عندئذ بوسمه وعلاماته، ولا تستطيع هذه الصفحة استعادته.',
  tooPrivate: 'صُنع هذا الملف للاستعمال الخاص. لتسليم ملف إلى {host} اختر من سيراه أيضًا ثم صدّره من جديد.',
  covered: 'شيء في الصفحة المحيطة يغطي هذا الزر، لذلك لا يعمل هنا. افتح Persona Grata في تبويب مستقل.',
};
