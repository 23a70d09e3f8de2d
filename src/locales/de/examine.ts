import type { Messages } from '../en';

export const germanExamine: Messages['examine'] = {
  strip: {
    heading: 'Belastungsprobe',
    explain:
      'Kopien dieses Bildes werden so verändert, wie es Bildern unterwegs geschieht, und jede wird gelesen wie jede andere Datei: Welche Markierungen sind noch da? Die Kopien bleiben im Speicher dieser Seite und sind weg, sobald sie gelesen sind.',
    start: 'Prüfen, was die Markierungen überstehen',
    again: 'Noch einmal prüfen',
    noMarks: 'Dieses Bild trägt keine Markierungen, die verloren gehen könnten.',
    caption: 'Was aus jeder Markierung wurde',
    change: 'Veränderung',
    progress: '{count} von {total} Kopien gelesen',
    stopped: 'Angehalten: {count} von {total} Kopien wurden gelesen.',
    attacks: {
      copied: 'Kopiert, nichts verändert',
      'byte-added': 'Ein Byte am Ende angefügt',
      'jpeg-75': 'Als JPEG gespeichert, Qualität 75',
      'jpeg-50': 'Als JPEG gespeichert, Qualität 50',
      'webp-50': 'Als WebP gespeichert, Qualität 50',
      'half-size': 'Halb so breit und hoch',
      cropped: 'Die Hälfte der Fläche abgeschnitten',
      screenshot: 'Bildschirmfoto, etwas kleiner',
      mirrored: 'Gespiegelt',
      turned: 'Um 3 Grad gedreht',
      painted: '40 % übermalt',
      'edges-cut': 'Oberer und unterer Rand abgeschnitten, wo die Kennzeichnung steht',
    },
    outcomes: {
      survived: 'überstanden',
      damaged: 'beschädigt',
      lost: 'verloren',
      unchecked: 'nicht geprüft',
    },
    unavailable: 'Dieser Browser kann eine solche Kopie nicht machen.',
    summaries: {
      pixels:
        'Was neben den Bildpunkten liegt, kam nicht mit, als das Bild neu gespeichert wurde. Das Wasserzeichen in den Bildpunkten wurde nach {count} von {total} solchen Veränderungen noch gelesen.',
      nothing: 'Nachdem das Bild neu gespeichert war, blieb keine seiner Markierungen übrig.',
      mixed: 'Manche Markierungen überstanden manche Veränderung; die Tabelle sagt, welche.',
    },
    layerLine: '{layers}: noch da nach {count} von {total} Veränderungen.',
    limits:
      'Plattformen tun vielleicht anderes als dies. Dass eine Markierung fehlt, beweist nichts gegen ein Bild.',
  },
  report: {
    heading: 'Unterschriebener Bericht',
    explain:
      'Eine Datei für alle, die später fragen: der Hash dieser Datei, was in jeder Schicht gefunden wurde, die Version dieses Prüfers und die Zeit nach der Uhr dieses Geräts, unterschrieben mit einem Schlüssel dieses Browsers (JWS, ES256). Sie sagt, was dieser Prüfer gelesen hat, und nicht, dass das Bild wahr ist.',
    save: 'Bericht mit Unterschrift speichern',
  },
  many: {
    heading: 'Mehrere Dateien oder ein Ordner',
    files: 'Dateien, die nacheinander geprüft werden',
    folder: 'Ordner, der geprüft wird',
    hint: 'Bis zu {limit} Dateien. Jede wird auf diesem Gerät gelesen; man kann anhalten, und was bis dahin bekannt ist, bleibt.',
    progress: '{count} von {total} Dateien gelesen',
    caption: 'Was jede Datei sagt',
    file: 'Datei',
    summary: 'Kurz',
    saveTable: 'Tabelle speichern (CSV)',
  },
  compare: {
    heading: 'Zwei Kopien eines Bildes',
    explain:
      'Geben Sie das Bild, wie es war und wie es von einer Plattform zurückkam: Welche Markierungen gingen unterwegs verloren?',
    before: 'Die erste Kopie',
    after: 'Die zweite Kopie',
    chosen: 'Gelesen: {fileName}',
    layer: 'Markierung',
    caption: 'Welche Markierungen jede Kopie trägt',
    presences: {
      present: 'da',
      damaged: 'beschädigt',
      missing: 'nicht da',
      unchecked: 'nicht geprüft',
    },
    lost: 'Nur in der ersten Kopie: {layers}.',
    damaged: 'In der ersten Kopie da, in der zweiten beschädigt: {layers}.',
    gained: 'Nur in der zweiten Kopie: {layers}.',
    kept: 'In beiden Kopien: {layers}.',
    none: 'Keine der beiden Kopien trägt eine Markierung.',
    sameFile: 'Beide sind dieselbe Datei, Byte für Byte.',
    sameExport: 'Beide tragen dieselbe Wasserzeichen-Kennung: Ihre Bildpunkte stammen aus demselben Export.',
    otherExport: 'Die Wasserzeichen nennen verschiedene Exporte: Dies sind nicht zwei Kopien eines Bildes.',
    limits: 'Dass einer Kopie eine Markierung fehlt, sagt nicht, wer sie entfernt hat und warum.',
  },
};
