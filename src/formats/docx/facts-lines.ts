import type { FileChild } from 'docx'
import { BorderStyle, Paragraph, ShadingType, Tab, TabStopType, TextRun } from 'docx'
import type { Fact, Profile } from '#report/block.ts'
import { breadth } from './breadth.ts'
import type { Context } from './context.ts'
import { decoration } from './image.ts'
import type { Piece } from './inlines.ts'
import { inlines } from './inlines.ts'
import { muted, tint } from './look.ts'
import { barKey } from './pictures.ts'
import { runs } from './runs.ts'

/** A term and what holds of it. */
interface Entry {
  readonly term: string
  readonly value: readonly Piece[]
}

/** In twips: the height of the letters, the room between terms and values, the margin of the box, the widest term. */
const [size, gap, margin, widest] = [190, 200, 120, 3000]

const room = { style: BorderStyle.SINGLE, size: 4, color: tint, space: 4 }
const side = { ...room, space: margin / 20 }
// Neighbours with the same edges stand in one box.
const box = {
  border: { top: room, bottom: room, left: side, right: side },
  shading: { type: ShadingType.CLEAR, fill: tint, color: 'auto' },
}

/**
 * Facts in a tinted box, a line each, their values one under the other. Paragraphs and no table: they stay together with
 * the title above and, where they lead on to it, the text below in every program, and a long name has the whole width.
 */
export function factsLines(
  facts: readonly Fact[],
  percent: Profile['percent'],
  context: Context,
  leadOn: boolean,
): readonly FileChild[] {
  const entries = [
    ...facts.map(({ term, value }) => ({ term, value: inlines(value, context) })),
    ...progressEntry(percent, context),
  ]
  const column = Math.min(widest, Math.max(0, ...entries.map(({ term }) => breadth(term, size)))) + gap
  const lines = entries.map(
    ({ term, value }, at) =>
      new Paragraph({
        style: 'Fact',
        ...box,
        ...((leadOn || at < entries.length - 1) && { keepNext: true }),
        tabStops: [{ type: TabStopType.LEFT, position: margin + column }],
        indent: { left: margin + column, hanging: column, right: margin },
        children: [...runs(term, context, { color: muted }), new TextRun({ children: [new Tab()] }), ...value],
      }),
  )
  return lines.length === 0 ? [] : [...lines, new Paragraph({ style: 'Gap', ...(leadOn && { keepNext: true }) })]
}

function progressEntry(percent: Profile['percent'], context: Context): readonly Entry[] {
  if (percent === null) return []
  const { term, label } = percent
  return [{ term, value: [...runs(`${label}\u00A0\u00A0`, context), decoration(barKey(percent), context)] }]
}
