import type { ImageRun } from 'docx'
import { ExternalHyperlink, InternalHyperlink, TextRun } from 'docx'
import type { Handlers } from '#report/handle.ts'
import { handleInline } from '#report/handle.ts'
import type { Inline } from '#report/inline.ts'
import type { Context } from './context.ts'
import { decoration } from './image.ts'
import { milestoneKey } from './pictures.ts'
import type { Face } from './runs.ts'
import { runs } from './runs.ts'
import { sign } from './sign.ts'

/** What inline content becomes. */
export type Piece = TextRun | ImageRun | ExternalHyperlink | InternalHyperlink

interface Styled extends Context {
  readonly face: Face
}

const handlers: Handlers<Inline, Styled, readonly Piece[]> = {
  text: ({ value }, context) => runs(value, context, context.face),
  strong: ({ children }, context) => inlines(children, context, { ...context.face, bold: true }),
  emphasis: ({ children }, context) => inlines(children, context, { ...context.face, italics: true }),
  link: ({ url, children }, context) => linked(url, children, context),
  break: () => [new TextRun({ break: 1 })],
  light: ({ light, label }, context) => [sign(light, context), ...runs(`\u00A0${label}`, context, context.face)],
  milestone: ({ state, label }, context) => [
    decoration(milestoneKey(state), context),
    ...runs(`\u00A0${label}`, context, context.face),
  ],
  code: ({ value }, context) => runs(value, context, { ...context.face, font: 'Courier New' }),
}

/** Inline content as the children of a paragraph. */
export const inlines = (children: readonly Inline[], context: Context, face: Face = {}): readonly Piece[] =>
  children.flatMap((child) => handleInline(handlers, child, { ...context, face }))

/** A link to a place that is not in the paper stays text. */
function linked(url: string, children: readonly Inline[], context: Styled): readonly Piece[] {
  const inner = inlines(children, context, { ...context.face, style: 'Hyperlink' })
  if (!url.startsWith('#')) return [new ExternalHyperlink({ link: url, children: inner })]
  const anchor = context.anchors.get(url.slice(1))
  return anchor === undefined
    ? inlines(children, context, context.face)
    : [new InternalHyperlink({ anchor, children: inner })]
}
