import type { Node } from 'mdast'
import { t } from '#report/build.ts'
import type { Inline } from '#report/inline.ts'
import { bindTogether } from '#report/clean-text.ts'

/** A text with its line breaks kept. */
export const lines = (text: string): readonly Inline[] =>
  text
    .split('\n')
    .flatMap((line, index): Inline[] => (index === 0 ? [t(line)] : [{ type: 'break' }, t(line.trimStart())]))
    .map((node) => (node.type === 'text' ? t(bindTogether(node.value)) : node))
    .filter((node) => node.type !== 'text' || node.value !== '')

/** What was typed at this place, as it was typed; a backslash before a mark is no part of it, here as elsewhere. */
export function literalLines(node: Node, source: string): readonly Inline[] {
  const typed = source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
  return lines(typed.replace(/\\([!-/:-@[-`{-~])/g, '$1'))
}
