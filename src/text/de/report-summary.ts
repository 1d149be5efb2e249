import type { Figures } from '#domain/figures.ts'
import type { Day } from '#domain/instant.ts'
import { boundCounts } from '#text/bound-counts.ts'
import { counting } from '#text/counting.ts'
import { sayList } from '#text/dates.ts'
import { ofMeasures } from '#text/de/measures.ts'
import { sayPeriod, sayRound } from '#text/period-names.ts'

const { number, plural } = counting('de')
const counted = (count: number): string => boundCounts(ofMeasures(count))

/** The sentences of the summary; every one is made from numbers. */
export const summary = {
  title: 'Zusammenfassung',
  /** How many were asked and how many answered; every count that is not 0 is named. */
  coverage({ asked, answered, missing, pending, excused, late, supplements }: Figures, from: Day, to: Day): string {
    const opening = `Für den Berichtszeitraum ${sayPeriod(from, to, 'de')} ${plural(asked, { one: 'wurde eine Maßnahme', other: 'wurden #\u00A0Maßnahmen' })} abgefragt.`
    const parts = [
      ...(late > 0 ? [plural(late, { one: 'eine nach Ablauf der Frist', other: '#\u00A0nach Ablauf der Frist' })] : []),
      ...(supplements > 0
        ? [
            plural(supplements, {
              one: 'eine als Nachtrag nach dem Stichtag',
              other: '#\u00A0als Nachtrag nach dem Stichtag',
            }),
          ]
        : []),
    ]
    const afterwards = parts.length > 0 ? `, davon ${sayList(parts, 'de')}` : ''
    if (asked > 0 && answered === asked) return `${opening} Alle Rückmeldungen liegen vor${afterwards}.`
    return [
      opening,
      `Rückmeldungen liegen zu ${counted(answered)} vor${afterwards}.`,
      ...(missing > 0 ? [`Zu ${counted(missing)} fehlt die Rückmeldung.`] : []),
      ...(pending > 0 ? [`Zu ${counted(pending)} steht die Rückmeldung noch aus.`] : []),
      ...(excused > 0 ? [`Zu ${counted(excused)} wurde auf eine Rückmeldung verzichtet.`] : []),
    ].join(' ')
  },
  lights(counts: readonly { name: string; now: number; before: number | null }[]): string {
    const compares = counts.some(({ before }) => before !== null)
    const said = counts.map(
      ({ name, now, before }) => `${name}\u00A0${number(now)}${before === null ? '' : `\u00A0(${number(before)})`}`,
    )
    return `Die Ampeln stehen wie folgt${compares ? ' (in Klammern der Vorbericht)' : ''}: ${sayList(said, 'de')}.`
  },
  changes({ changes, unchanged }: Figures, before: string): string {
    const { better, worse, same } = changes
    const opening = `Gegenüber dem Vorbericht (${sayRound(before, 'de')}) hat sich die Ampel bei ${counted(better)} verbessert und bei ${counted(worse)} verschlechtert; bei ${counted(same)} ist sie gleich geblieben.`
    return [
      opening,
      changes['not-comparable'] > 0 ? `Bei ${counted(changes['not-comparable'])} ist ein Vergleich nicht möglich.` : '',
      changes['no-light'] > 0 ? `Zu ${counted(changes['no-light'])} wurde keine Ampel angegeben.` : '',
      changes.new > 0 ? `Erstmals berichtet wird zu ${counted(changes.new)}.` : '',
      unchanged > 0 ? `Zu ${counted(unchanged)} wurde ein unveränderter Sachstand gemeldet.` : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' ')
  },
  noRed: 'Keine Maßnahme steht auf Rot.',
  red: (count: number): string => plural(count, { one: 'Auf Rot steht: ', other: 'Auf Rot stehen: ' }),
  more: (count: number) =>
    plural(count, { one: ' sowie eine weitere Maßnahme', other: ' sowie #\u00A0weitere Maßnahmen' }),
}
