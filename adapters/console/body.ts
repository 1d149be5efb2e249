import type { Block } from '#report/block.ts'
import { cleanLine } from '#report/clean-text.ts'
import { blocks } from './blocks.ts'
import { grid } from './grid.ts'
import { prefixed, span, type Row } from './row.ts'
import { wrap } from './wrap.ts'

/** All of a post: its blocks, what can be typed instead of pressed, and the files that come with it. */
export interface Body {
  readonly body: readonly Block[]
  readonly buttons: readonly { readonly says: string; readonly label: string }[]
}

/** A post as rows; `files` are already worded, with what a picture shows, since the console shows none. */
export function body(
  { body: children, buttons }: Body,
  files: readonly { readonly says: string; readonly alt: string }[],
  width: number,
): readonly Row[] {
  const choices = buttons.map(({ says, label }) => [
    [span('→ ', 'quiet'), span(cleanLine(says), 'code')],
    [span(label === says ? '' : cleanLine(label))],
  ])
  return [
    blocks(children, width),
    grid(choices, width)?.flat() ?? choices.flatMap((row) => wrap(row.flat(), width)),
    files.flatMap(({ says, alt }) => [
      [span(says)],
      ...(alt === '' ? [] : prefixed(wrap([span(cleanLine(alt), 'quiet')], width - 2), span('  '), span('  '))),
    ]),
  ]
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [[], ...part]))
}
