import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { RootContent } from 'mdast'
import type { Block } from '#report/block.ts'
import { proseBlocks } from '#report/prose-blocks.ts'
import { cleanText } from '#report/clean-text.ts'

/**
 * What people type means itself: `<b>`, `&uuml;`, `> 50 %`, `~5 Wochen`, four leading blanks, a line of `---` under
 * a sentence. These parts of Markdown would swallow it.
 */
const literal = [
  'blockQuote',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'gfmFootnoteCall',
  'gfmFootnoteDefinition',
  'gfmPotentialFootnoteCall',
  'htmlFlow',
  'htmlText',
  'labelStartImage',
  'setextUnderline',
  'strikethrough',
  'tasklistCheck',
]

const syntax = { extensions: [gfm(), { disable: { null: literal } }], mdastExtensions: [gfmFromMarkdown()] }

/**
 * An answer typed in chat, as blocks of a paper: bold, italics, lists, tables and links are understood, single line
 * breaks kept, and no letter or digit is lost. Headings (`# Stand`, with a blank) become bold paragraphs, images links;
 * `#1` and a line of `---` stand there as they were typed.
 */
export function prose(text: string): readonly Block[] {
  const source = keepStars(keepRuns(cleanText(text)))
  const nodes: readonly RootContent[] = fromMarkdown(source, syntax).children
  return proseBlocks(nodes, source, 0)
}

/** `Bürger*innen und Nutzer*innen` and `2*3*4` are no italics: a star between letters or digits is a star. */
const keepStars = (text: string): string => text.replace(/(?<=[\p{L}\p{N}])\*(?=[\p{L}\p{N}])/gu, '\\*')

/** `- - - - - x` is no list in a list in a list; parsing thousands of them takes seconds. */
const keepRuns = (text: string): string =>
  text.replace(/^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+){5,}/gm, (run) => run.replace(/[-*+.)]/g, '\\$&'))
