import type { Handlers } from '#report/handle.ts'
import { handleInline } from '#report/handle.ts'
import type { Inline } from '#report/inline.ts'
import type { Context } from './context.ts'
import type { Node } from './json.ts'

// Typst takes no longer ones.
const longestUrl = 8000

const handlers: Handlers<Inline, Context, Node> = {
  text: ({ value }, { shown }) => ({ type: 'text', value: shown(value) }),
  strong: ({ children }, context) => ({ type: 'strong', children: inlineData(children, context) }),
  emphasis: ({ children }, context) => ({ type: 'emphasis', children: inlineData(children, context) }),
  link: ({ url, children }, context) => ({ ...target(url, context), children: inlineData(children, context) }),
  break: () => ({ type: 'break' }),
  light: ({ light, label }, { shown }) => ({ type: 'sign', sign: light ?? 'no-answer', label: shown(label) }),
  milestone: ({ state, label }, { shown }) => ({ type: 'sign', sign: state, label: shown(label) }),
  code: ({ value }, { shown }) => ({ type: 'code', value: shown(value) }),
}

/** Inline content as the template takes it. */
export const inlineData = (children: readonly Inline[], context: Context): readonly Node[] =>
  children.map((child) => handleInline(handlers, child, context))

/** A link to what is not in the document, or to an address that cannot be one, is its words alone. */
function target(url: string, { anchors }: Context): Node {
  if (url.startsWith('#')) {
    const to = url.slice(1)
    return anchors.has(to) ? { type: 'reference', to } : { type: 'words' }
  }
  return url === '' || url.length > longestUrl ? { type: 'words' } : { type: 'link', url }
}
