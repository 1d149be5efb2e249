import type { FileChild } from 'docx'
import { AlignmentType, BorderStyle, Paragraph, TableCell, TableRow, VerticalAlign, WidthType } from 'docx'
import type { Head } from '#report/block.ts'
import type { Context } from './context.ts'
import { dataTable } from './data-table.ts'
import { layoutTable } from './layout-table.ts'
import { accent, textWidth } from './look.ts'
import { runs } from './runs.ts'

/** Who reports what to whom, when: the letterhead, the paper's title, its way through the committees. */
export function headOf(head: Head, context: Context): readonly FileChild[] {
  const left = Math.floor(textWidth * 0.6)
  const widths = [left, textWidth - left]
  const who = [line('LetterCity', head.city), line('LetterLine', head.department), line('LetterLine', head.office)]
  const what = [line('LetterKind', head.kind), line('LetterLine', head.number), line('LetterLine', head.part)]
  const cells = [cell(who, AlignmentType.LEFT, widths[0] ?? 0), cell(what, AlignmentType.RIGHT, widths[1] ?? 0)]
  return [
    layoutTable(widths, [new TableRow({ cantSplit: true, children: cells })]),
    new Paragraph({ style: 'Title', children: runs(head.title, context) }),
    new Paragraph({ style: 'Subtitle', children: runs(head.subtitle, context) }),
    ...dataTable(head.consultations, context),
  ]

  function cell(lines: readonly Line[], alignment: Alignment, size: number): TableCell {
    return new TableCell({
      width: { size, type: WidthType.DXA },
      verticalAlign: VerticalAlign.BOTTOM,
      margins: { bottom: 80, left: 0, right: 0 },
      borders: { bottom: { style: BorderStyle.SINGLE, size: 24, color: accent } },
      children: lines
        .filter(({ text }, index) => index === 0 || text !== '')
        .map(({ style, text }) => new Paragraph({ style, alignment, children: runs(text, context) })),
    })
  }
}

interface Line {
  readonly style: string
  readonly text: string
}

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType]

const line = (style: string, text: string): Line => ({ style, text })
