import type { IStylesOptions } from 'docx'
import type { Language } from '#domain/person.ts'
import { accent, face, ink, linkInk, muted } from './look.ts'

const heading = (size: number, before: number, after: number, color = accent) => ({
  run: { font: face, size, bold: true, color },
  paragraph: { spacing: { before, after, line: 252, lineRule: 'auto' as const }, keepNext: true, keepLines: true },
})

interface StyleMore {
  readonly color?: string
  readonly bold?: boolean
  readonly keepNext?: boolean
  readonly left?: number
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
    spacing: { before, after, line: more.line ?? 252, lineRule: 'auto' as const },
    ...(more.keepNext && { keepNext: true }),
    ...(more.left !== undefined && { indent: { left: more.left } }),
  },
})

const codes: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' }

/** How paragraphs look, by what they are; who edits the file finds these styles in Word. */
export function stylesIn(language: Language): IStylesOptions {
  const code = codes[language]
  return {
    default: {
      document: {
        run: { font: face, size: 20, color: ink, language: { value: code, eastAsia: code, bidirectional: 'ar-SA' } },
        paragraph: { spacing: { after: 110, line: 269, lineRule: 'auto' } },
      },
      title: {
        run: { font: face, size: 35, bold: true, color: accent },
        paragraph: {
          spacing: { before: 200, after: 60, line: 245, lineRule: 'auto' },
          keepNext: true,
          keepLines: true,
        },
      },
      heading1: heading(29, 280, 90),
      heading2: heading(25, 300, 100),
      heading3: heading(23, 260, 80),
      heading4: heading(20, 160, 40, ink),
      caption: {
        run: { size: 17, color: muted },
        paragraph: { spacing: { before: 80, after: 80, line: 252, lineRule: 'auto' } },
      },
      hyperlink: { run: { color: linkInk, underline: { type: 'none' } } },
      listParagraph: { paragraph: { spacing: { after: 50, line: 264, lineRule: 'auto' } } },
    },
    paragraphStyles: [
      style('Subtitle', 21, 0, 140, { color: muted }),
      style('LetterCity', 30, 0, 20, { color: accent, bold: true }),
      style('LetterKind', 22, 0, 20, { bold: true }),
      style('LetterLine', 19, 0, 0, { color: muted }),
      style('TableText', 18, 0, 0),
      style('Term', 16, 0, 10, { color: muted }),
      style('Badge', 19, 0, 120, { keepNext: true }),
      style('TileValue', 36, 0, 0, { bold: true }),
      style('TileLabel', 18, 0, 0),
      style('TileBefore', 16, 0, 0, { color: muted }),
      style('Figure', 20, 60, 0, { keepNext: true, line: 240 }),
      style('Quote', 19, 0, 80, { color: '364049', left: 240 }),
      style('Gap', 8, 0, 40),
      style('Header', 16, 0, 0, { color: muted }),
      style('Footer', 16, 0, 0, { color: muted }),
      style('TOCHeading', 29, 280, 90, { color: accent, bold: true, keepNext: true }),
      style('TOC1', 20, 60, 30, { bold: true }),
      style('TOC2', 19, 30, 20, { left: 240, keepNext: true }),
      style('TOC3', 18, 0, 10, { left: 480 }),
    ],
  }
}
