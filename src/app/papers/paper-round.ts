import type { PlanSettings } from '#domain/city.ts'
import { dayOf } from '#domain/instant.ts'
import { isReported, type Round } from '#domain/round.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Powers } from '#app/powers.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'

type Reading = Pick<Powers, 'store' | 'city' | 'now'>

/**
 * The book of the round whose paper is meant: the one that is named; else the oldest whose paper waits for its release,
 * even when the next round is open already or closed, too; else the last that closed. Only a new draft is about the
 * present round once all papers are released.
 */
export async function paperBook(
  powers: Reading,
  { code }: Pick<PlanSettings, 'code'>,
  { action, round }: Args,
): Promise<RoundBook> {
  const book = await readBook(powers, code)
  const [oldest] = await waitingRounds(powers, book)
  const last = action === 'draft' ? undefined : closedRounds(book).at(-1)
  const label = round ?? (oldest ?? last)?.label
  return label === undefined || label === book.round?.label ? book : readBook(powers, code, label)
}

/**
 * The closed rounds whose paper is not released, oldest first: drafted, or to be drafted because it is the last one or
 * its session is still to come. What was closed long ago without a paper, as in a store filled from files, has none.
 */
export async function waitingRounds(
  { store, city }: Reading,
  book: Pick<RoundBook, 'rounds' | 'today'>,
): Promise<readonly Round[]> {
  const closed = closedRounds(book)
  const papers = await Promise.all(closed.map(({ id }) => store.papers.ofRound(id)))
  return closed.filter((round, at) => {
    const state = papers[at]?.paper.state
    const isAhead = (round.session ?? dayOf(round.paperDue, city.zone)) >= book.today
    return state === 'draft' || (state === undefined && (isAhead || round === closed.at(-1)))
  })
}

const closedRounds = ({ rounds }: Pick<RoundBook, 'rounds'>): readonly Round[] =>
  rounds.filter((round) => isReported(round) && round.state === 'closed')
