import type { ProblemSentences } from '#text/problem-sentences.ts'

const quoted = (text: string): string => `„${text}“`

/** Why words that somebody wrote are not understood, or not taken as they stand or where they stand. */
export const wordProblems = {
  'unknown-command': ({ word, nearest, example }) =>
    `${quoted(word)} kenne ich nicht. ${nearest ? `Meinten Sie ${quoted(nearest)}? ` : ''}Zum Beispiel: ${quoted(example)}. Alle Befehle zeigt „hilfe alles“.`,
  'unknown-measure': ({ code, nearest }) =>
    `Eine Maßnahme ${quoted(code)} gibt es nicht. ${nearest.length > 0 ? `Ähnlich: ${nearest.join(', ')}. ` : ''}Bitte schreiben Sie das Kürzel noch einmal.`,
  'unknown-round': ({ label, known }) =>
    `Eine Runde ${quoted(label)} gibt es nicht. ${known.length > 0 ? `Bekannt sind: ${known.join(', ')}.` : ''}`.trim(),
  'unknown-filter': ({ text, nearest }) =>
    `Zu ${quoted(text)} finde ich nichts. ${nearest.length > 0 ? `Ähnlich: ${nearest.map((each) => quoted(`stand ${each}`)).join(', ')}. ` : ''}Möglich sind Maßnahme, Handlungsfeld, Stelle, Ampel und Runde, auch zusammen wie „stand 12 rot“, sowie „stand neu“ und „stand verlauf“.`,
  'light-for-text': ({ text, label }) =>
    `„${text}“ ist eine Ampel. Soll die Ampel so sein, schreiben Sie „Ampel: ${text}“; soll es hier so stehen, schreiben Sie „${label}: ${text}“.`,
  'unknown-light': ({ text }) =>
    `${quoted(text)} ist keine Ampel. Möglich sind: grün, gelb, rot, nicht begonnen, ruht, erledigt, entfallen.`,
  'unknown-choice': ({ text, choices }) => `${quoted(text)} passt hier nicht. Möglich sind: ${choices.join(', ')}.`,
  'bad-percent': ({ text }) => `${quoted(text)} geht nicht: Bitte eine ganze Zahl von 0 bis 100 angeben.`,
  'no-such-date': ({ text }) =>
    `${quoted(text)} ist kein Datum im Kalender. Bitte so schreiben: 2026-11-06 oder 6.11.2026.`,
  'year-missing': ({ text }) => `Bei ${quoted(text)} fehlt das Jahr. Bitte so schreiben: 2026-11-06 oder 6.11.2026.`,
  'bad-milestone': ({ text }) =>
    `${quoted(text)} verstehe ich nicht als Meilenstein. Bitte je Zeile so schreiben: Pilotbetrieb: geplant 1.10.2026, erreicht 15.11.2026.`,
  'bad-amount': ({ text }) =>
    `${quoted(text)} ist kein Betrag in Euro. Bitte nur den Betrag angeben, zum Beispiel 120.000 €; Erläuterungen gehören in den Sachstand.`,
  'bad-link': ({ text }) =>
    `${quoted(text)} ist keine Internetadresse. Bitte nur Adressen angeben, die mit https:// oder http:// beginnen, zum Beispiel https://www.stadt-koeln.de.`,
  'bad-address': ({ text }) =>
    `${quoted(text)} passt hier nicht als Internetadresse. Möglich ist eine, die mit https:// oder http:// beginnt und keine Anführungszeichen und spitzen Klammern enthält, zum Beispiel https://eurocities.eu.`,
  'answer-in-room': () =>
    'Antworten gehören in den direkten Chat mit mir, nicht dorthin, wo andere mitlesen: Bitte schreiben Sie mir Ihre Antwort direkt noch einmal, gespeichert ist noch nichts.',
  'first-question': () => 'Das ist schon die erste Frage; weiter zurück geht es nicht.',
  'unknown-part': ({ text, changeable }) =>
    `${text === '' ? 'Bitte sagen Sie dazu, was Sie ändern möchten.' : `Eine Frage ${quoted(text)} gibt es hier nicht.`} Ändern können Sie: ${changeable.join(', ')}. Zum Beispiel: ${quoted(`ändern ${changeable[0] ?? ''}`)}.`,
  'empty-text': () => 'Hier fehlt noch ein Text. Bitte schreiben Sie mindestens einen Satz.',
  'no-sentence': ({ text }) =>
    `${quoted(text)} ist kein Text für die Stellungnahme und deshalb nicht gespeichert. Bitte schreiben Sie einen ganzen Satz.`,
  'left-empty': () => 'Diese Angabe fehlt noch. Bitte füllen Sie das Feld aus.',
  'text-too-long': ({ length, limit }, say) =>
    `Der Text ist mit ${say.number(length)} Zeichen zu lang, erlaubt sind ${say.number(limit)}. Bitte kürzen und noch einmal senden; alles andere ist gemerkt.`,
  'words-left-over': ({ text, example }) =>
    `Mit ${quoted(text)} kann ich hier nichts anfangen. Zum Beispiel: ${quoted(example)}.`,
} satisfies Partial<ProblemSentences>
