import type { IStylesOptions } from 'docx'
import type { Language } from '#domain/person.ts'
import { accent, ink, linkInk, muted, textWidth } from './look.ts'
import { fallback } from './typeface.ts'

const heading = (size: number, before: number, after: number, color = accent) => ({
  run: { size, bold: true, color },
  paragraph: { spacing: { before, after, line: 220, lineRule: 'auto' as const }, keepNext: true, keepLines: true },
})

interface StyleMore {
  readonly color?: string
  readonly bold?: boolean
  readonly keepNext?: boolean
  readonly left?: number
  /** With the number of a page at the right. */
  readonly paged?: boolean
  /** In 240ths of a line. */
  readonly line?: number
}

/** What Word calls the styles that it knows by itself. */
const builtIn: Readonly<Record<string, string>> = {
  Header: 'header',
  Footer: 'footer',
  TOCHeading: 'TOC Heading',
  TOC1: 'toc 1',
  TOC2: 'toc 2',
  TOC3: 'toc 3',
}

/** A paragraph style besides those that the library has. Sizes in half points, spacing in twips. */
const style = (id: string, size: number, before: number, after: number, more: StyleMore = {}) => ({
  id,
  name: builtIn[id] ?? id,
  basedOn: 'Normal',
  quickFormat: true,
  run: { size, ...(more.color !== undefined && { color: more.color }), ...(more.bold && { bold: true }) },
  paragraph: {
    spacing: { before, after, line: more.line ?? 222, lineRule: 'auto' as const },
    ...(more.keepNext && { keepNext: true }),
    ...(more.paged && { rightTabStop: textWidth }),
    ...(more.left !== undefined && { indent: { left: more.left } }),
  },
})

const codes: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' }

/** How paragraphs look, by what they are; who edits the file finds these styles in Word. */
export function stylesIn(language: Language, family: string): IStylesOptions {
  const code = codes[language]
  // Letters from right to left, and those of the far east, stand in what every machine has for them.
  const font = { ascii: family, hAnsi: family, cs: fallback, eastAsia: fallback }
  return {
    default: {
      document: {
        run: { font, size: 21, color: ink, language: { value: code, eastAsia: code, bidirectional: 'ar-SA' } },
        paragraph: { spacing: { after: 110, line: 233, lineRule: 'auto' } },
      },
      title: {
        run: { size: 39, bold: true, color: accent },
        paragraph: {
          spacing: { before: 180, after: 40, line: 216, lineRule: 'auto' },
          keepNext: true,
          keepLines: true,
        },
      },
      heading1: heading(32, 280, 80),
      heading2: heading(28, 280, 90),
      heading3: heading(26, 240, 60),
      heading4: heading(21, 140, 30, ink),
      caption: {
        run: { size: 18, color: muted },
        paragraph: { spacing: { before: 60, after: 60, line: 226, lineRule: 'auto' } },
      },
      hyperlink: { run: { color: linkInk, underline: { type: 'none' } } },
      listParagraph: { paragraph: { spacing: { after: 50, line: 230, lineRule: 'auto' } } },
    },
    paragraphStyles: [
      style('Subtitle', 22, 0, 80, { color: muted }),
      style('LetterCity', 30, 0, 20, { color: accent, bold: true }),
      style('LetterKind', 22, 0, 20, { bold: true }),
      style('LetterLine', 20, 0, 0, { color: muted }),
      style('TableText', 19, 0, 0),
      style('Fact', 19, 0, 20),
      style('Badge', 20, 0, 100, { keepNext: true }),
      style('TileValue', 34, 0, 0, { bold: true, line: 200 }),
      style('TileLabel', 18, 0, 0),
      style('TileBefore', 16, 0, 0, { color: muted }),
      style('Figure', 20, 60, 0, { keepNext: true, line: 240 }),
      style('Quote', 20, 0, 80, { color: '364049', left: 240 }),
      style('Gap', 8, 0, 40),
      style('Header', 17, 0, 0, { color: muted }),
      style('Footer', 17, 0, 0, { color: muted }),
      style('TOCHeading', 32, 280, 80, { color: accent, bold: true, keepNext: true }),
      style('TOC1', 21, 60, 30, { bold: true, paged: true }),
      style('TOC2', 20, 30, 20, { left: 240, keepNext: true, paged: true }),
      style('TOC3', 19, 0, 10, { left: 480, paged: true }),
    ],
  }
}
