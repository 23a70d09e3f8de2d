import type { Language } from '../core';

/** Shown where somebody opens the page from a file, in which browsers run neither modules nor service workers. Put into the page by the build. */
export const FROM_FILE: Readonly<Record<Language, string>> = {
  en: 'This page does not run when it is opened as a file. Start it with start.bat, start.command or start.sh beside it, or put it on a server.',
  zh: '以文件方式打开时，本页无法运行。请用旁边的 start.bat、start.command 或 start.sh 启动，或将其放到服务器上。',
  es: 'Esta página no funciona abierta como archivo. Iníciela con start.bat, start.command o start.sh, junto a ella, o póngala en un servidor.',
  fr: 'Cette page ne marche pas ouverte comme un fichier. Lancez-la avec start.bat, start.command ou start.sh à côté d’elle, ou mettez-la sur un serveur.',
  de: 'Als Datei geöffnet läuft diese Seite nicht. Starten Sie sie mit start.bat, start.command oder start.sh daneben, oder legen Sie sie auf einen Server.',
  pt: 'Esta página não funciona aberta como arquivo. Inicie-a com start.bat, start.command ou start.sh, ao lado dela, ou coloque-a num servidor.',
  ar: 'لا تعمل هذه الصفحة حين تُفتح ملفًا. شغّلها بـ start.bat أو start.command أو start.sh بجانبها، أو ضعها على خادم.',
  ja: 'このページは、ファイルとして開くと動きません。隣の start.bat、start.command、start.sh で起動するか、サーバーに置いてください。',
};
