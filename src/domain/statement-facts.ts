import type { Level } from '#domain/level.ts'
import { belongsIn } from '#domain/level.ts'
import type { Light } from '#domain/light.ts'
import type { Measure } from '#domain/measure.ts'
import { type Motion, type MotionLink, pointCode, type PointMeasure } from '#domain/motion.ts'
import type { MotionFacts, PointFacts, StatementFacts } from '#domain/statement.ts'

/** What a statement is made from beside the answers to its points. */
export interface StatementInput {
  /** The one that gives the paper its title comes first. */
  readonly motions: readonly Motion[]
  readonly links: readonly MotionLink[]
  /** The points of all these motions. */
  readonly points: readonly Measure[]
  readonly answeredBy: readonly PointMeasure[]
  /** The city's measures, with the light of the last report. */
  readonly measures: readonly (Measure & { readonly light: Light | null })[]
}

/** What a statement tells of its motions in the part that `level` names; nothing stricter gets in. */
export function statementFacts(input: StatementInput, level: Level): StatementFacts {
  const { motions, links } = input
  return {
    motions: motions.map((motion) => motionFacts(motion, links)),
    points: motions.flatMap((motion) => pointsOf(motion, input, level)),
  }
}

function motionFacts(motion: Motion, links: readonly MotionLink[]): MotionFacts {
  const { number, title, groups, day, committee, session, item } = motion
  const earlier = (kind: MotionLink['kind']): readonly string[] =>
    links.filter((link) => link.later === number && link.kind === kind).map((link) => link.earlier)
  return {
    number,
    title,
    groups,
    day,
    committee,
    session,
    item,
    replaces: earlier('replaces'),
    extends: earlier('extends'),
  }
}

function pointsOf({ number }: Motion, input: StatementInput, level: Level): readonly PointFacts[] {
  return input.points
    .filter(({ code, position, level: own }) => code === pointCode(number, position) && belongsIn(own, level))
    .toSorted((a, b) => a.position - b.position)
    .map(({ id, code, position, description }) => {
      const named = new Set(input.answeredBy.filter(({ point }) => point === id).map(({ measure }) => measure))
      return {
        code,
        motion: number,
        no: position,
        text: description,
        measures: input.measures
          .filter((measure) => named.has(measure.id) && belongsIn(measure.level, level))
          .map(({ code: of, title, light }) => ({ code: of, title, light })),
      }
    })
}
