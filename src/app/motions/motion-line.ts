import type { PlanSettings } from '#domain/city.ts'
import type { Actor } from '#app/contracts/actor.ts'

/** Which motion is spoken of, its groups and its title, to whoever has not been told by its first message; of a plan nothing. */
export function motionLine({ motion }: Pick<PlanSettings, 'motion'>, { words, say }: Actor): readonly string[] {
  return motion ? [words.motions.spokenOf(motion.number, say.list(motion.groups), motion.title)] : []
}
