import { counting } from '#text/counting.ts'

const { plural } = counting('de')

/** How a draft that was edited in Word comes back. */
export const paperReturns = {
  whichFile: {
    label: 'Welche Datei soll eingelesen werden?',
    hint: 'den in Word bearbeiteten Entwurf (.docx) in den Chat ziehen oder anhängen',
  },
  madeFrom: (no: number, last: number) =>
    no === last
      ? `Die Datei ist aus Fassung ${no}, der neuesten.`
      : `Die Datei ist aus Fassung ${no}; inzwischen gilt Fassung ${last}.`,
  tracked: 'Nachverfolgte Änderungen in der Datei sind so gelesen, als wären sie alle angenommen.',
  nothing: 'An den Texten, die sich ändern lassen, ist in der Datei nichts geändert.',
  changes: (count: number) =>
    plural(count, { one: 'Ein Abschnitt ist geändert:', other: '# Abschnitte sind geändert:' }),
  conflicts: (count: number) =>
    plural(count, {
      one: 'Ein Abschnitt ist in der Datei und inzwischen auch hier geändert:',
      other: '# Abschnitte sind in der Datei und inzwischen auch hier geändert:',
    }),
  here: (text: string) => (text === '' ? 'Jetzt im Entwurf: kein Text' : `Jetzt im Entwurf: „${text}“`),
  inFile: (text: string) => `In der Datei: „${text}“`,
  already: (titles: string) => `Steht im Entwurf schon so: ${titles}.`,
  tooLong: (title: string, length: string, limit: string) =>
    `${title} ist mit ${length} Zeichen zu lang, erlaubt sind ${limit}; bitte in der Datei kürzen und noch einmal senden.`,
  emptied: (titles: string, title: string) =>
    `In der Datei leer und deshalb nicht geändert: ${titles}. Zum Original zurück führt „zwischenbericht zurücksetzen ${title}“.`,
  lost: (titles: string, title: string) =>
    `In der Datei nicht mehr zu finden und deshalb nicht geändert: ${titles}. Zum Original zurück führt „zwischenbericht zurücksetzen ${title}“, einen anderen Text schreibt „zwischenbericht ändern ${title}“.`,
  gone: (titles: string) => `Im Entwurf inzwischen nicht mehr enthalten: ${titles}.`,
  elsewhere: (count: number) =>
    plural(count, {
      one: 'An einer anderen Stelle ist etwas geändert, das nicht übernommen wird:',
      other: 'An # anderen Stellen ist etwas geändert, das nicht übernommen wird:',
    }),
  atTop: 'Kopf',
  more: (count: number) => plural(count, { one: 'und eine weitere', other: 'und # weitere' }),
  /** How what stands there is changed: by the measure's code, in the city's file, or not at all. */
  advice: {
    measure: (code: string) =>
      `Zu ${code}: Titel und Beschreibung ändert „maßnahme ändern ${code}“, Zuständige „zuweisen ${code}“, Ampel und Umsetzung, Meilensteine und Kosten eine neue Antwort („wieder öffnen ${code}“).`,
    top: 'Den Kopf des Berichts gibt die Datei der Stadt vor.',
    counted: 'Überschriften, Zahlen, Tabellen und Bilder entstehen aus den Antworten und ändern sich mit ihnen.',
  },
  notes: (count: number) =>
    plural(count, {
      one: 'Daneben steht etwas in der Datei, das nicht übernommen wird:',
      other: 'Daneben steht einiges in der Datei, das nicht übernommen wird:',
    }),
  note: {
    comment: (where: string, text: string) => `Kommentar (${where}): „${text}“`,
    footnote: (where: string, text: string) => `Fußnote (${where}): „${text}“`,
    'text-box': (where: string, text: string) => `Textfeld (${where}): „${text}“`,
    picture: (where: string) => `Bild (${where})`,
  },
  otherPlace: 'andere Stelle',
  howToRemark: 'Kommentare hält „zwischenbericht anmerkung“ fest.',
  sureToTake: 'Die geänderten Texte in den Bericht übernehmen?',
  sureWithConflicts: 'Die geänderten Texte in den Bericht übernehmen, auch wo sie hier schon anders lauten?',
  takeRest: 'nur was unstrittig ist',
  takeButtons: { yes: 'Übernehmen', all: 'Alles übernehmen', rest: 'Nur Unstrittiges', no: 'Verwerfen' },
  taken: (titles: string, no: number) => `Aus der Datei übernommen: ${titles} (Fassung ${no}).`,
  dropped: 'Verworfen; der Entwurf bleibt, wie er ist.',
}
