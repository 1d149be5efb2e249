import { counting } from '#text/counting.ts'
import type { Catalogue } from '#text/catalogue.ts'
import { motions as formal } from '#text/de/motions.ts'

const { plural } = counting('de')
const toThese = (count: number): string => plural(count, { one: 'diesem Antragspunkt', other: 'diesen Antragspunkten' })

export const motions: Catalogue['motions'] = {
  ...formal,
  none: 'Es ist noch kein Antrag erfasst. Mit „antrag neu“ erfasst du einen.',
  noneSeen: 'Es gibt keinen Antrag mit Punkten, die bei dir liegen.',
  why: (about) => formal.why(about).replace('fehlt Ihre Stellungnahme', 'fehlt deine Stellungnahme'),
  answerUntil: (due) =>
    `Bitte antworte bis ${due} Uhr mit dem Text, der in der Stellungnahme der Verwaltung stehen soll.`,
  overdue: (due, graceUntil) =>
    graceUntil === null
      ? `Die Frist war ${due} Uhr. Bitte antworte trotzdem; ob der Text noch in die Stellungnahme kommt, entscheidet die Koordination.`
      : `Die Frist war ${due} Uhr; bitte antworte noch bis ${graceUntil} Uhr.`,
  howTo: (count, example) =>
    plural(count, {
      one: 'Schreib den Text einfach hierher.',
      other: `Nenne das Kürzel und den Text, zum Beispiel: ${example} Die Ausschreibung läuft.`,
    }),
  step: {
    ...formal.step,
    responsible: (count, due) =>
      `Zur Erinnerung: Zu ${toThese(count)} fehlt noch deine Stellungnahme, Frist ist ${due} Uhr.`,
    deputy: (count, due) =>
      `Zu ${toThese(count)} liegt noch keine Stellungnahme vor, Frist ist ${due} Uhr. Du bist als Vertretung eingetragen und kannst antworten.`,
    'office-coordinator': (count, due) =>
      `Zu ${toThese(count)} deiner Stelle liegt noch keine Stellungnahme vor, Frist ist ${due} Uhr. Bitte sorge für eine Antwort oder antworte selbst.`,
    head: (count, due) =>
      `Zu ${toThese(count)} deiner Stelle fehlt noch der Text für die Stellungnahme der Verwaltung (Frist: ${due} Uhr).`,
  },
}
