import { counting } from '#text/counting.ts'
import type { Catalogue } from '#text/catalogue.ts'
import { reminders as formal } from '#text/de/reminders.ts'

const { plural } = counting('de')
const measures = (count: number): string => plural(count, { one: 'diese Maßnahme', other: 'diese Maßnahmen' })
const toMeasures = (count: number): string => plural(count, { one: 'dieser Maßnahme', other: 'diesen Maßnahmen' })

export const reminders: Catalogue['reminders'] = {
  ...formal,
  until: (due: string) => `Bitte antworte bis ${due} Uhr; meist genügt ein Satz.`,
  overdue: (due: string, graceUntil: string | null) =>
    graceUntil === null
      ? `Die Frist war ${due} Uhr. Bitte antworte trotzdem; ob die Antwort noch in den Bericht kommt, entscheidet die Koordination.`
      : `Die Frist war ${due} Uhr; bitte antworte noch bis ${graceUntil} Uhr, meist genügt ein Satz.`,
  howTo: (count: number): string =>
    plural(count, {
      one: 'Antworte einfach mit Ampel und einem Satz, zum Beispiel: gelb 60 Die Ausschreibung läuft.',
      other: 'Nenne das Kürzel, die Ampel und einen Satz, zum Beispiel: M-03 gelb 60 Die Ausschreibung läuft.',
    }),
  none: (code: string) => `Zu ${code} steht keine Erinnerung an dich aus.`,
  step: {
    ...formal.step,
    deputy: (count: number, due: string) =>
      `Für ${measures(count)} liegt noch kein Sachstand vor, Frist ist ${due} Uhr. Du bist als Vertretung eingetragen und kannst antworten.`,
    'office-coordinator': (count: number, due: string) =>
      `Zu ${toMeasures(count)} deiner Stelle liegt noch kein Sachstand vor, Frist ist ${due} Uhr. Bitte sorge für eine Antwort oder antworte selbst.`,
    head: (count: number, due: string) =>
      `Zu ${toMeasures(count)} deiner Stelle fehlt im Bericht an den Ausschuss noch der Sachstand (Frist: ${due} Uhr). Ohne Antwort steht dort „Keine Rückmeldung“.`,
  },
}
