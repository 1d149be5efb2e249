import type { Block } from '#report/block.ts'
import { plainText } from '#report/plain-text.ts'

/** Part of what is said: what is about one measure, or what stands between. */
export interface Entry {
  readonly blocks: readonly Block[]
  /** The code of the measure that it is about. */
  readonly code: string | undefined
}

/** What is said, cut into what is about each of these measures and what stands before, between and after. */
export function entriesIn(body: readonly Block[], codes: ReadonlySet<string>): readonly Entry[] {
  const entries: Entry[] = []
  const placed = new Set<string>()
  let open: Block[] = []
  for (let at = 0; at < body.length; at += 1) {
    const code = codeOf(body[at])
    if (code === undefined || !codes.has(code) || placed.has(code)) open.push(...body.slice(at, at + 1))
    else {
      const end = endOf(body, at)
      if (open.length > 0) entries.push({ blocks: open, code: undefined })
      entries.push({ blocks: body.slice(at, end), code })
      placed.add(code)
      open = []
      at = end - 1
    }
  }
  return open.length > 0 ? [...entries, { blocks: open, code: undefined }] : entries
}

/** The code of the measure that an entry begins with, in bold. */
function codeOf(block: Block | undefined): string | undefined {
  const [first] = block?.type === 'paragraph' ? block.children : []
  return first?.type === 'strong' ? /^\S+/.exec(plainText(first.children))?.[0] : undefined
}

/**
 * An entry goes on over one sentence, over what is quoted, listed or remarked of it, and over sentences that lead on to
 * that or to another entry.
 */
function endOf(body: readonly Block[], at: number): number {
  let end = isSentence(body[at + 1]) ? at + 2 : at + 1
  for (let next = end; next < body.length; next += 1) {
    if (goesOn(body[next])) end = next + 1
    else if (codeOf(body[next]) !== undefined) return next
    else if (!isSentence(body[next])) return end
  }
  return end
}

const goesOn = (block: Block | undefined): boolean =>
  block !== undefined && (['quote', 'list', 'facts', 'passage'].includes(block.type) || isRemark(block))

const isRemark = (block: Block): boolean =>
  block.type === 'paragraph' && block.children.length > 0 && block.children.every(({ type }) => type === 'emphasis')

const isSentence = (block: Block | undefined): boolean =>
  block?.type === 'paragraph' && codeOf(block) === undefined && !isRemark(block)
