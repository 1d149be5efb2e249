import type { PlanSettings } from '#domain/city.ts'
import type { Motion } from '#domain/motion.ts'
import type { Args } from '#app/contracts/args.ts'
import { homePlan } from '#app/home-plan.ts'
import { planFor } from '#app/motions/with-motions.ts'
import type { Powers } from '#app/powers.ts'

type Reading = Pick<Powers, 'store' | 'city'>

/** The motions a statement can be about, and the plan of the one that is meant if that is clear. */
export interface StatementMeant {
  readonly plan: PlanSettings | undefined
  readonly motions: readonly Motion[]
}

/** What is done with a released statement; everything else is about one that is not. */
const afterRelease: ReadonlySet<string> = new Set(['confirm', 'return', 'deliver', 'withdraw'])

/**
 * Which statement is meant: on the motion that is named, on the one that is spoken of, else on the only one with which
 * that can be done. One that is answered with another leads to that one's.
 */
export async function statementMeant(powers: Reading, { motion: number, action }: Args): Promise<StatementMeant> {
  const { store, city } = powers
  const { motions } = await store.motions.of(homePlan(city).code)
  const spoken = number ?? city.plans[0]?.motion?.number
  const named = motions.find((each) => each.number === spoken)
  if (named) {
    const leading = motions.find((each) => each.number === named.answeredWith) ?? named
    return { plan: planFor(leading, city)[0], motions }
  }
  const known = motions.filter(isAnswered)
  const released = await Promise.all(known.map((motion) => isReleased(powers, motion)))
  const wanted = known.filter((_, at) => released[at] === afterRelease.has(action ?? ''))
  const [only, ...others] = wanted.length > 0 ? wanted : known
  return { plan: only && others.length === 0 ? planFor(only, city)[0] : undefined, motions }
}

/** By a statement of its own. */
const isAnswered = ({ state, answeredWith }: Motion): boolean =>
  answeredWith === null && (state === 'asked' || state === 'answered')

async function isReleased({ store }: Reading, { number }: Motion): Promise<boolean> {
  const last = (await store.rounds.of(number)).findLast(({ state }) => state !== 'planned')
  return last !== undefined && (await store.papers.ofRound(last.id))?.paper.state === 'released'
}
