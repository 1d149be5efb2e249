import type { PlanSettings } from '#domain/city.ts'
import { lacksOf } from '#domain/motion-coverage.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { readMotion } from '#app/motions/read-motion.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** One sentence about the motions that are being asked about; none while there are none. */
export async function motionsInStatus(
  powers: Pick<Powers, 'store' | 'city' | 'now'>,
  plan: PlanSettings,
  home: Pick<RoundBook, 'measures'>,
  { words }: Actor,
): Promise<readonly string[]> {
  const all = await powers.store.motions.of(plan.code)
  const asked = all.motions.filter(({ state }) => state === 'asked')
  if (asked.length === 0) return []
  const read = await Promise.all(asked.map((motion) => readMotion(powers, motion, all, home.measures)))
  const open = read.flatMap((each) => each?.points.filter((point) => lacksOf(point, 'asked').includes('text')) ?? [])
  return [words.motions.inStand(asked.length, open.length)]
}
