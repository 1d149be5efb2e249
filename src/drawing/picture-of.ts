import type { Resvg } from '@resvg/resvg-js'
import type { Outcome } from '#domain/outcome.ts'
import { accepted, refused } from '#domain/outcome.ts'
import { typefaces } from '#drawing/typefaces.ts'

const sans = 'Source Sans 3'
const arabic = 'Noto Sans Arabic'
const emoji = 'Noto Emoji'

/** An SVG as a picture: pixels to a unit of it, and on white unless what is behind it shall be seen. */
export interface Drawing {
  readonly svg: string
  readonly zoom: number
  readonly transparent?: true
}

interface Program {
  readonly Resvg: typeof Resvg
}

/**
 * A drawing as PNG in our own typefaces: the same picture on every machine. Refuses with `format-failed` on behalf of
 * `format` where the drawing program has no build for the machine or a typeface is missing.
 */
export async function pictureOf(
  { svg, zoom, transparent }: Drawing,
  format: string,
  load: () => Promise<Program> = () => import('@resvg/resvg-js'),
): Promise<Outcome<Uint8Array>> {
  const program = await load().catch(() => null)
  if (program === null) {
    const detail = `resvg, ${process.platform}-${process.arch}`
    return refused({ kind: 'format-failed', format, why: 'no-program', detail })
  }
  const fonts = typefaces(format)
  if (!fonts.ok) return fonts
  const drawn = new program.Resvg(inFamilies(svg), {
    font: { fontFiles: [...fonts.value], loadSystemFonts: false, defaultFontFamily: sans },
    fitTo: { mode: 'zoom', value: zoom },
    ...(!transparent && { background: '#fff' }),
  })
  return accepted(drawn.render().asPng())
}

/** The program looks for a glyph in the first family alone: what that has not is given a family of its own. */
const inFamilies = (svg: string): string =>
  svg.replace(/(<text[^>]*>)([^<]*)(?=<\/text>)/g, (_, tag: string, text: string) => {
    const spans = text
      .replace(/[\p{Script=Arabic}]+(?:\s+[\p{Script=Arabic}]+)*/gu, (run) => span(arabic, run))
      .replace(/[\p{Extended_Pictographic}]+/gu, (run) => span(emoji, run))
    return tag + spans
  })

const span = (family: string, run: string): string => `<tspan font-family="${family}">${run}</tspan>`
