import type { Block, Profile } from '#report/block.ts'
import { cleanText } from '#report/clean-text.ts'
import { facts } from './facts.ts'
import { lightSpan } from './inlines.ts'
import { span, type Row, type Span } from './row.ts'
import { wrap } from './wrap.ts'

const barWidth = 10

/** A measure's page: title, light and progress, facts, texts. */
export function profile(
  { title, light, lightLabel, percent, facts: items, children }: Profile,
  width: number,
  inner: (blocks: readonly Block[], width: number) => readonly Row[],
): readonly Row[] {
  const texts = inner(children, width)
  return [
    ...wrap([span(cleanText(title), 'strong')], width),
    ...wrap([lightSpan(light, lightLabel), ...progress(percent)], width),
    ...facts(items, width),
    ...(texts.length > 0 ? [[], ...texts] : []),
  ]
}

function progress(percent: Profile['percent']): readonly Span[] {
  if (percent === null) return []
  const { term, now, label } = percent
  const done = Math.round((now / 100) * barWidth)
  const bar = span('█'.repeat(done) + '░'.repeat(barWidth - done), 'quiet')
  return [span(` · ${cleanText(term)} `), bar, span(` ${cleanText(label)}`)]
}
