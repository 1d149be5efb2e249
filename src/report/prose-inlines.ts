import type { Link, PhrasingContent } from 'mdast'
import { t } from '#report/build.ts'
import type { Inline } from '#report/inline.ts'
import { lines, literalLines } from '#report/literal-lines.ts'
import { plainText } from '#report/plain-text.ts'

/** The inlines of a parsed answer; what we do not take over is shown as it was typed. */
export const proseInlines = (nodes: readonly PhrasingContent[], source: string): readonly Inline[] =>
  nodes.flatMap((node) => inlinesOf(node, source))

function inlinesOf(node: PhrasingContent, source: string): readonly Inline[] {
  switch (node.type) {
    case 'text':
      return lines(node.value)
    case 'strong':
    case 'emphasis':
      return [{ type: node.type, children: proseInlines(node.children, source) }]
    case 'break':
      return [{ type: 'break' }]
    case 'link':
      return linkOf(node, source)
    default:
      return literalLines(node, source)
  }
}

/** A link to the web or a mailbox; any other target stays visible text, and so does one with a title of its own. */
function linkOf(node: Link, source: string): readonly Inline[] {
  const children = proseInlines(node.children, source)
  const words = plainText(children)
  if ([node.url, node.url.replace(/^(?:http:\/\/|mailto:)/, '')].includes(words)) return foundLink(node.url, words)
  const typed = source.slice(node.position?.start.offset, node.position?.end.offset)
  const isPlain = (node.title ?? null) === null && children.length > 0 && !reference.test(typed)
  if (isPlain && /^(?:https?|mailto):/i.test(node.url)) return [{ type: 'link', url: node.url, children }]
  return node.position === undefined ? children : literalLines(node, source)
}

/** `&uuml;`, which may be meant as it stands or as the letter that other programs make of it. */
const reference = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i

/** An address within a text, which ends before quotes and brackets that no address has. */
function foundLink(url: string, words: string): readonly Inline[] {
  const shown = (/^[^"„“”‚‘’«»‹›<>[\]{}`|\\^]*/.exec(words)?.[0] ?? '').replace(/[?!.,:;*_~']+$/, '')
  const rest = words.slice(shown.length)
  const link: Inline = { type: 'link', url: url.slice(0, url.length - rest.length), children: [t(shown)] }
  return [link, ...lines(rest)]
}
