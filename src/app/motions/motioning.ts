import type { PlanSettings } from '#domain/city.ts'
import type { Measure } from '#domain/measure.ts'
import type { Motion } from '#domain/motion.ts'
import { type Outcome, refused } from '#domain/outcome.ts'
import type { Round } from '#domain/round.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { MotionBook } from '#app/contracts/store/motions.ts'
import { mainPlan } from '#app/main-plan.ts'
import type { Powers } from '#app/powers.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'

/** What whoever deals with a motion is given. */
export interface Motioning {
  readonly powers: Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil' | 'calendar'>
  /** The motion that is named, if it is known. */
  readonly motion: Motion | undefined
  /** Its points, in their order. */
  readonly points: readonly Measure[]
  /** The round in which it is asked about, or was; null as long as it was not. */
  readonly asking: Round | null
  /** The plan it concerns; without a motion, the one that is meant. */
  readonly plan: PlanSettings
  /** Of that plan. */
  readonly home: RoundBook
  /** The motions of all the city's plans. */
  readonly all: MotionBook
  readonly by: Actor
  readonly args: Args
}

export async function readMotioning(powers: Motioning['powers'], args: Args, by: Actor): Promise<Motioning> {
  const own = powers.city.plans.filter((plan) => plan.motion === undefined)
  const books = await Promise.all(own.map(({ code }) => powers.store.motions.of(code)))
  const all: MotionBook = {
    motions: books.flatMap(({ motions }) => motions),
    links: books.flatMap(({ links }) => links),
    answeredBy: books.flatMap(({ answeredBy }) => answeredBy),
    alone: books.flatMap(({ alone }) => alone),
  }
  const motion = all.motions.find(({ number }) => number === args['number'])
  const plan = own.find(({ code }) => code === motion?.plan) ?? own[0] ?? mainPlan(powers.city)
  const points = motion ? await powers.store.measures.of(motion.number) : []
  const rounds = motion ? await powers.store.rounds.of(motion.number) : []
  const asking = rounds.find(({ state }) => state !== 'closed') ?? rounds.at(-1) ?? null
  return { powers, motion, points, asking, plan, home: await readBook(powers, plan.code), all, by, args }
}

/** What is done about one motion; refuses where none is named. */
export const withMotion =
  (act: (motioning: Motioning, motion: Motion) => Promise<Outcome<Decision>> | Outcome<Decision>) =>
  (motioning: Motioning): Promise<Outcome<Decision>> | Outcome<Decision> => {
    const { motion, args } = motioning
    return motion ? act(motioning, motion) : refused({ kind: 'unknown-motion', text: args['number'] ?? '', known: [] })
  }

/** The same where something is changed: refuses what is over. */
export const withLiveMotion = (act: Parameters<typeof withMotion>[0]) =>
  withMotion((motioning, motion) =>
    motion.state === 'registered' || motion.state === 'asked'
      ? act(motioning, motion)
      : refused({ kind: 'motion-over', text: motion.number, state: motion.state }),
  )
