import { pointCode } from '#domain/motion.ts'
import type { Seed } from '#app/contracts/seed.ts'
import { holdersIn } from '#tables/holders-in.ts'
import type { SaidRow } from '#tables/said-row.ts'

/** Motions, one a row. */
export const motionRows = ({ motions }: Seed): readonly SaidRow[] =>
  motions.map((motion) => {
    const { number, title, groups, day, session, item, committee, replaces, answeredWith, state } = motion
    return {
      motion: number,
      title,
      groups: groups.join('; '),
      date: day,
      session,
      item,
      committee,
      replaces: replaces.join('; '),
      extends: motion.extends.join('; '),
      with: answeredWith,
      state,
    }
  })

/** Their points, with who is in charge of each. */
export const pointRows = ({ points, duties }: Seed): readonly SaidRow[] =>
  points.map(({ motion, no, text, measures, alone }) => {
    const held = (role: string): string => holdersIn(duties, 'measure', pointCode(motion, no), role)
    return {
      motion,
      point: no,
      text,
      lead: held('leads'),
      measures: alone ? 'none' : measures.join('; '),
      responsible: held('answers'),
      deputy: held('deputises'),
    }
  })

/** The motion that a row is about, where it is not about the plan. */
export const aboutOf = (plan: string, { motions }: Seed): SaidRow =>
  motions.some(({ number }) => number === plan) ? { motion: plan } : {}

/** Whether this is the id of one of the points. */
export const isPoint = (id: string, { points }: Seed): boolean =>
  points.some(({ motion, no }) => pointCode(motion, no) === id)
