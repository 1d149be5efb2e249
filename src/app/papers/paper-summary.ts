import type { InterimReport, MeasureFacts } from '#domain/interim-report.ts'
import { lights } from '#domain/light.ts'
import type { Block } from '#report/block.ts'
import type { Inline } from '#report/inline.ts'
import { paragraph, t } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'

/** The paper in three lines of chat: how many answered, the lights, what changed; of a statement, how many points it answers. */
export function paperSummary(
  { figures, before, profiles, statement }: InterimReport,
  { words, say }: Pick<Actor, 'words' | 'say'>,
): readonly Block[] {
  if (statement) {
    const missing = statement.points.filter(({ code }) => !profiles.some((each) => each.code === code && isSaid(each)))
    return [paragraph(words.statements.counts(statement.points.length, missing.length))]
  }
  const counts = lights
    .filter((light) => figures.lights[light] > 0)
    .map((light): readonly Inline[] => [
      { type: 'light', light, label: say.light(light) },
      t(` ${say.number(figures.lights[light])}`),
    ])
  return [
    paragraph(words.status.answered(figures)),
    ...(counts.length > 0
      ? [paragraph(...counts.flatMap((count, at) => (at === 0 ? count : [t(' · '), ...count])))]
      : []),
    ...(before ? [paragraph(words.status.changes(before.label, figures))] : []),
  ]
}

const isSaid = ({ state }: MeasureFacts): boolean => state === 'answered' || state === 'excused'
