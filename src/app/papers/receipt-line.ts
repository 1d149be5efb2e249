import type { PaperLevel } from '#domain/level.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { KnownPaper } from '#app/contracts/store/papers.ts'

/** Whether the liaison confirmed one part of a released version, gave it back, or has said nothing yet; empty if never handed over. */
export function receiptLine(
  { handedOver }: Pick<KnownPaper, 'handedOver'>,
  no: number,
  { words: { papers }, say }: Pick<Actor, 'words' | 'say'>,
  level: PaperLevel = 'public',
): string {
  const given = handedOver.filter((each) => each.no === no && each.level === level)
  const returned = given.find(({ state }) => state === 'returned')
  if (returned?.at) return papers.wasReturned(say.dayOf(returned.at), returned.reason ?? '')
  const confirmed = given.filter(({ state }) => state === 'confirmed').flatMap(({ at }) => at ?? [])
  const last = confirmed.toSorted().at(-1)
  if (last !== undefined && confirmed.length === given.length) return papers.wasConfirmed(say.dayOf(last))
  return given.length === 0 ? '' : papers.isUnconfirmed(confirmed.length, given.length)
}
