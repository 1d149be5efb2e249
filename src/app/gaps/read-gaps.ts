import type { PlanSettings } from '#domain/city.ts'
import { type Gap, gaps } from '#domain/gaps.ts'
import { dayOf } from '#domain/instant.ts'
import { isAsked } from '#domain/measure.ts'
import type { Round } from '#domain/round.ts'
import { nonPublicPlaces } from '#app/papers/non-public-places.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** The gaps of a plan, for the open round or the one that opens next; `opening` is one that opens just now. */
export async function readGaps(
  { store, city }: Pick<Powers, 'store' | 'city'>,
  plan: PlanSettings,
  book: RoundBook,
  opening: Round | null = null,
): Promise<readonly Gap[]> {
  const open = opening === null && book.round?.state === 'open' ? book.round : null
  const coming = open ?? opening ?? book.next
  const day = (at: string): string => dayOf(at, city.zone)
  return gaps({
    city,
    plan,
    measures: book.measures,
    tasks: await store.measures.tasksOf(plan.code),
    requests: open ? book.requests : [],
    directory: book.directory,
    unmet: await store.outbox.unmet(),
    today: book.today,
    answering: coming && { from: day(coming.opens), until: day(coming.due), frozen: day(coming.closes) },
    nonPublicPlaces: hasNonPublic(plan, book)
      ? (await nonPublicPlaces({ powers: { store, city }, plan })).places.length
      : null,
    liaisonPlaces: (await store.directories.placesFor(plan.code, 'liaison')).length,
  })
}

const hasNonPublic = ({ questionnaire }: PlanSettings, { measures }: RoundBook): boolean =>
  [...questionnaire, ...measures.filter(isAsked)].some(({ level }) => level === 'non-public')
