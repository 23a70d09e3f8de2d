import type { Messages } from '../en';
import {
  arabicAudience,
  arabicPurposes,
  arabicReceipt,
  arabicRecords,
  arabicRules,
  arabicScope,
  arabicWithdrawal,
} from './consent';
import { arabicComfort, arabicKiosk, arabicEmbed } from './comfort';
import { arabicErrors } from './errors';
import { arabicLive } from './live';
import {
  arabicCamera,
  arabicClip,
  arabicModes,
  arabicMotion,
  arabicMoving,
  arabicPlayer,
  arabicPose,
} from './moving';
import { arabicOwnDevice } from './own-device';
import { arabicExamine } from './examine';
import { arabicVerify } from './verify';

/** Every sentence the page says, in Arabic. */
export const arabic: Messages = {
  title: 'Persona Grata',
  tagline: 'جرّب وجهًا آخر، بموافقة صاحبه. كل شيء يجري على هذا الجهاز.',
  navigation: {
    label: 'الصفحات',
    studio: 'الاستوديو',
    verify: 'التحقق',
    consent: 'موافقاتي',
    duties: 'الواجبات',
    lesson: 'درس',
  },
  language: 'اللغة',
  comfort: arabicComfort,
  kiosk: arabicKiosk,
  embed: arabicEmbed,
  skipToContent: 'الانتقال إلى المحتوى',
  closeMessage: 'إغلاق هذه الرسالة',
  guardAppeal: 'إذا كان الفحص مخطئًا، فاكتب إلى من يشغّل هذه الصفحة. اذكر ما تُظهره الصورة، ولا ترسلها.',
  guardAppealTo: 'إذا كان الفحص مخطئًا، فاكتب إلى {contact}. اذكر ما تُظهره الصورة، ولا ترسلها.',
  somethingWrong: 'لم ينجح ذلك',
  busy: {
    'reading-picture': 'جارٍ قراءة الملف والبحث عن الوجوه…',
    'loading-samples': 'جارٍ إحضار أشخاص غير موجودين…',
    'opening-camera': 'جارٍ فتح الكاميرا…',
    attesting: 'جارٍ توقيع الموافقة…',
    withdrawing: 'جارٍ سحب الموافقة…',
    exporting: 'جارٍ إنشاء الملف: الوسم والعلامات والتوقيع، ثم إعادة قراءة كل ذلك…',
    'exporting-moving': 'جارٍ إنشاء الفيديو: الوسم والعلامات والتوقيع، ثم إعادة قراءة كل ذلك…',
    verifying: 'جارٍ قراءة كل علامة في الملف…',
    stripping: 'جارٍ إنشاء نسخ مغيَّرة وقراءة كل منها…',
    reporting: 'جارٍ قراءة الملف من جديد وتوقيع التقرير…',
    'verifying-many': 'جارٍ قراءة الملفات واحدًا تلو الآخر…',
  },
  cancel: 'إلغاء',
  announcements: {
    'preview-unconsented': 'تعرض المعاينة الوجوه مموّهة بالمربعات حتى يتم الإقرار بموافقة أصحابها.',
    'preview-unchanged': 'تعرض المعاينة صورة الهدف. لم يُستبدل أي وجه بعد.',
    'preview-swapped': 'تعرض المعاينة نتيجة الاستبدال موسومة.',
    'preview-animated': 'تعرض المعاينة الصورة المتحركة موسومة.',
    'preview-waiting': 'تنتظر المعاينة صورة شخصية، أو ظهور وجه.',
    'preview-refused': 'لا تعرض المعاينة شيئًا، لأنه تعذّر العرض على الوجه الصحيح.',
    calibrated: 'تمت المعايرة: هذا هو الوجه الهادئ الآن.',
    recording: 'جارٍ التسجيل.',
    exported: 'تم حفظ «{fileName}».',
    'given-to-host': 'سُلّم الملف إلى الصفحة المحيطة.',
    verified: 'النتيجة الخاصة بالملف «{fileName}» جاهزة.',
    stripped: 'اكتمل اختبار صمود {fileName}.',
    reported: 'حُفظ {fileName}.',
    'verified-many': 'الملفات المقروءة: {count}.',
  },

  offline: {
    unavailable: 'لا يحفظ هذا المتصفح شيئًا لزيارة بلا شبكة.',
    preparing: 'جارٍ الحفظ للزيارات بلا شبكة…',
    ready: 'يعمل بلا شبكة.',
    'new-version':
      'يوجد إصدار أحدث جاهز. يُستخدم في الزيارة القادمة، أو الآن: وعندئذ تبدأ هذه الزيارة من جديد.',
    useNewVersion: 'استخدامه الآن',
  },

  samples: {
    button: 'جرّب بأشخاص غير موجودين',
    note: 'ستة أشخاص مرسومون بالحاسوب، لا أحد منهم حقيقي. إقرارهم مرفق، فيمكنك الانتقال مباشرة إلى الصورة.',
  },
  modes: arabicModes,
  pictures: {
    heading: 'الصور',
    drop: 'اختر ملفًا أو أفلته هنا',
    remove: 'إزالة «{fileName}»',
    size: '\u2066{width} × {height}\u2069 بكسل',
    faces: {
      zero: 'لم يُعثر على أي وجه',
      one: 'عُثر على وجه واحد',
      two: 'عُثر على وجهين',
      few: 'عُثر على {count} وجوه',
      many: 'عُثر على {count} وجهًا',
      other: 'عُثر على {count} وجه',
    },
    formats:
      'الصور: PNG، JPEG، WebP، AVIF، GIF، BMP. الفيديو: MP4، MOV، WebM، MKV. تبقى الملفات على هذا الجهاز.',
    sourcesFull: 'الأماكن الـ16 كلها مشغولة.',
    clip: arabicClip,
  },
  notices: {
    'first-frame-only': 'هذا ملف متحرك؛ يُستخدم إطاره الأول.',
    'reduced-to-4096': 'أكبر من 4096 بكسل: يُعمل عليه بحجم 4096 بكسل.',
    'reduced-to-1920': 'أكبر من 1920 بكسل: يُعمل عليه بحجم 1920 بكسل.',
  },

  camera: arabicCamera,
  motion: arabicMotion,
  player: arabicPlayer,
  pose: arabicPose,

  preview: {
    name: 'المعاينة',
    state: {
      unconsented: 'تبقى الوجوه مخفية حتى يتم الإقرار بموافقة كل شخص.',
      swapped: 'موسومة، ككل صورة تُنشأ هنا.',
      animated: 'موسومة، ككل صورة تُنشأ هنا.',
      waiting: 'في انتظار ظهور وجه.',
      refused: 'لا يُعرض شيء، لأنه تعذّر العرض على الوجه الصحيح.',
    },
    faceBox: 'الوجه {number} في الهدف',
    faceBoxReplaced: 'الوجه {number} في الهدف، مستبدَل',
  },

  people: {
    heading: 'الأشخاص',
    explain: 'لكل وجه صاحب. قل من هو، وأنه وافق، قبل أن يُعرض.',
    empty: 'يظهر هنا الأشخاص الذين في صورك.',
    person: 'الشخص {number}: {role}، {fileName}، الوجه {face}',
    roles: {
      source: 'المصدر',
      target: 'الهدف',
      driver: 'صاحب الحركة',
      sourceAndTarget: 'المصدر والهدف',
      sourceAndDriver: 'المصدر وصاحب الحركة',
    },
    face: 'الوجه',
    wears: 'يوضع عليه وجه',
    wearsNobody: 'لا أحد (يبقى كما هو)',
    wearsOption: '{fileName}، الوجه {face}',
    bystander:
      'غير مستخدم. بلا موافقة يبقى هذا الوجه مموّهًا بالمربعات، وفي الملف أيضًا. إذا كان عملًا فنيًا عامًا، مثل لوحة على الجدار أو تمثال، فاختر «ليس شخصًا حقيقيًا» واذكر أي عمل هو: يحتفظ السجل بكلماتك.',
    attested: 'تم الإقرار: {kind}، {display}، حتى {until}',
    withdraw: 'سحب الموافقة',
    needed: 'الموافقة مطلوبة',
  },
  attest: {
    legend: 'لمن هذا الوجه؟',
    button: 'إقرار',
    narrowed:
      'تسمح الجهة المشغِّلة لهذا الموقع بخيارات أقل مما في البرنامج؛ وتجدها كلها في «قواعد هذا الموقع» في آخر الصفحة.',
    noneAllowed: 'لا يقبل هذا الموقع أي موافقات، لذلك تبقى الوجوه مخفية هنا.',
    read: 'ما تُقرّ به',
    kinds: {
      self: 'هذا أنا',
      'own-device': 'يجيب الشخص على هاتفه',
      written: 'وقّع الشخص الاستمارة المطبوعة',
      permission: 'لديّ موافقة هذا الشخص',
      guardian: 'يوافق أحد الوالدين أو ولي الأمر',
      'nobody-real': 'ليس شخصًا حقيقيًا (صورة اصطناعية أو عمل فني)',
    },
    display: {
      self: 'اسمك أو الأحرف الأولى منه',
      permission: 'اسم الشخص أو الأحرف الأولى منه',
      guardian: 'الأحرف الأولى من اسم الطفل',
    },
    guardian: 'اسم أحد الوالدين أو ولي الأمر، أو الأحرف الأولى منه',
    givenOn: 'تاريخ الموافقة',
    givenBy: 'طريقة الموافقة',
    givenByOptions: {
      'in-person': 'شفهيًا وجهًا لوجه',
      'in-writing': 'كتابةً',
      'by-message': 'برسالة',
    },
    nature: 'ما هو',
    natures: {
      'synthetic-picture': 'صورة اصطناعية أو مرسومة بالحاسوب',
      artwork: 'لوحة أو رسم أو عمل فني آخر',
      'fictional-character': 'شخصية خيالية',
      'statue-or-mask': 'تمثال أو دمية أو قناع',
    },
    description: 'من أين جاء',
    adult: { self: 'عمري {age} عامًا أو أكثر', permission: 'عمر هذا الشخص {age} عامًا أو أكثر' },
    adultHint: 'من دون ذلك تكون المعاينة متاحة، أما التصدير فلا.',
  },
  live: arabicLive,
  ownDevice: arabicOwnDevice,
  scope: arabicScope,
  rules: arabicRules,
  purposes: arabicPurposes,
  consents: {
    heading: 'سجلات الموافقة',
    explain: 'تُحفظ على هذا الجهاز موقّعة وبلا أي صورة. والسحب يوقف الاستخدام فورًا.',
    empty: 'لم يتم الإقرار بأي موافقة على هذا الجهاز.',
    temporary: 'لا يحفظ هذا المتصفح شيئًا لهذه الصفحة: تنتهي السجلات والمفتاح عند إغلاقها.',
    states: { given: 'معطاة', withdrawn: 'مسحوبة', expired: 'منتهية' },
    row: '{kind}: {display}',
    detail: 'تشمل {scope}. أُعطيت في {given}، وهي سارية حتى {until}. {left}',
    left: {
      zero: 'لا يمكن إنشاء أي ملف آخر.',
      one: 'يمكن إنشاء ملف واحد بعد.',
      two: 'يمكن إنشاء ملفين بعد.',
      few: 'يمكن إنشاء {count} ملفات بعد.',
      many: 'يمكن إنشاء {count} ملفًا بعد.',
      other: 'يمكن إنشاء {count} ملف بعد.',
    },
    withdrawnAt: 'سُحبت في {time}.',
    withdraw: 'سحب موافقة {display}',
    erase: 'محو كل السجلات',
    withdrawal: arabicWithdrawal,
    receipt: arabicReceipt,
    records: arabicRecords,
  },

  adjust: {
    heading: 'الضبط',
    swap: {
      identity: { name: 'الهوية', hint: 'مقدار ما يُؤخذ من شكل وجه المصدر' },
      skinTone: { name: 'لون البشرة والضوء', hint: 'أدنى قيمة تُبقي ما للمصدر، وأعلى قيمة تأخذ ما للهدف' },
      mouth: { name: 'فم الهدف', hint: 'مقدار ما يبقى من شفتي الهدف نفسه' },
      edge: { name: 'نعومة الحافة', hint: 'مدى نعومة اندماج الوجه في الصورة' },
      opacity: { name: 'العتامة', hint: 'مدى قوة استبدال الوجه' },
    },
    animate: {
      head: { name: 'الرأس', hint: 'مدى دوران الرأس وحركته' },
      expression: { name: 'التعبير', hint: 'مقدار ما يُؤخذ من حركة الحاجبين والخدين والفك' },
      eyes: { name: 'العينان', hint: 'مقدار ما يُؤخذ من حركة الجفون والنظرة' },
      lips: { name: 'الشفتان', hint: 'مقدار ما يُؤخذ من حركة الشفتين' },
      mouthInterior: {
        name: 'داخل الفم',
        hint: 'مقدار ما يُعرض من أسنان صاحب الحركة وفمه',
      },
      wrinkles: { name: 'التجاعيد', hint: 'مدى قوة رسم ثنيات التعبير' },
    },
    undo: 'تراجع',
    redo: 'إعادة',
    reset: 'إعادة ضبط المنزلقات',
  },

  takeHome: {
    heading: 'خذها معك',
    purpose: 'الغرض',
    audience: arabicAudience,
    format: 'الصيغة',
    moving: arabicMoving,
    formats: { png: 'PNG', jpeg: 'JPEG', webp: 'WebP' },
    button: 'تصدير',
    nothing: {
      swap: 'لا يوجد استبدال يُصدَّر بعد.',
      animate: 'لا يوجد ما يُصدَّر بعد: اختر صورة شخصية وما يحرّكها.',
      trade: 'لا يوجد ما يُصدَّر بعد: اختر صورة فيها شخصان.',
      chorus: 'لا يوجد ما يُصدَّر بعد: اختر صورتين شخصيتين أو أكثر، وما يحرّكها.',
    },
    refused: 'التصدير غير متاح: تنقص موافقة {people}.',
    person: 'الشخص {number}',
    layers:
      'يحمل الملف وسمًا مرئيًا، وعلامة مائية غير مرئية، وبيانات وصفية تقول إن الذكاء الاصطناعي غيّره، وبيانًا موقّعًا. وتُعاد قراءة كل منها قبل تسليم الملف.',
    receipt: 'تم حفظ «{fileName}»: \u2066{width} × {height}\u2069 بكسل، {size}.',
    check: 'افحصه في صفحة «التحقق»',
    startOver: 'البدء من جديد',
  },

  verify: arabicVerify,
  examine: arabicExamine,

  footer: {
    duties: 'الواجبات القانونية وما يُفعل بشأنها',
    licences: 'تراخيص ما تتكوّن منه هذه الصفحة',
    privacy: 'لا يخرج شيء من هذا الجهاز. لا حساب ولا رفع ملفات ولا تحليلات.',
    limits: '«تم الإقرار» يعني أن شخصًا قال ذلك وأن مفتاحًا على هذا الجهاز وقّعه. وليس ذلك إثباتًا لاسم أو عمر.',
  },

  errors: arabicErrors,
};
