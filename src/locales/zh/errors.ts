import type { Messages } from '../en';

export const chineseErrors: Messages['errors'] = {
  'picture-empty': '此文件是空的。请另选一个。',
  'picture-unreadable': '无法从所在位置读取此文件。请把它复制到本设备，再重新选择。',
  'picture-file-too-large':
    '此文件太大，无法在这里打开（{megabytes} MB；最多 {limit} MB）。请把图片存小一些，再选择。',
  'picture-damaged': '此图片已损坏，无法显示。请用其他程序打开，重新保存。',
  'picture-not-a-picture': '不管文件名怎么写，这个文件不是图片。请选择 PNG、JPEG、WebP、AVIF、GIF 或 BMP。',
  'picture-truncated': '此图片不完整：文件缺了一部分。请重新复制或下载。',
  'picture-too-large': '此图片太大（{width} × {height} px）。请缩小，每边最多 {limit} px。',
  'picture-too-small': '此图片太小（{width} × {height} px），无法在其中寻找人脸。请选择大一些的。',
  'picture-vector': '这是 SVG 图形，里面可能藏有程序。请先导出为 PNG。',
  'picture-format-unsupported': '此浏览器无法读取 {format} 图片。请先转换为 JPEG 或 PNG。',
  'clip-unreadable': '无法把此文件当作视频读取。可以打开 MP4、MOV、WebM、MKV，以及动态的 GIF、WebP 和 PNG。',
  'clip-damaged': '视频从第 {seconds} 秒起损坏。之前的部分可以使用；其余部分请换一份副本试试。',
  'clip-no-picture': '文件里有声音，没有画面。请选择视频。',
  'clip-codec-unsupported': '此浏览器无法解码这种视频（{codec}）。请保存为使用 H.264 的 MP4，再重新选择。',
  'clip-high-dynamic-range':
    '这是高动态范围视频，此浏览器无法正确显示它的颜色。请保存为标准（SDR）视频，再重新选择。',
  'clip-too-small': '视频太小，放不下看得清的标识：短边至少需要 {minimum} 像素。',
  'clip-too-long': '视频超过 {minutes} 分钟。请剪短，再选择那一段。',
  'camera-denied': '浏览器没有允许使用摄像头。请在地址栏或网站设置中允许；之后会自动开始。',
  'camera-absent': '没有找到摄像头。请接上一个；之后会自动开始。也可以使用视频文件。',
  'camera-in-use': '另一个程序正在使用摄像头。请关闭那个程序；之后会自动开始。',
  'camera-lost': '摄像头已断开。请重新接上；之后会自动继续。',
  'camera-unavailable': '此浏览器在这里不能使用摄像头。请通过 https 打开页面，或使用视频文件。',
  'microphone-denied': '浏览器没有允许使用麦克风。录制会继续，但没有声音。',
  'performance-malformed': '此文件不是本程序的表演文件，或已损坏。请另选一个。',
  'performance-empty': '录制时没有看到人脸，所以没有可以保存的表演。请坐到摄像头前，再试一次。',
  'motion-no-face': '视频中没有看到人脸。请看向摄像头，光线要从正面来。',
  'face-none': '在 {fileName} 中没有找到人脸。请选择脸大致朝向镜头的图片。',
  'face-landmarker-failed': '在本设备上寻找人脸失败。请重新加载页面，再试一次。',
  'inspect-unavailable': '无法加载用来比对人脸和判断图片的模型。请检查页面是否复制完整，重新加载，再试一次。',
  'inspect-failed': '仔细查看图片时失败。请再试一次；其他一切保持原样。',
  'guard-input-refused':
    '裸露检查拒绝了 {fileName}，所以已将它移除；其他一切保持原样。本设备上的一个小程序会查看每张图片中是否有裸体的人，它也会出错：裸露的肩膀、近距离的皮肤和绘画都可能误导它。请换一张图片，或裁剪这一张。',
  'guard-export-refused':
    '裸露检查拒绝了做好的画面，所以没有生成文件；其他一切保持原样。本设备上的一个小程序会查看每张图片中是否有裸体的人，它也会出错：裸露的肩膀、近距离的皮肤和绘画都可能误导它。请更换图片或调整裁剪，再重新导出。',
  'guard-unavailable':
    '裸露检查无法查看图片，而未经检查不能导出。请检查页面是否复制完整，再试一次；其他一切保持原样。',
  'label-picture-too-small':
    '目标太小，放不下看得清的标识，而没有标识就不显示任何内容。请使用短边至少 {minimum} px 的图片。',
  'label-font-missing': '无法加载标识的字体，而没有标识就不显示任何内容。请重新加载页面。',
  'label-unreadable': '标识在这张图片上会看不清，所以没有制作。请另选一个目标。',
  'render-unavailable': '此浏览器没有绘制画面所需的 WebGL2。请试试新版的 Chrome、Edge 或 Firefox。',
  'render-context-lost': '图形设备暂时中断。没有显示或保存任何内容；请动一下滑块，或再试一次，即可继续。',
  'render-failed': '绘制画面失败。没有显示或保存任何内容；请再试一次。',
  'render-frame-forged': '这不是在这里制作的带标识的画面，所以被拒绝。',
  'consent-missing': '缺少同意：请为参与的每一张脸作出声明。',
  'consent-expired': '有一份同意已到期。请与当事人一起重新声明。',
  'consent-withdrawn': '有一份同意已被撤回。这张脸不能再使用。',
  'consent-wrong-picture': '有一份同意属于另一张图片。请为这一张作出声明。',
  'consent-wrong-purpose': '有一份同意是为另一种用途给出的。请为这种用途作出声明，或选择当时同意的用途。',
  'consent-wrong-operation': '有一份同意不包括这种改动。请选择当时同意的那一种，或为这一种也作出声明。',
  'consent-stills-only': '这里有一份同意只包括静态图片。请选择图片格式，或为视频也作出声明。',
  'consent-videos-only': '这里有一份同意只包括视频。请选择视频格式，或为静态图片也作出声明。',
  'consent-wrong-audience':
    '有一份同意允许观看的人比这更少。请在“给谁看”中选择当时同意的范围，或为更大的范围作出声明。',
  'consent-exports-used': '有一份同意所允许的文件已全部制作完。请再次征求对方同意，并重新声明。',
  'consent-guardian-needed': '这里有人未成年：可以预览，不能导出。请撤回那份同意，改由父母或监护人同意。',
  'consent-live-missing':
    '选“这是我本人”需要做活体检测；不能使用摄像头时，需要见证人。请完成其中一项，再重新声明。',
  'consent-live-different':
    '摄像头前的人不是图片中的人，所以不能选“这是我本人”。请选择另一种同意方式，或在更好的光线下重做活体检测。',
  'consent-live-wait':
    '活体检测已多次失败。请等待 {seconds} 秒，找个光线更好的地方，再试一次；或请一位见证人。',
  'consent-live-used-up':
    '这张图片的活体检测失败次数太多，在重新打开本页面之前不能再做。仍可以请见证人，或以书面方式同意。',
  'consent-against-policy': '本站运营者不允许这种同意或这种用途。请查看“本站规则”，在其范围内选择。',
  'consent-policy-broken':
    '无法读取本站规则（policy.json），所以没有人可以同意，也不显示任何内容。请告诉本站运营者。',
  'consent-code-unknown':
    '此浏览器中没有与此撤回码对应的同意。请再看一看回执：共 16 个字母和数字。必须在保存该记录的浏览器中输入。',
  'consent-paper-code-wrong':
    '此代码不属于针对这张脸和这里所选内容的同意书。请再看一看纸上：共 16 个字母和数字；请选择与纸上所印相同的用途，并在打印它的浏览器中输入。',
  'consent-paper-code-used': '这份同意书已经录入过，每份只能用一次。请打印新的同意书，再次征求对方同意。',
  'consent-request-malformed': '这不是征求同意的请求，或缺了一部分。请重新扫码，或向对方要链接或文件。',
  'consent-request-foreign':
    '此二维码指向另一个网站，不是这里，所以没有在这里打开。如果您信任出示它的人，请用设备的摄像头打开它。',
  'consent-request-too-large': '这比征求同意的请求可能有的大小大得多，所以没有读取。请对方再出示一次二维码。',
  'consent-request-expired':
    '此请求已失效：有效时间是 30 分钟。请对方生成新的；如果本来就是新的，请检查两台设备的时钟是否正确。',
  'consent-request-forged':
    '此请求在签名之后被改动过，所以被拒绝。请对方生成新的二维码，并直接从屏幕上扫描。',
  'consent-request-other-words':
    '另一台设备显示的文字与本设备不同，例如更新之后会这样。请在两台设备上都重新加载页面，再要一个新的二维码。',
  'consent-answer-malformed': '这不是来自对方设备的回答，或缺了一部分。请重新扫码，或向对方要文件。',
  'consent-answer-unasked':
    '这个回答所对应的请求，不是本页面打开以来在这里发出的。请出示新的二维码，让对方回答。',
  'consent-answer-used': '这个回答已经接收过，每个只能用一次。需要另一份同意，请出示新的二维码。',
  'consent-answer-forged':
    '这个回答不成立：它被改动过，或同意的内容与所请求的不同。请出示新的二维码，让对方回答。',
  'consent-take-back-unknown': '此浏览器中没有与这份撤回对应的同意。请把它出示给保存该记录的浏览器。',
  'consent-take-back-forged':
    '这份撤回不是由给出同意的设备签名的，所以不起任何作用。请在那台设备上撤回，或使用撤回码。',
  'consent-qr-unreadable': '此文件中没有找到二维码。请选择清晰的图片，能看到完整的二维码，四周留一些白边。',
  'consent-file-malformed': '此文件不是本程序的同意记录，或被改动过、已损坏。请对方再给一次当初保存的文件。',
  'consent-ledger-file-malformed': '此文件不是本程序保存的同意列表。请另选一个。',
  'consent-forged': '这不是在这里给出的同意，所以被拒绝。',
  'consent-form-incomplete': '请把表单填写完整：{field}。',
  'consent-ledger-damaged':
    '本设备上的同意记录被外部改动或已损坏，因此不开放任何使用。请清除记录，重新开始；之后必须重新声明同意。',
  'storage-unavailable': '此浏览器不允许页面保存任何内容。记录只保留到您关闭浏览器为止。',
  'storage-in-use': '本页面的另一个标签页里还有内容开着，所以未能全部删除。请关闭其他标签页，再删除一次。',
  'storage-full': '本设备没有剩余空间。请腾出一些空间，再试一次；画面还在这里。',
  'export-nothing-to-export': '还没有可以导出的内容。请选择此模式需要的图片或视频。',
  'export-format-unsupported': '此浏览器无法写出 {format}。请选择另一种格式。',
  'export-encode-failed': '无法写出文件。请再试一次，或选择另一种格式；画面还在这里。',
  'export-metadata-failed': '无法写入元数据，所以没有文件。画面还在这里。',
  'export-signing-failed': '无法为文件签名，所以没有文件。画面还在这里。',
  'export-read-back-failed': '做好的文件没有写明应写的内容（{layer}），所以没有交出。画面还在这里。',
  'export-watermark-unreadable':
    '无法从做好的文件中读回隐形水印，所以没有交出。画面可能太小或太单调：请选择更大或内容更丰富的图片，或另一种格式。没有丢失任何内容。',
  'export-codec-unsupported': '此浏览器无法以这种尺寸写出这种视频。请选择另一种格式。',
  'export-audio-failed': '无法写入声音。请不带声音导出，或选择另一种格式。',
  'export-storage-full': '本设备没有空间存放视频。请腾出空间，再重新导出；其他一切保持原样。',
  'export-empty': '没有可以写入的帧。请先播放视频，再试一次。',
  'verify-empty': '此文件是空的。请另选一个。',
  'verify-format-unsupported':
    '这里无法读取这类文件。请选择图片（PNG、JPEG、WebP、GIF）或视频（MP4、MOV、WebM、MKV）。',
  'verify-malformed': '此文件损坏得无法读取。',
  'verify-pixels-unreadable':
    '此浏览器无法解码这张图片的像素，所以无法制作副本。请换用新版 Chrome、Edge 或 Firefox，或使用 PNG、JPEG 或 WebP。',
  'verify-crashed': '读取文件时出了故障。请重新加载页面，再试一次。',
  'verify-too-large': '此文件太大，无法在这里读取。',
  'verify-report-malformed': '这不是本查验程序的报告，或者已损坏。请选择保存时的 .jws 文件。',
  'verify-report-changed': '此报告的签名无效：签名后被改动过。其内容不予显示。请重新索取报告。',
  'studio-unavailable': '此浏览器缺少工作室需要的功能。请试试新版的 Chrome、Edge 或 Firefox。',
  'studio-crashed': '工作室出了故障。请重新加载页面；同意记录仍然保留。',
  'studio-request-malformed': '页面向工作室要求了它做不到的事，所以没有任何改动。请重新加载页面。',
  'studio-nothing-to-show': '请先选择图片。',
  'sample-unavailable': '无法加载示例。请检查页面是否复制完整，或使用您自己的图片。',
};

/** What the program calls by a code, within a sentence. */
export const chineseErrorNames: Messages['errorNames'] = {
  fields: {
    form: '其中有内容不正确',
    kind: '这是谁的脸',
    display: '姓名或首字母',
    adult: '年龄',
    givenOn: '日期',
    givenBy: '同意的方式',
    guardian: '父母或监护人的姓名',
    code: '代码',
    nature: '它是什么',
    description: '它的来源',
    face: '人脸',
    asker: '询问者',
    witness: '见证人的姓名',
    operations: '可以做什么',
    purposes: '用途',
    media: '图片或视频',
    audience: '给谁看',
    validity: '多久',
    maxExports: '多少个文件',
  },
  layers: {
    picture: '画面',
    watermark: '水印',
    metadata: '元数据',
    aigc: 'AIGC 标识',
    manifest: '清单',
    consent: '同意',
  },
};
