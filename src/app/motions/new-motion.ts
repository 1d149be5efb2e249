import type { Duty } from '#domain/duty.ts'
import type { Measure } from '#domain/measure.ts'
import type { Motion } from '#domain/motion.ts'
import { newPoint } from '#domain/new-point.ts'
import type { Outcome } from '#domain/outcome.ts'
import type { Round } from '#domain/round.ts'
import { splitPoints } from '#domain/split-points.ts'
import type { Args } from '#app/contracts/args.ts'
import { askingRound } from '#app/motions/asking-round.ts'
import type { Motioning } from '#app/motions/motioning.ts'
import { pointDuties } from '#app/motions/point-duties.ts'

/** A point as it is about to be registered. */
export interface NewPoint {
  readonly point: Measure
  readonly measures: readonly Measure[]
  readonly alone: boolean
  readonly duties: readonly Duty[]
}

export interface NewMotion {
  readonly motion: Motion
  readonly points: readonly NewPoint[]
  /** In which it is asked about at once; undefined where nobody has said until when. */
  readonly round: Outcome<Round> | undefined
}

/** What the answers to the questions about a new motion come to. */
export function newMotion({
  powers,
  plan,
  home,
  args,
}: Omit<Motioning, 'motion' | 'points' | 'all' | 'asking'>): NewMotion {
  const { no: number = '', due = '' } = args
  const motion = motionOf(args, plan.code, plan.committee, due !== '')
  return {
    motion,
    points: splitPoints(args['points'] ?? '').map((text, at) => {
      const point = newPoint(number, at + 1, text)
      const said = args[`measures ${point.position}`] ?? ''
      const measures = said.split(', ').flatMap((code) => home.measures.find((each) => each.code === code) ?? [])
      const lead = (args[`lead ${point.position}`] ?? '') || leadOf(measures, home)
      return { point, measures, alone: said === 'none', duties: pointDuties(powers, home, point, lead, measures) }
    }),
    round: due === '' ? undefined : askingRound(powers, plan, motion, due),
  }
}

function motionOf(args: Args, plan: string, usual: string, asked: boolean): Motion {
  const said = (id: string): string | null => args[id]?.trim() || null
  const committee = said('committee')
  return {
    number: args['no'] ?? '',
    plan,
    title: titleOf(args['title'] ?? ''),
    groups: groupsIn(args['groups'] ?? ''),
    day: said('day'),
    committee: committee === usual ? null : committee,
    session: said('session'),
    item: itemOf(said('item')),
    answeredWith: null,
    state: asked ? 'asked' : 'registered',
    version: 1,
  }
}

/** On one line, without the marks around it. */
export const titleOf = (title: string): string => title.replaceAll(/\s+/g, ' ').replace(/^[„“"](.*)[“”"]$/u, '$1')

export const groupsIn = (text: string): readonly string[] =>
  text
    .split(/[,;\n]/)
    .map((group) => group.trim())
    .filter((group) => group !== '')

/** A bare number is one of the agenda; a mark alone is none. */
export const itemOf = (item: string | null): string | null =>
  item === null || /^[=-]+$/.test(item) ? null : /^\d/.test(item) ? `TOP ${item}` : item

const leadOf = ([first]: readonly Measure[], home: Motioning['home']): string | null =>
  first ? (home.chain(first).lead?.id ?? null) : null
