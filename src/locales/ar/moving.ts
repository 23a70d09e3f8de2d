import type { Messages } from '../en';

/** What is done with the faces, and what each way of it asks for. */
export const arabicModes: Messages['modes'] = {
  legend: 'الوضع',
  names: { swap: 'استبدال', animate: 'تحريك', trade: 'تبادل', chorus: 'جوقة' },
  hints: {
    swap: 'وجه المصدر على الأشخاص في الهدف',
    animate: 'صورة شخصية تتحرك كما في فيديو الحركة',
    trade: 'شخصان في صورة واحدة يتبادلان وجهيهما',
    chorus: 'صور شخصية كثيرة تتحرك معًا في شبكة واحدة',
  },
  /** Null where the mode has no such file. */
  sources: {
    swap: {
      label: 'الصورة الشخصية المصدر',
      hint: 'صاحب الوجه الذي سيوضع. أفضلها صورة واضحة من الأمام. يمكنك إضافة أكثر من واحدة.',
    },
    animate: {
      label: 'الصورة الشخصية المصدر',
      hint: 'الشخص الذي سيتحرك. أفضلها صورة واضحة من الأمام.',
    },
    trade: null,
    chorus: {
      label: 'الصورة الشخصية المصدر',
      hint: 'من يشارك في الغناء، من 2 إلى 16 صورة شخصية. العدد حتى الآن: {count}.',
    },
  },
  targets: {
    swap: { label: 'الهدف', hint: 'الصورة أو الفيديو الذي سيُستبدل فيه الوجه.' },
    animate: { label: 'فيديو الحركة', hint: 'الحركة التي ستُتبع: فيديو أو صورة أو ملف أداء.' },
    trade: { label: 'الهدف', hint: 'صورة أو فيديو فيه شخصان.' },
    chorus: { label: 'فيديو الحركة', hint: 'الحركة التي سيتبعها الجميع: فيديو أو صورة أو ملف أداء.' },
  },
  empty: {
    swap: 'اختر صورة شخصية مصدرًا، واختر هدفًا، أو جرّب بأشخاص غير موجودين.',
    animate: 'اختر صورة شخصية وما يحرّكها، أو جرّب بأشخاص غير موجودين.',
    trade: 'اختر صورة أو فيديو لشخصين، أو جرّب بأشخاص غير موجودين.',
    chorus: 'اختر صورًا شخصية وما يحرّكها، أو جرّب بأشخاص غير موجودين.',
  },
  /** Where something moves and nobody is there to be moved. */
  noPortrait: 'اختر الصورة الشخصية التي ستتحرك.',
  unchanged: {
    swap: 'اختر أي وجه في الهدف سيُستبدل.',
    animate: 'اختر ما يحرّك الصورة الشخصية، أو اضبط وضعيتها باليد.',
    trade: 'لم يتبادل أحد الوجوه بعد: يلزم شخصان.',
    chorus: 'اختر ما يحرّك الصور الشخصية.',
  },
};

export const arabicCamera: Messages['camera'] = {
  heading: 'الكاميرا',
  open: 'استخدام الكاميرا',
  close: 'إغلاق الكاميرا',
  settings: 'إعدادات الكاميرا',
  device: 'أي كاميرا',
  anyDevice: 'ما يختاره المتصفح',
  resolution: 'الدقة',
  resolutions: { 480: '480p', 720: '720p', 1080: '1080p' },
  mirror: 'عكس الكاميرا كالمرآة',
  microphone: 'تسجيل صوت الميكروفون',
  note: 'تبقى صورة الكاميرا على هذا الجهاز. يُحفظ هنا هذا الاختيار فقط، ولا تُحفظ أي صورة.',
};

export const arabicMotion: Messages['motion'] = {
  heading: 'أداءات مسجّلة',
  explain: 'حركة فقط بلا صورة: شارك طريقة حركتك، لا وجهك.',
  samples: { talk: 'حديث', 'nod-and-smile': 'إيماءة وابتسامة', 'look-around': 'نظر حولك' },
  record: 'تسجيل أداء',
  stop: 'إيقاف تسجيل الأداء',
  calibrate: 'معايرة',
  calibrateHint: 'انظر إلى الأمام بوجه هادئ، ثم اضغط «معايرة».',
};

export const arabicPlayer: Messages['player'] = {
  name: 'المشغّل',
  play: 'تشغيل',
  pause: 'إيقاف مؤقت',
  position: 'الموضع',
  place: '{position} من {duration}',
  loop: 'تكرار',
  mirror: 'عكس كالمرآة',
  sound: 'الصوت',
  volume: 'مستوى الصوت',
  unplayable: 'لا يستطيع هذا المتصفح تشغيل صوت هذا الفيديو.',
  shown: {
    zero: '{count} إطار في الثانية',
    one: 'إطار واحد ({count}) في الثانية',
    two: 'إطاران ({count}) في الثانية',
    few: '{count} إطارات في الثانية',
    many: '{count} إطارًا في الثانية',
    other: '{count} إطار في الثانية',
  },
  noFace: 'لا يظهر أي وجه. انظر إلى الكاميرا والضوء من الأمام، أو اختر جزءًا آخر.',
};

export const arabicPose: Messages['pose'] = {
  start: 'ضبط الوضعية باليد',
  straight: 'النظر إلى الأمام',
  letGo: 'ترك الوضعية',
  hint: 'اسحب على الصورة: سحب الوجه يدير الرأس، وسحب العينين يحرّك النظرة، وسحب الفم يفتحه.',
  surface: 'ضبط الوضعية باليد: مفاتيح الأسهم تدير الرأس، ومع Shift تحرّك النظرة',
  group: 'الوضعية',
  sliders: {
    yawDegrees: 'التفات',
    pitchDegrees: 'إيماء',
    rollDegrees: 'إمالة',
    gazeX: 'النظر إلى الجانبين',
    gazeY: 'النظر إلى الأعلى والأسفل',
    mouthOpen: 'فتح الفم',
    smile: 'ابتسام',
    blink: 'إغماض العينين',
  },
};

export const arabicClip: Messages['pictures']['clip'] = {
  kinds: {
    picture: '',
    clip: 'فيديو',
    camera: 'كاميرا',
    performance: 'حركة فقط بلا صورة',
  },
  sound: 'بصوت',
  silent: 'بلا صوت',
};

export const arabicMoving: Messages['takeHome']['moving'] = {
  formats: { mp4: 'فيديو MP4', webm: 'فيديو WebM', gif: 'صورة متحركة GIF' },
  groups: { moving: 'متحرك', still: 'الإطار المعروض الآن' },
  keepSound: 'إبقاء الصوت',
  markSound: 'وضع علامة في الصوت (قصيرة فطويلة، قصيرة فقصيرة)',
  markHint: 'إيقاع في البداية يقول للأذن: غيّر الذكاء الاصطناعي هذا.',
  start: 'بدء التسجيل',
  stop: 'إيقاف التسجيل',
  recording: 'جارٍ التسجيل',
  length: '{duration}، عدد الإطارات {frames}.',
  sidecar:
    'ومعه الملف {sidecar}: لا مكان للتوقيع في WebM، لذلك يأتي الإقرار الموقّع في ملف مستقل. احتفظ بالملفين معًا.',
  faintWatermark:
    'هذا الفيلم قصير إلى حدّ أن علامته المائية غير المرئية ضعيفة: هي موجودة، لكن برنامجًا لا يعرف معرّف الفيلم قد لا يقرؤها. الملصق المرئي والبيانات الوصفية والإقرار الموقّع تقول الشيء نفسه. الفيلم الأطول يحملها بقوة أكبر.',
  stages: {
    frames: 'جارٍ إنشاء الإطارات…',
    sign: 'جارٍ التوقيع…',
    readBack: 'جارٍ إعادة قراءة كل شيء…',
  },
  done: 'الإطارات: {done} من {total}',
  doneSoFar: 'الإطارات: {done}',
  left: 'بقي نحو {time}',
};
