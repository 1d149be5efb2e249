import type { Motion } from '#domain/motion.ts'
import { newPoint } from '#domain/new-point.ts'
import type { Outcome } from '#domain/outcome.ts'
import type { Round } from '#domain/round.ts'
import { splitPoints } from '#domain/split-points.ts'
import type { Args } from '#app/contracts/args.ts'
import { askingRound } from '#app/motions/asking-round.ts'
import type { Motioning } from '#app/motions/motioning.ts'
import { type NewPoint, pointSaid } from '#app/motions/point-said.ts'

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
      const no = at + 1
      const said = { measures: args[`measures ${no}`] ?? '', lead: args[`lead ${no}`] ?? '' }
      return pointSaid(powers, home, newPoint(number, no, text), said)
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
