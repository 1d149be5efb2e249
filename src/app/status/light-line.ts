import { lights } from '#domain/light.ts'
import type { Block } from '#report/block.ts'
import type { Inline } from '#report/inline.ts'
import { t } from '#report/build.ts'
import type { StatusInput } from '#app/status/status-input.ts'

/** The lights with their numbers, and what changed since the last round; nothing before the first answer. */
export function lightLine({ book, counted, by }: StatusInput): readonly Block[] {
  const { figures } = counted
  const { words, say } = by
  if (figures.answered === 0) return []
  const counts = lights
    .filter((light) => figures.lights[light] > 0)
    .map((light): readonly Inline[] => [
      { type: 'light', light, label: say.light(light) },
      t(` ${say.number(figures.lights[light])}`),
    ])
  if (figures.noLight > 0) counts.push([t(`${say.light(null)} ${say.number(figures.noLight)}`)])
  const line = counts.flatMap((count, at) => (at === 0 ? count : [t(' · '), ...count]))
  const changes = book.before ? [{ type: 'break' } as const, t(words.status.changes(book.before.label, figures))] : []
  return [{ type: 'paragraph', children: [...line, ...changes] }]
}
