import { milestonePaints } from '#report/charts/milestone-paint.ts'
import { type Mark, isHollow, paintOf } from '#report/charts/paint.ts'
import { escapeXml } from '#report/escape-xml.ts'
import type { Handlers } from '#report/handle.ts'
import { handleInline } from '#report/handle.ts'
import type { Inline } from '#report/inline.ts'
import type { MilestoneState } from '#domain/milestone-state.ts'
import type { Context } from './context.ts'

const handlers: Handlers<Inline, Context, string> = {
  text: ({ value }) => escapeXml(value),
  strong: ({ children }, context) => `<strong>${inlineHtml(children, context)}</strong>`,
  emphasis: ({ children }, context) => `<em>${inlineHtml(children, context)}</em>`,
  link: ({ url, children }, context) => `<a href="${escapeXml(url)}">${inlineHtml(children, context)}</a>`,
  break: () => '<br>',
  light: ({ light, label }) => `<span class="light">${sign(light)}${escapeXml(label)}</span>`,
  milestone: ({ state, label }) => `<span class="light">${milestoneSign(state)}${escapeXml(label)}</span>`,
  code: ({ value }) => `<code>${escapeXml(value)}</code>`,
}

/** Inline content as HTML. */
export const inlineHtml = (children: readonly Inline[], context: Context): string =>
  children
    .map((child) => handleInline(handlers, child, context))
    .join('')
    .replaceAll(beforeBox, ' $1→\u00A0')

// A line may end before a box even after a no-break space: an arrow goes into the box that it leads to.
const beforeBox = /\u00A0→ (<span class="light">)/g

/** The shape of a mark; its word stands beside it, so that it is only for the eye. */
export function sign(mark: Mark | null): string {
  const { fill, edge, shape } = paintOf(mark)
  const outline = edge === null ? '' : ` stroke="${edge}" stroke-width=".8"`
  // Where a reader's own colours take the place of ours, only the outline tells it from what is filled.
  const kind = isHollow(mark) ? ' class="hollow"' : ''
  return drawn(`<path${kind} d="${shape}" fill="${fill}"${outline}/>`)
}

/** The same on a badge, whose ground has the colour of the mark. */
export const signOnBadge = (mark: Mark | null): string =>
  isHollow(mark) ? sign(mark) : drawn(`<path d="${paintOf(mark).shape}" fill="currentColor"/>`)

function milestoneSign(state: MilestoneState): string {
  const { colour, shape } = milestonePaints[state]
  return drawn(`<path d="${shape}" fill="${colour}"/>`)
}

const drawn = (path: string): string => `<svg class="sign" viewBox="-.5 -.5 11 11" aria-hidden="true">${path}</svg>`
