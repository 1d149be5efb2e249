import type { PlanSettings } from '#domain/city.ts'
import type { PointLack, PointStanding } from '#domain/motion-coverage.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { lackingIn } from '#app/motions/lacking-in.ts'
import { readMotion } from '#app/motions/read-motion.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** What is missing for the motions that concern a plan, a line for each: never a text that somebody still has time for. */
export async function motionGaps(
  powers: Pick<Powers, 'store' | 'city' | 'now'>,
  plan: PlanSettings,
  home: RoundBook,
  by: Actor,
): Promise<readonly string[]> {
  const all = await powers.store.motions.of(plan.code)
  const live = all.motions.filter(({ state }) => state === 'registered' || state === 'asked')
  const read = await Promise.all(live.map((motion) => readMotion(powers, motion, all, home.measures)))
  const now = powers.now()
  const isDue = ({ request }: PointStanding, lack: PointLack): boolean =>
    lack !== 'text' || (request !== undefined && request.due <= now)
  return read.flatMap((each) => {
    const lacking = each ? lackingIn(each, by, isDue) : []
    return each && lacking.length > 0 ? [`${each.motion.number}: ${lacking.join('; ')}`] : []
  })
}
