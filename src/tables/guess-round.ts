import { fold } from '#domain/fold.ts'

/** A reporting period as it would be labelled, with its first and last day. */
export interface GuessedRound {
  readonly label: string
  readonly from: string
  readonly to: string
}

type Made = Readonly<Record<string, string | undefined>>

const year = '(?<year>20\\d\\d)'
const sep = '[-/_. ]?\\s?'

/** From the most telling to the plain year. */
const patterns: readonly { readonly pattern: RegExp; readonly round: (found: Made) => GuessedRound | null }[] = [
  ...[`${year}${sep}h(?<half>[12])`, `h(?<half>[12])${sep}${year}`].map(halfYear),
  ...[`(?<half>[12])\\. ?(halbjahr|hj\\.?)${sep}${year}`, `${year}${sep}(?<half>[12])\\. ?(halbjahr|hj)`].map(halfYear),
  ...[
    `${year}${sep}q(?<quarter>[1-4])`,
    `q(?<quarter>[1-4])${sep}${year}`,
    `(?<quarter>[1-4])\\. ?quartal${sep}${year}`,
  ].map((text) => ({ pattern: bounded(text), round: quarterOf })),
  { pattern: bounded(`${year}[-/](20)?(?<second>\\d\\d)`), round: yearsOf },
  { pattern: /^(?<short>\d\d)(?<second>\d\d)$/u, round: yearsOf },
  { pattern: bounded(year), round: yearsOf },
  { pattern: /^(?<short>\d\d)$/u, round: yearsOf },
]

/** The reporting period that a text names: `1. Halbjahr 2026`, `2026-H1`, `Q2/2026`, `2017/18`, `1718`, `2025`. */
export function guessRound(text: string): GuessedRound | null {
  const folded = fold(text)
  for (const { pattern, round } of patterns) {
    const found = pattern.exec(folded)?.groups
    const guessed = found && round(found)
    if (guessed) return guessed
  }
  return null
}

function bounded(text: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])${text}(?![\\p{L}\\d])`, 'u')
}

function halfYear(text: string) {
  return {
    pattern: bounded(text),
    round: ({ year: of = '', half }: Made) => monthsOf(of, `H${half}`, half === '1' ? 1 : 7, 6),
  }
}

function quarterOf({ year: of = '', quarter = '' }: Made): GuessedRound {
  return monthsOf(of, `Q${quarter}`, Number(quarter) * 3 - 2, 3)
}

function monthsOf(of: string, part: string, first: number, count: number): GuessedRound {
  const last = first + count - 1
  const days = last === 6 || last === 9 ? 30 : 31
  return { label: `${of}-${part}`, from: `${of}-${two(first)}-01`, to: `${of}-${two(last)}-${days}` }
}

/** One year or two that follow each other; anything else is none. */
function yearsOf({ year: full, short, second }: Made): GuessedRound | null {
  const first = full ?? `20${short}`
  if (second === undefined) return { label: first, from: `${first}-01-01`, to: `${first}-12-31` }
  const next = `20${second}`
  if (Number(next) !== Number(first) + 1) return null
  return { label: `${first}/${second}`, from: `${first}-01-01`, to: `${next}-12-31` }
}

const two = (month: number): string => String(month).padStart(2, '0')
