import type { PhrasingContent } from 'mdast'
import type { Handlers } from '#report/handle.ts'
import { handleInline } from '#report/handle.ts'
import type { Inline } from '#report/inline.ts'
import type { Context } from './context.ts'
import { text } from './nodes.ts'

const handlers: Handlers<Inline, Context, PhrasingContent[]> = {
  text: ({ value }) => [text(value)],
  strong: ({ children }, context) => [{ type: 'strong', children: inlineNodes(children, context) }],
  emphasis: ({ children }, context) => [{ type: 'emphasis', children: inlineNodes(children, context) }],
  // Places within the paper have no address in Markdown.
  link: ({ url, children }, context) =>
    url.startsWith('#')
      ? inlineNodes(children, context)
      : [{ type: 'link', url, children: inlineNodes(children, context) }],
  break: () => [{ type: 'break' }],
  light: ({ light, label }, { words }) => [text(`${words.lights.sign(light)} ${label}`)],
  milestone: ({ state, label }, { words }) => [text(`${words.milestones.symbol[state]} ${label}`)],
  code: ({ value }) => [{ type: 'inlineCode', value }],
}

/** Inline content as Markdown nodes. */
export const inlineNodes = (children: readonly Inline[], context: Context): PhrasingContent[] =>
  children.flatMap((child) => handleInline(handlers, child, context))
