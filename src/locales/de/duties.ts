import type { DutyWords } from '../duties';

/** What the law of several places asks for, what the program does about it, and what it cannot do. Fetched with the page that shows it. */
export const germanDuties: DutyWords = {
  heading: 'Pflichten und was dafür getan wird',
  intro:
    'Was das Recht von jemandem verlangt, der ein solches Programm anbietet, was das Programm tut, welcher Test es zeigt und was es allein nicht kann.',
  noAdvice:
    'Dies ist eine Liste, keine Rechtsberatung und keine Bescheinigung: Sie behauptet nichts über ihre Zeilen hinaus. Gesetze ändern sich, und welche davon Sie betreffen, müssen Sie selbst herausfinden. Stand der Liste: {date}.',
  places: {
    legend: 'Orte',
    names: {
      china: 'China',
      'european-union': 'Europäische Union',
      california: 'Kalifornien',
      india: 'Indien',
      'south-korea': 'Südkorea',
    },
    none: 'Kein Ort ist gewählt: Es gibt nichts zu zeigen.',
  },
  columns: {
    duty: 'Was verlangt wird',
    does: 'Was das Programm tut',
    tests: 'Tests, die es zeigen',
    cannot: 'Was es nicht kann',
  },
  parts: {
    program: 'Vom Programm getan',
    shared: 'Zum Teil getan; der Rest ist Sache des Betreibers',
    operator: 'Allein Sache des Betreibers',
    other: 'Betrifft andere',
  },
  partCount: '{part}: {count}',
  noTest: 'Keiner: Im Programm ist nichts davon.',
  laws: {
    'deep-synthesis': {
      name: 'Vorschriften über tiefe Synthese, in Kraft seit dem {date}',
      cite: 'Artikel {number}',
    },
    'labelling-measures': {
      name: 'Maßnahmen zur Kennzeichnung KI-erzeugter Inhalte, in Kraft seit dem {date}',
      cite: 'Artikel {number}',
    },
    'gb-45438': { name: 'Norm GB 45438-2025, in Kraft seit dem {date}', cite: 'Abschnitt {number}' },
    'ai-act': {
      name: 'KI-Verordnung (Verordnung 2024/1689), Artikel 50 in Kraft seit dem {date}',
      cite: 'Artikel {number}',
    },
    'code-of-practice': {
      name: 'Verhaltenskodex zur Transparenz KI-erzeugter Inhalte, freiwillig, vom {date}',
      cite: 'Maßnahme {number}',
    },
    'transparency-act': {
      name: 'KI-Transparenzgesetz in der Fassung von SB 1000, unterzeichnet am {date}',
      cite: '{number}',
    },
    'it-rules': { name: 'IT-Regeln, Änderung G.S.R. 120(E), in Kraft seit dem {date}', cite: '{number}' },
    'ai-basic-act': { name: 'KI-Grundgesetz, in Kraft seit dem {date}', cite: '{number}' },
  },
  assessment: {
    explain:
      'Für alle, die eine Installation betreiben. Was Sie eintippen, bleibt auf dieser Seite: Es wird weder aufbewahrt noch gesendet und ist weg, wenn Sie die Seite verlassen.',
    open: 'Eine Selbsteinschätzung ausfüllen',
    operator: 'Wer diese Installation betreibt',
    contact: 'Kontakt für Beschwerden',
    place: 'Ort',
    date: 'Datum',
    measures: 'Was der Betreiber tut: {duty}',
    remarks: 'Bemerkungen',
    print: 'Selbsteinschätzung drucken',
    title: 'Selbsteinschätzung einer Installation von {product}, Version {version}',
    rules: 'SHA-256 der Regeln dieser Installation',
    noRules: 'keine: Es gelten die Regeln des Programms',
    operatorDoes: 'Was der Betreiber tut',
    closing:
      'Der Betreiber hat dies selbst ausgefüllt. Niemand hat es geprüft. Es sagt, was getan wird und was nicht, und ist weder Rechtsberatung noch Bescheinigung.',
    signature: 'Unterschrift',
  },
  duties: {
    'deep-synthesis-6': {
      duty: 'Keine rechtswidrigen Inhalte und keine falschen Nachrichten.',
      does: 'Sexuelle, politische und vortäuschende Zwecke sowie Nachrichten stehen auf keiner Liste, aus der eine Einwilligung wählen kann. Eine Prüfung auf dem Gerät sucht nach Nacktheit.',
      cannot: 'Es weiß nicht, wozu eine Datei später dient.',
    },
    'deep-synthesis-7': {
      duty: 'Regeln für den Betrieb, veröffentlicht, die Nutzende an ihre Pflichten erinnern.',
      does: 'Die Regeln der Installation stehen auf der Seite, und was eine Person unterschreibt, nennt Betreiber und Altersgrenze.',
      cannot: 'Personal, ethische Prüfung und Schutz vor Betrug sind Sache des Betreibers.',
    },
    'deep-synthesis-9': {
      duty: 'Die wahre Identität der Nutzenden wird festgestellt, bevor sie veröffentlichen.',
      does: 'Nichts: Es gibt keine Konten, und nichts wird veröffentlicht.',
      cannot:
        'Eine Seite ohne Server kann keinen Namen feststellen. Ein Dienst, der veröffentlicht, muss das ergänzen.',
    },
    'deep-synthesis-10': {
      duty: 'Eingaben und Ausgaben werden geprüft, Netzprotokolle aufbewahrt.',
      does: 'Alles, was hereinkommt und hinausgeht, wird auf Nacktheit geprüft. Jede Datei steht in einem signierten Protokoll auf dem Gerät.',
      cannot:
        'Die Prüfung kennt nur Nacktheit, und sie irrt. Ein Netzprotokoll gibt es nicht, da nichts gesendet wird.',
    },
    'deep-synthesis-11': {
      duty: 'Falsches, das mit dem Dienst gemacht wurde, wird richtiggestellt.',
      does: 'Die Prüfseite liest die Zeichen jeder Datei und gibt einen signierten Bericht, den man anderen zeigen kann.',
      cannot: 'Eine Richtigstellung zu verbreiten und Behörden zu unterrichten, ist Sache des Betreibers.',
    },
    'deep-synthesis-12': {
      duty: 'Beschwerden und Einsprüche sind leicht möglich, Ablauf und Frist veröffentlicht.',
      does: 'Der Kontakt des Betreibers steht auf der Seite, in dem, was eine Person unterschreibt, und in jeder Datei.',
      cannot: 'Antwort und Frist sind Sache des Betreibers.',
    },
    'deep-synthesis-13': {
      duty: 'Läden für Apps prüfen, was sie anbieten.',
      does: 'Nichts: Dies ist eine Seite, und kein Laden bietet sie an.',
      cannot: 'Wer sie in einem Laden anbietet, hat eigene Pflichten.',
    },
    'deep-synthesis-14': {
      duty: 'Wer ein Gesicht verändert, wird angehalten, die Person zu unterrichten und ihre gesonderte Einwilligung einzuholen.',
      does: 'Kein Gesicht wird gezeigt oder exportiert, bevor eine Einwilligung dafür bezeugt ist. Bis dahin ist es ein Mosaik von höchstens {mosaicCells} Feldern Breite.',
      cannot: 'Bezeugt ist, was jemand gesagt hat. Namen und Alter stehen damit nicht sicher fest.',
    },
    'deep-synthesis-15': {
      duty: 'Die Sicherheit von Modellen und Werkzeugen, die Gesichter verändern, wird bewertet.',
      does: 'Diese Seite mit ihrer Selbsteinschätzung und eine Karte für jedes Modell, die sagt, woraus es entstand und wo es versagt.',
      cannot: 'Sie ersetzt keine Bewertung durch eine Behörde und keine Anmeldung bei einer.',
    },
    'deep-synthesis-16': {
      duty: 'Ein technisches Zeichen, das nicht stört, und Protokolle.',
      does: 'Ein unsichtbares Wasserzeichen von {watermarkBits} Bit in jedem Bild, Metadaten und ein signiertes Manifest in jeder Datei; jeder Export steht im Protokoll auf dem Gerät.',
      cannot: 'Das Protokoll bleibt höchstens {retentionDays} Tage, und wer am Gerät sitzt, kann es löschen.',
    },
    'deep-synthesis-17': {
      duty: 'Ein auffälliges Zeichen auf Gesichtern, die ersetzt oder bewegt wurden.',
      does: '„{label}“ ist in jedes Bild gezeichnet, auch in die Vorschau.',
      cannot: 'Wer das Programm ändert, kann es weglassen.',
    },
    'deep-synthesis-18': {
      duty: 'Niemand entfernt, verändert oder verbirgt die Zeichen.',
      does: 'Zu einem Bild ohne Kennzeichnung führt kein Weg. Das Manifest einer Datei, die eines hatte, bleibt in der neuen erhalten.',
      cannot: 'Was andere Programme später mit einer Datei tun, liegt nicht in seiner Hand.',
    },
    'labelling-measures-4': {
      duty: 'Eine ausdrückliche Kennzeichnung im Bild oder Video, auch in dem, was heruntergeladen oder exportiert wird.',
      does: 'Die Kennzeichnung ist in jedem Format Teil der Pixel, und jede Datei wird zurückgelesen, bevor sie übergeben wird.',
      cannot: 'Jemand kann sie abschneiden oder übermalen, doch ein zweites Zeichen hängt am Gesicht selbst.',
    },
    'labelling-measures-5': {
      duty: 'Eine versteckte Kennzeichnung in den Metadaten: was es ist, wer es machte, seine Nummer. Ein Wasserzeichen wird empfohlen.',
      does: 'Das AIGC-Zeichen mit Hersteller und Nummer in jeder Datei, dazu das Wasserzeichen.',
      cannot:
        'Als Hersteller ist das Programm genannt. Der Code eines eingetragenen Anbieters wird nicht eingesetzt.',
    },
    'labelling-measures-6': {
      duty: 'Plattformen lesen die Zeichen dessen, was hochgeladen wird, und kennzeichnen es.',
      does: 'Seine Dateien sagen, dass KI sie gemacht hat, sodass eine Plattform es merkt; die Prüfseite liest dieselben Zeichen.',
      cannot: 'Es ist keine Plattform. Wer eine betreibt, muss dies tun.',
    },
    'labelling-measures-9': {
      duty: 'Eine Kopie ohne ausdrückliche Kennzeichnung gibt es nur auf Antrag, mit Vereinbarung und Protokoll.',
      does: 'Eine solche Kopie gibt es für niemanden.',
      cannot: 'Es bleibt nichts zu tun.',
    },
    'labelling-measures-10': {
      duty: 'Kein böswilliges Entfernen oder Fälschen von Kennzeichnungen und keine Werkzeuge dafür.',
      does: 'Der Belastungstest sagt, welche Zeichen übrig bleiben; die veränderten Kopien selbst werden nie herausgegeben.',
      cannot:
        'Der Schlüssel des Wasserzeichens ist öffentlich, damit andere es lesen können; zeichnen können sie es damit auch.',
    },
    'gb-45438-picture': {
      duty: 'Bilder: Wörter für KI und Synthese an einem Rand oder in einer Ecke, mindestens 5 % der kürzeren Seite hoch.',
      does: '„{label}“ auf einer undurchsichtigen Tafel in einer Ecke, Großbuchstaben mindestens {capHeightPercent} % der kürzeren Seite, Kontrast mindestens {leastContrast} zu 1. Ein Bild unter {leastSideInPixels} px wird abgelehnt.',
      cannot:
        'Die Norm sagt nicht, wie die Höhe gemessen wird; hier ist es die eines lateinischen Großbuchstabens.',
    },
    'gb-45438-video': {
      duty: 'Videos: dieselben Wörter im ersten Bild, mindestens 2 Sekunden lang.',
      does: 'Die Wörter stehen vom ersten bis zum letzten Einzelbild da.',
      cannot:
        'Ein Stück, das aus dem Video geschnitten ist, hat die Kennzeichnung, aber vielleicht keine Metadaten.',
    },
    'gb-45438-sound': {
      duty: 'Ton: gesprochene Worte oder der Rhythmus kurz lang, kurz kurz.',
      does: 'Der Rhythmus kann in den Anfang des Tons gemischt werden. Die Stimme selbst verändert das Programm nicht.',
      cannot: 'Er ist aus, bis jemand ihn wählt, da der Ton nicht von KI gemacht ist.',
    },
    'gb-45438-interface': {
      duty: 'Auf dem Bildschirm: Wörter nahe am Inhalt, die ganze Zeit.',
      does: 'Die Vorschau trägt dieselbe Kennzeichnung wie die Datei. Vor der Einwilligung laufen Wörter über das ganze Bild.',
      cannot: 'Eine Seite, die diese umgibt, muss sie sichtbar lassen.',
    },
    'gb-45438-metadata': {
      duty: 'Ein AIGC-Zeichen in den Metadaten, aus sieben Textfeldern, wo das Format seinen Platz dafür hat.',
      does: 'Einmal in PNG, JPEG, WebP, GIF, MP4 und WebM geschrieben, mit einem Schlüssel dieses Browsers signiert und zurückgelesen.',
      cannot: 'Plattformen können Metadaten fallen lassen, wenn sie eine Datei neu kodieren.',
    },
    'ai-act-50-2': {
      duty: 'Ausgaben sind maschinenlesbar gekennzeichnet: wirksam, interoperabel, belastbar, zuverlässig.',
      does: 'Ein C2PA-Manifest, IPTC- und AIGC-Metadaten und ein Wasserzeichen, dessen Haltbarkeit gemessen und veröffentlicht ist.',
      cannot: 'Kein Zeichen übersteht alles. Ein fehlendes zeigt nichts.',
    },
    'ai-act-50-4': {
      duty: 'Wer einen Deepfake zeigt, sagt, dass es einer ist.',
      does: 'Jedes Bild sagt es in seinen eigenen Pixeln.',
      cannot: 'Was am Ort der Vorführung neben dem Bild steht, ist Sache des Betreibers.',
    },
    'ai-act-50-5': {
      duty: 'Das wird klar, unterscheidbar, auf den ersten Blick und barrierefrei gesagt.',
      does: 'Die Kennzeichnung steht vom ersten Einzelbild an, in starkem Kontrast; die Datei trägt einen Text für Vorlesegeräte; die Seite wird auf Barrierefreiheit geprüft.',
      cannot: 'Wer die Datei veröffentlicht, muss ihren Text für Vorlesegeräte weitergeben.',
    },
    'ai-act-5': {
      duty: 'Keine intimen Bilder von Personen, die nicht eingewilligt haben, und keine von Kindern (ab 2. Dezember 2026).',
      does: 'Einwilligung aller, die zu sehen sind, eine Prüfung auf Nacktheit, bevor etwas hinausgeht, und keine Datei einer Person unter {adultAge} ohne Eltern oder Vormund.',
      cannot:
        'Die Prüfung irrt, und wie oft, wurde an solchen Bildern nicht gemessen. Ein Alter ist, was jemand angibt.',
    },
    'code-1-1': {
      duty: 'Zwei Schichten: signierte und mit Zeit versehene Metadaten und ein unsichtbares Wasserzeichen.',
      does: 'Beide sind in jeder Datei. Wo ein Format keinen Platz für das Manifest hat, liegt eine signierte Erklärung daneben.',
      cannot:
        'Die Zeit ist die der Geräteuhr, und für einen Schlüssel, den dieser Browser machte, bürgt niemand.',
    },
    'code-1-2': {
      duty: 'Zeichen, die Eingaben schon tragen, bleiben erhalten.',
      does: 'Das Manifest dessen, was hineinging, bleibt im neuen als Zutat erhalten, ohne seine Vorschaubilder.',
      cannot: 'Ein Manifest, aus dem sich ein Bild nicht herausnehmen lässt, bleibt zurück.',
    },
    'code-1-3': {
      duty: 'Ein Zeichen nennt System, Version, Anbieter, Zeit und Art der Änderung.',
      does: 'Das Manifest nennt alles; die Metadaten wiederholen es.',
      cannot: 'Als Anbieter ist das Programm genannt; den Betreiber nennt der Kontakt.',
    },
    'code-2-1': {
      duty: 'Erkennung ist kostenlos: eine öffentliche Spezifikation oder ein Programm vor Ort, nichts wird behalten, das Ergebnis ist signiert.',
      does: 'Die Prüfseite läuft ohne Netz und behält nichts. Spezifikation und Testvektoren des Wasserzeichens sind veröffentlicht. Ergebnisse können signiert gespeichert werden.',
      cannot: 'Signiert wird mit einem Schlüssel dieses Browsers, für den niemand bürgt.',
    },
    'code-2-3': {
      duty: 'Ein Ergebnis sagt barrierefrei, worauf es beruht.',
      does: 'Eine Karte für jede Schicht, mit dem, worauf sie beruht, und dem, was sie nicht sagen kann.',
      cannot: 'Es urteilt nicht nach dem Aussehen eines Bildes, nur nach seinen Zeichen.',
    },
    'code-3-2': {
      duty: 'Fehlerraten sind bekannt und werden berichtet, auch für andere Inhalte.',
      does: 'Ein Test sucht das Wasserzeichen in Bildern ohne Zeichen; die Raten stehen in der Spezifikation.',
      cannot: 'Gemessen wurde an gerenderten Bildern, nicht an allem, was es gibt.',
    },
    'code-3-3': {
      duty: 'Zeichen überstehen Kompression, Zuschnitt, andere Größen, Bildschirmfotos und mehr.',
      does: 'Der Benchmark versucht eine Reihe von Angriffen und veröffentlicht die schlechtesten Zeilen; der Belastungstest tut dasselbe mit Ihrer eigenen Datei.',
      cannot: 'Ein Bild, das eine andere KI neu zeichnet, hat seine Zeichen verloren.',
    },
    'code-3-4': {
      duty: 'Erkenner von Wasserzeichen arbeiten zusammen (ab 2. Februar 2027).',
      does: 'Das Manifest nennt das Verfahren des Wasserzeichens, und jeder kann nach Spezifikation und Vektoren einen Leser bauen.',
      cannot: 'In einer gemeinsamen Liste von Verfahren steht es noch nicht.',
    },
    'code-label': {
      duty: 'Die Kennzeichnung hat „AI“ in Großbuchstaben mit „MODIFIED“, auf jedem Hintergrund, bei Videos durchgehend.',
      does: '„{label}“ auf einer eigenen Tafel, in gleich hohen Buchstaben, in jedem Einzelbild.',
      cannot: 'Die amtlichen Symbole werden nicht verwendet, sondern die Wörter.',
    },
    'transparency-act-latent': {
      duty: 'Eine verborgene Angabe: Anbieter, System und Version, Zeit, Kennung und ob erzeugt oder verändert.',
      does: 'Alles steht in den Metadaten und im Manifest jeder Datei; das Wasserzeichen trägt die Kennung.',
      cannot: 'Metadaten lassen sich entfernen; dann bleibt das Wasserzeichen.',
    },
    'transparency-act-tool': {
      duty: 'Ein kostenloses Werkzeug, das solche Angaben zeigt, für Dateien oder Adressen und für andere Programme.',
      does: 'Die Prüfseite ist kostenlos und liest Dateien auf dem Gerät; Spezifikation und Testvektoren sind für andere Programme da.',
      cannot: 'Sie nimmt Dateien, keine Webadressen, und hat keine Schnittstelle über das Netz.',
    },
    'transparency-act-personal': {
      duty: 'Keine persönlichen Angaben darin, außer die Person willigt ein, nachdem sie weiß, dass sich das nicht zurückholen lässt.',
      does: 'Eine Datei enthält Hashwerte der Einwilligungen und keinen Namen. Was eine Person unterschreibt, sagt, dass sich Kopien nicht zurückrufen lassen.',
      cannot: 'Ein Gesicht im Bild ist selbst das, was die Person zu zeigen erlaubt hat.',
    },
    'it-rules-label': {
      duty: 'Eine auffällige Kennzeichnung und dauerhafte Metadaten oder eine Kennung.',
      does: 'Die Kennzeichnung in den Pixeln, eine Kennung in Metadaten, Manifest und Wasserzeichen.',
      cannot: 'Plattformen können Metadaten fallen lassen; Kennzeichnung und Wasserzeichen bleiben.',
    },
    'it-rules-takedown': {
      duty: 'Worüber man sich beschwert, wird binnen 3 Stunden entfernt, intime Bilder binnen 2.',
      does: 'Der Kontakt dafür steht in jeder Datei, und eine widerrufene Einwilligung schließt auf diesem Gerät sofort alles.',
      cannot: 'Eine Datei, die jemand mitgenommen hat, kann es nicht zurückrufen.',
    },
    'ai-basic-act-notice': {
      duty: 'Nutzende erfahren vorher, dass KI verwendet wird.',
      does: 'Die Seite sagt, was sie tut, bevor etwas gewählt wird, und ebenso das, was eine Person unterschreibt.',
      cannot: 'Nutzungsbedingungen eines Dienstes darum herum sind Sache des Betreibers.',
    },
    'ai-basic-act-label': {
      duty: 'Eine maschinenlesbare Kennzeichnung und eine, die Menschen bemerken, wo etwas für echt gehalten werden könnte.',
      does: 'Beide sind in jeder Datei.',
      cannot: 'Wer das Programm ändert, kann sie weglassen.',
    },
  },
};
