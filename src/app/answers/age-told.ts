import type { Answer } from '#domain/answer.ts'
import { dayOf } from '#domain/instant.ts'
import { isOldOn } from '#domain/motion-coverage.ts'
import { isPoint } from '#domain/motion.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { AnsweringRead } from '#app/answers/answering.ts'
import { wordsSaid } from '#app/motions/words-said.ts'
import type { Powers } from '#app/powers.ts'

/**
 * Of a motion's point the day of the words that are taken over for it: whoever reads the statement takes them for how
 * things stand now. Nothing of a measure, whose report says since when it is unchanged.
 */
export async function ageTold(
  powers: Pick<Powers, 'store' | 'city'>,
  { measure, book }: Pick<AnsweringRead, 'measure' | 'book'>,
  earlier: Answer,
  { words, say }: Actor,
): Promise<readonly string[]> {
  if (!isPoint(measure)) return []
  const said = (await wordsSaid(powers, [earlier])).get(earlier.id) ?? earlier.at
  const day = dayOf(said, powers.city.zone)
  return [words.motions.takenOver(say.day(day), isOldOn(day, book.today))]
}
