import type { Level } from '#domain/level.ts'
import { counting } from '#text/counting.ts'
import { fullStop } from '#text/full-stop.ts'
import { numberLike } from '#text/number-like.ts'

const { plural } = counting('de')

const subject = (round: string, level: Level): string =>
  `${level === 'public' ? 'Der Zwischenbericht' : 'Der nichtöffentliche Teil des Zwischenberichts'} zur Runde ${round}`

/** The part of a report that somebody has, confirms or returns. */
export const handedPart = (round: string, level: Level): string =>
  `${level === 'public' ? 'den Zwischenbericht' : 'den nichtöffentlichen Teil des Zwischenberichts'} zur Runde ${round}`

/** A paper that was handed over: whether it is taken, its number, its files, and what takes its place. */
export const handedPapers = {
  askConfirm:
    'Bitte bestätigen Sie den Bericht mit „zwischenbericht bestätigen“, oder geben Sie ihn mit „zwischenbericht zurückgeben“ und dem Grund zurück. Weitere Formate: „zwischenbericht dateien“. In einem Kanal gehört „/masterplan“ davor, in einem Raum von Matrix „!masterplan“.',
  numberIs: (councilNo: string) => `Vorlagen-Nummer: ${councilNo}.`,
  numberAwaited: (patterns: readonly string[]) =>
    `Die Vorlagen-Nummer steht noch aus. Sobald sie vergeben ist, bitte eintragen, zum Beispiel: „zwischenbericht nummer ${numberLike(patterns[0] ?? '{no}')}“.`,
  checksum: (name: string) => `${name}, SHA-512:`,
  isWithdrawn: (no: number) => `Fassung ${no} ist zurückgezogen, bitte nicht mehr verwenden.`,
  isReplaced: (no: number, by: number) => `Fassung ${no} ist durch Fassung ${by} ersetzt, bitte nicht mehr verwenden.`,
  wasWithdrawn: (no: number, released: string, withdrawn: string) =>
    `Der Bericht zu dieser Runde war freigegeben (Fassung ${no}, am ${released}) und ist am ${withdrawn} zurückgezogen. Eine neue Fassung folgt.`,
  noLongerUse: (files: string, count: number) =>
    `${plural(count, { one: 'Diese Datei gilt', other: 'Diese Dateien gelten' })} nicht mehr: ${files}.`,
  whyReturn: 'Warum geben Sie den Bericht zurück?',
  received: {
    confirmed: (round: string, no: number, level: Level) =>
      `${subject(round, level)} ist bestätigt (Fassung ${no}); Koordination und Freigabe erfahren davon.`,
    returned: (round: string, no: number, level: Level) =>
      `${subject(round, level)} ist zurückgegeben (Fassung ${no}); Koordination und Freigabe erfahren davon und vom Grund.`,
  },
  confirmedTold: (round: string, no: number, level: Level) =>
    `Die Gremienbetreuung hat ${handedPart(round, level)} bestätigt (Fassung ${no}).`,
  returnedTold: (round: string, no: number, reason: string, level: Level) =>
    `Die Gremienbetreuung gibt ${handedPart(round, level)} zurück (Fassung ${no}): „${reason}“${fullStop(reason)} Eine neue Fassung beginnt mit „zwischenbericht zurückziehen“ und dem Grund. Ist doch alles richtig, klären Sie es bitte dort.`,
  wasConfirmed: (day: string) => `Die Gremienbetreuung hat ihn am ${day} bestätigt.`,
  wasReturned: (day: string, reason: string) =>
    `Die Gremienbetreuung hat ihn am ${day} zurückgegeben: „${reason}“${fullStop(reason)}`,
  isUnconfirmed: (done: number, of: number) =>
    of === 1 ? 'Er ist noch nicht bestätigt.' : `Bestätigt ist er in ${done} von ${of} Kanälen der Gremienbetreuung.`,
  unconfirmed: (round: string, no: number, day: string, liaisons: number, level: Level) =>
    `Die Gremienbetreuung hat ${handedPart(round, level)} (Fassung ${no}, übergeben am ${day}) noch nicht bestätigt. ${
      liaisons === 0
        ? 'Es ist auch niemand eingetragen, der das darf; mit „rolle“ tragen Sie jemanden ein.'
        : 'Bitte fragen Sie dort nach; bestätigt wird mit „zwischenbericht bestätigen“.'
    }`,
  whichNumber: 'Wie lautet die Vorlagen-Nummer?',
  numbersLike: (patterns: readonly string[]) => `Zum Beispiel: ${patterns.map(numberLike).join(', ')}.`,
  numbered: (councilNo: string, draft: number | null) =>
    `Die Vorlagen-Nummer ${councilNo} ist eingetragen. ${
      draft === null
        ? 'Die freigegebenen Dateien bleiben, wie sie sind; die Nummer steht daneben und in den Daten auf Anfrage.'
        : `In den Bericht kommt sie ab Fassung ${draft}.`
    }`,
  sureToNumber: (before: string, councilNo: string) => `Bisher ist ${before} eingetragen. Durch ${councilNo} ersetzen?`,
  numberIsSo: (councilNo: string) => `Die Vorlagen-Nummer ${councilNo} ist schon so eingetragen.`,
  numberTold: (round: string, councilNo: string, before: string | null) =>
    `Zwischenbericht zur Runde ${round}: Die Vorlagen-Nummer ist ${councilNo}${before === null ? '' : ` (bisher ${before})`}.`,
  filesOf: (round: string, no: number, released: string | null) =>
    `Zwischenbericht zur Runde ${round}, Fassung ${no}${released === null ? ', Entwurf' : `, freigegeben am ${released}`}.`,
  onRequest: (formats: string) => `Auf Anfrage: ${formats}, mit „zwischenbericht dateien“ und dem Format.`,
  howFiles: (format: string) =>
    `Eine Datei erhalten Sie zum Beispiel mit „zwischenbericht dateien ${format}“, alle mit „zwischenbericht dateien alle“. Die Prüfsummen (SHA-512) sind gekürzt; ganz stehen sie bei den Dateien.`,
  allFormats: 'alle',
  whichFormat: 'In welchem Format?',
  flaws: (round: string, no: number) =>
    `In den Dateien des Zwischenberichts zur Runde ${round} (Fassung ${no}) fiel auf:`,
}
