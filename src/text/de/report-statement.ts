import type { Day } from '#domain/instant.ts'
import type { MotionFacts } from '#domain/statement.ts'
import { sayDay, sayList } from '#text/dates.ts'
import { committeeGenitive } from '#text/de/committee-genitive.ts'
import { sameAgenda } from '#text/same-agenda.ts'

type Named = Pick<MotionFacts, 'number' | 'groups' | 'day'>
type OnAgenda = Pick<MotionFacts, 'committee' | 'session' | 'item'>

/** What a statement on motions says by itself; all else in it is quoted. */
export const statement = {
  kind: 'Stellungnahme zu einem Antrag',
  name: (numbers: readonly string[]): string =>
    numbers.length === 1
      ? `Stellungnahme zum Antrag ${numbers.join('')}`
      : `Stellungnahme zu den Anträgen ${sayList(numbers, 'de')}`,
  /** In quotation marks; those within it become single ones. */
  quoted: (title: string): string => `„${title.replaceAll(/[„“”"]([^„“”"]*)[“”"]/g, '‚$1‘')}“`,
  reference: (motions: readonly (Named & OnAgenda)[]): string => {
    const place = sameAgenda(motions)
    const named = motions.map((each) => `${movers(each)}${inBrackets(each, place === null ? agenda(each) : '')}`)
    const which = motions.length === 1 ? 'zum Antrag' : 'zu den Anträgen'
    return `Stellungnahme ${which} ${together(named)}${place === null ? '' : agenda(place)}`
  },
  replaces: (later: string, earlier: readonly string[]): string =>
    `Der Antrag ${later} ersetzt ${theMotions(earlier)}.`,
  extends: (later: string, earlier: readonly string[]): string => `Der Antrag ${later} ergänzt ${theMotions(earlier)}.`,
  lead: (count: number): string =>
    count === 1
      ? 'Die Verwaltung teilt zu dem Antragspunkt nachfolgenden Sachstand mit:'
      : 'Die Verwaltung teilt zu den Antragspunkten nachfolgende Sachstände mit:',
  /** Its number in the paper; where several motions are answered, also which one it belongs to. */
  point: (no: number): string => `Zu ${no}.`,
  pointOf: (no: number, own: number, motion: string): string => `Zu ${no}. (Punkt ${own} des Antrags ${motion})`,
  missing: 'Hierzu liegt noch keine Stellungnahme vor.',
  excused: 'Auf eine Stellungnahme hierzu wurde verzichtet.',
  light: 'Ampel',
  measure: 'Maßnahme',
  measures: 'Maßnahmen',
  committees: { caption: 'Gremium und Datum der Sitzung', head: ['Gremium', 'Datum'] },
}

/** `der SPD-Fraktion`, `der SPD-Fraktion und der FDP-Fraktion`; nothing where nobody is named. */
function movers({ groups }: Named): string {
  return sayList(groups.map(mover), 'de')
}

const mover = (group: string): string => (/fraktion|gruppe/i.test(group) ? `der ${group}` : `von ${group}`)

const inBrackets = ({ number, groups, day }: Named, place: string): string => {
  const known = `${number}${day === null ? '' : ` vom\u00A0${sayDay(day, 'de')}`}${place === '' ? '' : `,${place}`}`
  return groups.length === 0 ? known : ` (${known})`
}

/** The last one of several is added with „sowie“: within one motion there may be an „und“ already. */
const together = (motions: readonly string[]): string =>
  motions.length < 2 ? motions.join('') : `${motions.slice(0, -1).join(', ')} sowie ${motions.at(-1)}`

/** ` betreffend den TOP 6.1 der Sitzung des Digitalisierungsausschusses vom 22.11.2021`; what is not known goes unsaid. */
function agenda({ committee, session, item }: OnAgenda): string {
  const sitting = session === null ? null : sittingOf(committee, session)
  if (item === null) return sitting === null ? '' : ` in der ${sitting}`
  const named = /^\d/.test(item) ? `TOP ${item}` : item
  const what = /^TOP\b/i.test(named) ? `den ${named}` : `„${named}“`
  return ` betreffend ${what}${sitting === null ? '' : ` der ${sitting}`}`
}

function sittingOf(committee: string | null, session: Day): string {
  const day = sayDay(session, 'de')
  if (committee === null) return `Sitzung vom\u00A0${day}`
  const genitive = committeeGenitive(committee)
  return genitive === null ? `Sitzung vom\u00A0${day} (${committee})` : `Sitzung ${genitive} vom\u00A0${day}`
}

const theMotions = (numbers: readonly string[]): string =>
  `${numbers.length === 1 ? 'den Antrag' : 'die Anträge'} ${sayList(numbers, 'de')}`
