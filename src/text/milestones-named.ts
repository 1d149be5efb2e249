import { fold } from '#domain/fold.ts'
import type { Milestone } from '#domain/milestone.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Problem } from '#domain/problem.ts'
import { catalogue } from '#text/catalogue.ts'
import { type WrittenDate, writtenDates } from '#text/written-dates.ts'

type Role = 'planned' | 'achieved'

/** Words that say what a date is, in both languages; compared as `fold` leaves them. */
const roleWords: Readonly<Record<Role, readonly string[]>> = {
  planned: wordsFor('planned'),
  achieved: wordsFor('achieved'),
}

/** Between a word that says what a date is and the date itself. */
const links = String.raw`(?:\s*[:=]?\s*(?:(?:am|für|fuer|bis|zum|ab|seit|on|for|by|since)\s+(?:den\s+|the\s+)?)?)`

/**
 * Reads `Pilotbetrieb: geplant 2026-10-01, erreicht 15.11.2026`, one milestone a line or between semicolons. A date
 * that says nothing of itself is the planned one, a second one the day it was reached on. Refuses days that do not
 * exist or lack their year, and lines without a name or a date.
 */
export function milestonesNamed(text: string): Outcome<readonly Milestone[]> {
  const lines = text
    .split(/\n|;/)
    .map((line) => line.replace(/^\s*[-*•–]\s+/, '').trim())
    .filter((line) => line !== '')
  const read = lines.map(milestoneIn)
  const wrong = read.find((each) => !each.ok)
  if (wrong) return wrong
  const milestones = read.flatMap((each) => (each.ok ? [each.value] : []))
  return milestones.length === 0 ? refused({ kind: 'bad-milestone', text }) : accepted(milestones)
}

function milestoneIn(line: string): Outcome<Milestone> {
  const dates = writtenDates(line)
  const [first] = dates
  const problem = dates.map(wrongDate).find((each) => each !== undefined)
  if (problem) return refused(problem)
  if (!first) return refused({ kind: 'bad-milestone', text: line })
  const parts = dates.map((date, at) => partOf(line, date, dates[at - 1]?.to ?? 0, dates[at + 1]?.from ?? line.length))
  const said = rolesOf(parts.map(({ role }) => role))
  const name = clean(parts[0]?.before ?? '')
  if (!said || !/\p{L}/u.test(name)) return refused({ kind: 'bad-milestone', text: line })
  const dayWith = (role: Role) => dates[said.indexOf(role)]?.day ?? null
  const remark = [...parts.slice(1).map(({ before }) => clean(before)), clean(parts.at(-1)?.after ?? '')]
  return accepted({
    name,
    planned: dayWith('planned'),
    achieved: dayWith('achieved'),
    remark: remark.filter((each) => each !== '').join(' '),
  })
}

const wrongDate = ({ text, wrong }: WrittenDate): Problem | undefined =>
  wrong === null ? undefined : { kind: wrong, text }

interface Part {
  readonly role: Role | null
  readonly before: string
  /** What follows the date, once the word that says what it is has been taken away. */
  readonly after: string
}

/** The words around one date: what it is said to be stands before it, or right behind. */
function partOf(line: string, { from, to }: WrittenDate, start: number, end: number): Part {
  const [before, after] = [line.slice(start, from), line.slice(to, end)]
  const leading = roleAt(before, (word) => new RegExp(String.raw`(?<!\p{L})${word}${links}$`, 'u'))
  if (leading) return { role: leading.role, before: leading.rest, after }
  const trailing = roleAt(after, (word) => new RegExp(String.raw`^\s*\(?${word}(?!\p{L})\)?`, 'u'))
  return { role: trailing?.role ?? null, before, after: trailing?.rest ?? after }
}

function roleAt(text: string, pattern: (word: string) => RegExp): { role: Role; rest: string } | undefined {
  const typed = text.toLowerCase()
  for (const role of ['planned', 'achieved'] as const) {
    for (const word of roleWords[role]) {
      const found = pattern(word).exec(typed)
      if (found) return { role, rest: text.slice(0, found.index) + text.slice(found.index + found[0].length) }
    }
  }
  return undefined
}

/** What each date is; undefined when two would be the same. */
function rolesOf(said: readonly (Role | null)[]): readonly Role[] | undefined {
  const free = (['planned', 'achieved'] as const).filter((role) => !said.includes(role))
  const unnamed = said.filter((role) => role === null).length
  if (said.length > 2 || unnamed > free.length) return undefined
  const roles = said.map((role) => role ?? free.shift() ?? 'planned')
  return new Set(roles).size === roles.length ? roles : undefined
}

/** Without the signs between words and dates. */
const clean = (text: string): string =>
  text.replace(/^[\s,;:./)–-]+|[\s,;:/(–-]+$/gu, '').replace(/^\((?<inside>[^()]*)\)$/u, '$<inside>')

function wordsFor(role: Role): readonly string[] {
  return (['de', 'en'] as const)
    .flatMap((language) => catalogue(language).questions.milestone.says[role])
    .flatMap((word) => [word, fold(word)])
    .toSorted((a, b) => b.length - a.length)
}
