import type { NoticeWords } from '../notices';

/** What is kept where, and what the page is made of. Fetched with the pages that show it. */
export const chineseNotices: NoticeWords = {
  privacy: {
    heading: '隐私',
    intro:
      '没有账号，不上传，不用 Cookie，不统计访客。图片、视频和摄像头看到的一切都在本设备的内存中处理，关闭页面即消失；对人脸的一切测量也是如此。',
    network:
      '页面只向它所来自的服务器请求自己的文件，不向任何其他地方请求。与任何网页一样，该服务器会看到您设备的地址。',
    files:
      '您制作的文件带有时间、标识符、程序版本、同意记录的哈希，以及本部署运营者的联系方式。文件不带姓名。',
    kept: '本浏览器保存的内容',
    columns: { where: '位置', howLong: '多久' },
    kinds: {
      database: '数据库',
      settings: '本地存储',
      tab: '标签页存储',
      caches: '缓存',
      files: '本站的私有文件',
    },
    rows: {
      records: {
        what: '同意记录、其日志和用于签名的密钥；在作答的手机上还有所问与所答。只有哈希以及输入的姓名或首字母，没有图片。',
        howLong: '记录：自给出同意起最多 {days} 天，运营者规定更短时从其规定。密钥：直到您删除。',
      },
      settings: {
        what: '语言、外观、按键、上次选择的摄像头，您信任的签名者，以及教师为课程所作的设置。',
        howLong: '直到您删除。',
      },
      lesson: { what: '本标签页中课程的进度和答案，不含姓名。', howLong: '直到关闭标签页。' },
      rules: { what: '上次读取的本部署规则。', howLong: '直到规则改变，或您删除。' },
      films: { what: '正在制作的视频。', howLong: '直到交付或放弃。崩溃遗留的内容在下次访问时清除。' },
      app: { what: '程序自身的文件，供无网络时使用。', howLong: '直到新版本取代，或您删除。' },
    },
    erase: '如何清除',
    eraseExplain: '工作室中“{heading}”下的“{button}”会一次删除全部内容。在浏览器设置中删除本站数据也一样。',
    eraseFiles: '您已保存或转交的文件无法触及：这里没有任何办法收回它们。',
    operator: '本部署的运营者：{operator}',
    contact: '问题与投诉：{contact}',
    noContact: '本部署的运营者没有留下联系方式。',
  },
  licences: {
    heading: '本页所含内容的许可证',
    own: 'Persona Grata 是采用 Apache License 2.0 的自由软件。这里列出其中属于他人的部分及其许可证全文。',
    ownText: 'Apache License 2.0 全文',
    columns: { name: '软件包', licence: '许可证', use: '这里用到的部分' },
    uses: { code: '代码', made: '制成 {files}' },
    texts: '许可证全文',
    missing: '无法读取清单。请重新载入页面，或打开旁边的 {file}。',
  },
};
