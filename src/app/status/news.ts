import type { Instant } from '#domain/instant.ts'
import type { Measure } from '#domain/measure.ts'
import type { Round } from '#domain/round.ts'
import { type AuditRow, detailOf } from '#app/contracts/store/audits.ts'
import type { Powers } from '#app/powers.ts'
import type { Item } from '#app/rounds/round-figures.ts'
import type { StatusInput } from '#app/status/status-input.ts'

/** What happened to a plan since an instant. */
export interface News {
  readonly since: Instant
  /** Measures that others answered about since, or whose answer they changed. */
  readonly answered: readonly Item[]
  /** Measures about which the coordination has put a question back since, which still waits. */
  readonly queried: readonly Item[]
  /** Left without an answer by a freeze since. */
  readonly missing: readonly Item[]
  /** The round whose dates were moved since. */
  readonly moved: Round | null
  readonly opened: Round | null
  readonly closed: Round | null
}

/** What is new for `by` since then: index reads of the present round alone. */
export async function newsSince(
  since: Instant,
  { book, counted, by, now }: Pick<StatusInput, 'book' | 'counted' | 'by' | 'now'>,
  { store }: Pick<Powers, 'store'>,
): Promise<News> {
  const { round, next } = book
  const opened = round && round.kind === 'regular' && since < round.opens && round.opens <= now() ? round : null
  const closed = round?.state === 'closed' && since < round.closes && round.closes <= now() ? round : null
  const isAskedBack = (measure: Measure): boolean => {
    const request = book.requestOf(measure)
    const query = request && book.queryOf(request)
    return query !== undefined && since <= query.at
  }
  // What happens at the very instant of a look counts as new: on the standing clock of a trial much does.
  return {
    since,
    opened,
    closed,
    answered: counted.items.filter(({ answer }) => answer && since <= answer.at && answer.author !== by.person.id),
    queried: counted.items.filter(({ measure }) => isAskedBack(measure)),
    missing: closed ? counted.items.filter(({ request }) => request.state === 'missing') : [],
    moved: await movedSince(since, [round, next], store),
  }
}

async function movedSince(
  since: Instant,
  rounds: readonly (Round | null)[],
  { audits }: Powers['store'],
): Promise<Round | null> {
  for (const round of rounds) if (round && datesMoved(await audits.of(round.id), since)) return round
  return null
}

const dates = ['session', 'opens', 'due', 'closes']

/** Whether a round's record says other dates after `since` than before. */
function datesMoved(rows: readonly AuditRow[], since: Instant): boolean {
  const known = new Map<string, unknown>()
  let moved = false
  for (const { at, detail } of rows) {
    const details = detailOf(detail)
    for (const [name, value] of Object.entries(details)) {
      if (!dates.includes(name)) continue
      // A round that is closed early ends; nothing has been moved.
      const isEnd = name === 'closes' && details['state'] === 'closed'
      if (since < at && known.has(name) && known.get(name) !== value && !isEnd) moved = true
      known.set(name, value)
    }
  }
  return moved
}

/** Whether there is anything that was not so before. */
export const isNews = ({ answered, queried, missing, moved, opened, closed }: News): boolean =>
  answered.length + queried.length + missing.length > 0 || moved !== null || opened !== null || closed !== null
