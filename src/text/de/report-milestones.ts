import type { Day } from '#domain/instant.ts'
import { counting } from '#text/counting.ts'
import { sayDay, sayList } from '#text/dates.ts'
import { sayRound } from '#text/period-names.ts'

const { number, plural } = counting('de')

/** The paper's chapter on milestones, and their table in a profile. */
export const milestones = {
  title: 'Meilensteine',
  noneReported: 'Zu diesem Bericht wurden keine Meilensteine gemeldet.',
  counted: (count: number, counts: readonly { name: string; now: number }[]) =>
    `${plural(count, { one: 'Gemeldet ist ein Meilenstein', other: 'Gemeldet sind # Meilensteine' })}: ${sayList(
      counts.map(({ name, now }) => `${number(now)} ${name}`),
      'de',
    )}.`,
  caption: 'Meilensteine der Maßnahmen nach Handlungsfeld und Termin',
  alt: 'Zeitleiste: Meilensteine der Maßnahmen nach Handlungsfeld, Termin und Stand.',
  captionCounted: 'Meilensteine der Maßnahmen nach Termin (Anzahl)',
  altCounted: 'Gestapelte Säulen: Anzahl der Meilensteine je Zeitraum und Stand.',
  periodName: 'Zeitraum',
  period: (label: string) => sayRound(label, 'de'),
  byDay: 'Meilensteine nach Termin',
  behind: 'Überfällige und verschobene Meilensteine nach Termin',
  head: ['Termin', 'Meilenstein', 'Maßnahme', 'Stand'],
  headOfMeasure: ['Meilenstein', 'Termin', 'Stand'],
  standing: (code: string, day: Day) => `Meilensteine zu ${code}, Stand ${sayDay(day, 'de')}`,
  day: (day: Day) => sayDay(day, 'de'),
  before: (day: Day) => `(bisher\u00A0${sayDay(day, 'de')})`,
  planned: (day: Day) => `(geplant\u00A0${sayDay(day, 'de')})`,
}
