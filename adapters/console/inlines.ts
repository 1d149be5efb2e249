import type { Mark } from '#report/charts/paint.ts'
import { cleanText } from '#report/clean-text.ts'
import type { Inline } from '#report/inline.ts'
import { lightText } from '#report/light-text.ts'
import { milestoneText } from '#report/milestone-text.ts'
import { plainText } from '#report/plain-text.ts'
import { span, type Span, type Style } from './row.ts'

/** Inline content as spans; an outer style holds where there is no inner one. Foreign control characters go. */
export function inlines(children: readonly Inline[], outer?: Style): readonly Span[] {
  return children.flatMap((node) => inline(node, outer))
}

/** Symbol and word of a light, in its colour. */
export const lightSpan = (mark: Mark | null, label: string): Span =>
  span(lightText(mark, cleanText(label)), colourOf(mark))

function inline(node: Inline, outer: Style | undefined): readonly Span[] {
  switch (node.type) {
    case 'text':
      return [span(cleanText(node.value), outer)]
    case 'code':
      return [span(cleanText(node.value), 'code')]
    case 'strong':
      return inlines(node.children, outer ?? 'strong')
    case 'emphasis':
      return inlines(node.children, outer ?? 'emphasis')
    case 'break':
      return [span('\n')]
    case 'light':
      return [lightSpan(node.light, node.label)]
    case 'milestone':
      return [span(milestoneText(node.state, cleanText(node.label)))]
    case 'link':
      return [...inlines(node.children, 'link'), ...target(node)]
  }
}

/** Where a link leads, unless it says so itself or stays within the same text. */
function target({ url, children }: Extract<Inline, { type: 'link' }>): readonly Span[] {
  return url.startsWith('#') || plainText(children) === url ? [] : [span(` <${cleanText(url)}>`, 'quiet')]
}

const colourOf = (mark: Mark | null): Style | undefined =>
  mark === 'green' || mark === 'yellow' || mark === 'red' ? mark : undefined
