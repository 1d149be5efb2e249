import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  ShadingType,
  TabStopType,
  TextRun,
} from 'docx'
import { TextWatermark } from 'docx/watermarks'
import type { Manuscript } from '#app/contracts/format.ts'
import { dayOf } from '#domain/instant.ts'
import type { Context } from './context.ts'
import { line, textWidth, warning } from './look.ts'
import { runs } from './runs.ts'
import { shownText } from './shown-text.ts'

const right = [{ type: TabStopType.RIGHT, position: textWidth }]

/** What stands above and below the text of the first page and of the others; the marks of a draft on all of them. */
export function margins({ title, facts, mark, part }: Manuscript, context: Context) {
  const { file } = context.words.reports
  const marks = [mark, part].filter((each) => each !== null).join(' · ')
  const footer = new Footer({ children: [foot()] })
  return {
    headers: {
      first: new Header({ children: [opening()] }),
      default: new Header({ children: [running()] }),
    },
    footers: { first: footer, default: footer },
  }

  function running(): Paragraph {
    const warned = marks === '' ? [] : runs(`${marks} · `, context, { bold: true, color: warning })
    return new Paragraph({
      style: 'Header',
      tabStops: right,
      border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: line, space: 4 } },
      children: [
        ...water(),
        ...warned,
        ...runs(title, context),
        new TextRun({ text: '\t' }),
        ...runs(facts.city.name, context),
      ],
    })
  }

  /** Above all else: that this is a draft. */
  function opening(): Paragraph {
    if (marks === '') return new Paragraph({ style: 'Header' })
    return new Paragraph({
      style: 'Header',
      alignment: AlignmentType.CENTER,
      shading: { type: ShadingType.CLEAR, fill: warning, color: 'auto' },
      children: [...water(), ...runs(marks, context, { bold: true, color: 'FFFFFF', size: 24 })],
    })
  }

  function water(): readonly TextWatermark[] {
    if (mark === null) return []
    const text = shownText(mark, context.replaced)
    return [new TextWatermark({ text, font: context.typeface.family, color: 'D9A6A4', opacity: 0.3 })]
  }

  function foot(): Paragraph {
    const { before, between } = file.page
    const asOf = file.asOf(dayOf(facts.round.asOf, facts.city.zone))
    const pages = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES]
    return new Paragraph({
      style: 'Footer',
      tabStops: right,
      children: [...runs(asOf, context), new TextRun({ children: ['\t', ...pages] })],
    })
  }
}
