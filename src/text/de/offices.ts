import { counting } from '#text/counting.ts'

const { plural } = counting('de')

/** What is said when offices are renamed, merged or split. */
export const offices = {
  actions: { show: 'zeigen', rename: 'umbenennen', merge: 'zusammenlegen', split: 'teilen', cancel: 'absagen' },
  also: {
    show: ['liste', 'anzeigen'],
    rename: ['umbenannt', 'umbenennung'],
    merge: ['zusammenführen', 'eingliedern', 'zusammenlegung'],
    split: ['aufteilen', 'teilung'],
    cancel: ['abgesagt', 'zurücknehmen'],
  },
  asks: {
    rename: {
      offices: { label: 'Welche Stelle wird umbenannt?', hint: 'Nummer oder Name' },
      to: { label: 'Wie heißt sie künftig?', hint: 'der Name, bei einer neuen Nummer davor die Nummer' },
    },
    merge: {
      offices: { label: 'Welche Stellen gehen in einer anderen auf?', hint: 'zum Beispiel „12 und 30“' },
      to: { label: 'In welcher Stelle?', hint: 'eine vorhandene, oder Nummer und Name einer neuen' },
    },
    split: {
      offices: { label: 'Welche Stelle wird geteilt?', hint: 'Nummer oder Name' },
      to: {
        label: 'In welche Stellen?',
        hint: 'zum Beispiel „12-1 Betrieb; 12-2 Entwicklung“; die erste bekommt, was nicht eigens verteilt wird',
      },
    },
    cancel: { label: 'Für welche Stelle soll die neue Ordnung abgesagt werden?', hint: 'Nummer oder Name' },
    at: { label: 'Ab welchem Tag?', hint: 'zum Beispiel 1.1.2027' },
    goes: (part: string, first: string, codes: string) => ({
      label: `Was kommt zu ${part}?`,
      hint: `Kürzel aus ${codes}, oder „nichts“; alles andere kommt zu ${first}`,
    }),
    nothing: 'nichts',
  },
  becomes: {
    renamed: (olds: string, news: string, day: string) => `Ab ${day}: ${olds} heißt ${news}.`,
    merged: (olds: string, news: string, day: string, count: number) =>
      `Ab ${day}: ${olds} ${plural(count, { one: 'geht', other: 'gehen' })} in ${news} auf.`,
    split: (olds: string, news: string, day: string) => `Ab ${day}: ${olds} wird geteilt in ${news}.`,
  },
  calledOff: (order: string) => `Abgesagt, es bleibt wie bisher. Vorgesehen war: ${order}`,
  measures: (codes: string) => `Mit allen Zuständigkeiten gehen über: ${codes}.`,
  movedNow: (people: number, requests: number) =>
    `Das gilt schon: ${plural(people, { one: 'eine Person', other: '# Personen' })} und ${plural(requests, { one: 'eine offene Abfrage', other: '# offene Abfragen' })} sind umgezogen. Frühere Runden behalten den alten Namen.`,
  onThatDay: 'Zuständigkeiten und offene Abfragen gehen an diesem Tag von selbst über.',
  lacking: (names: string) =>
    `Koordination und Leitung gehen zur ersten Stelle; noch niemand ist genannt für: ${names}. Beides steht in der Datei der Stadt.`,
  toldPlanned: 'Zuständigkeiten und offene Abfragen gehen an diesem Tag von selbst über.',
  toldDone: 'Zuständigkeiten und offene Abfragen sind übergegangen; zu antworten ist wie bisher.',
  ledThen: (name: string) => `Federführend war damals: ${name}`,
  more: (count: number) => plural(count, { one: 'einem weiteren', other: '# weiteren' }),
  kinds: { office: 'Stellen', partner: 'Partner', board: 'Beirat' },
  changes: 'Neue Ordnung',
  withGroups: (name: string, groups: string) => `${name} (Gruppen: ${groups})`,
  none: 'Es ist noch keine Stelle eingetragen.',
  begins: (name: string, day: string) => `${name} (ab ${day})`,
  ends: (name: string, day: string) => `${name} (bis ${day})`,
}
