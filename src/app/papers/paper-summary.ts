import type { InterimReport } from '#domain/interim-report.ts'
import { lights } from '#domain/light.ts'
import type { Block } from '#report/block.ts'
import type { Inline } from '#report/inline.ts'
import { paragraph, t } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'

/** The paper in three lines of chat: how many answered, the lights, what changed. */
export function paperSummary(
  { figures, before }: InterimReport,
  { words, say }: Pick<Actor, 'words' | 'say'>,
): readonly Block[] {
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
