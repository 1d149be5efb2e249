import { pointCode } from '#domain/motion.ts'
import type { Seed, SeedMotion } from '#app/contracts/seed.ts'
import { namedPlan } from './named-plan.ts'
import { type Entry, said } from './said.ts'

/** A motion as a city's file has it; what follows from the file by itself is left out. */
export function motionEntry(motion: SeedMotion, seed: Seed): Entry {
  const { points, duties, motions } = seed
  const { number, title, groups, day, committee, session, item, answeredWith, replaces, state } = motion
  const isReplaced = motions.some((other) => other.replaces.includes(number))
  const usual = isReplaced ? 'replaced' : 'registered'
  return said({
    plan: namedPlan(motion.plan, seed),
    number,
    title,
    groups,
    date: day,
    session,
    item,
    committee,
    replaces,
    extends: motion.extends,
    with: answeredWith,
    state: state === usual ? null : state,
    points: points
      .filter((point) => point.motion === number)
      .map(({ no, text, measures, alone }) => {
        const held = (role: string): readonly string[] =>
          duties.find((duty) => duty.subject === pointCode(number, no) && duty.role === role)?.holders ?? []
        return said({
          text,
          lead: held('leads')[0],
          measures: alone ? ['none'] : measures,
          responsible: held('answers'),
          deputy: held('deputises')[0],
        })
      }),
  })
}
