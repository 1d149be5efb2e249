import { gfmToMarkdown } from 'mdast-util-gfm'
import type { Options } from 'mdast-util-to-markdown'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { BlockContent } from 'mdast'
import type { Format, Manuscript } from '#app/contracts/format.ts'
import { accepted } from '#domain/outcome.ts'
import { figureNumbers } from '#report/figure-numbers.ts'
import { catalogue } from '#text/catalogue.ts'
import { blockNodes } from './block-nodes.ts'
import { quote, strong } from './nodes.ts'

const options: Options = {
  bullet: '-',
  emphasis: '_',
  listItemIndent: 'one',
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
}

const markdown: Format = {
  name: 'md',
  async render(manuscript, stem) {
    const text = toMarkdown({ type: 'root', children: nodesOf(manuscript) }, options)
    const file = { name: `${stem}.md`, mediaType: 'text/markdown', bytes: new TextEncoder().encode(text) }
    return accepted({ files: [file], replaced: [] })
  },
  // Marks and escapes stand between letters; without them a word reads as it was written.
  wordsOf: async ({ bytes }) => new TextDecoder().decode(bytes).replace(/\\(?=[!-/:-@[-`{-~])|[*_]{1,2}/g, ''),
}

export default markdown

/** The marks of every page, which a file without pages shows once at its top, and the report. */
function nodesOf({ blocks, language, mark, part }: Manuscript): BlockContent[] {
  const context = { words: catalogue(language), figures: figureNumbers(blocks) }
  const nodes = blocks.flatMap((block) => blockNodes(block, context))
  const marks = [mark, part].filter((said) => said !== null)
  return [...marks.map((said) => quote([{ type: 'paragraph', children: [strong(said)] }])), ...nodes]
}
