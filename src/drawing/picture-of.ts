import type { Resvg } from '@resvg/resvg-js'
import type { Outcome } from '#domain/outcome.ts'
import { accepted, refused } from '#domain/outcome.ts'
import { cleanText } from '#report/clean-text.ts'
import { familiesOf } from '#drawing/families-of.ts'
import { inFamilies } from '#drawing/in-families.ts'
import { typefaces } from '#drawing/typefaces.ts'

/** An SVG as a picture: pixels to a unit of it, and on white unless what is behind it shall be seen. */
export interface Drawing {
  readonly svg: string
  readonly zoom: number
  readonly transparent?: true
}

/** It as PNG, and the characters that no typeface has: placeholders stand for them. */
export interface Picture {
  readonly png: Uint8Array
  readonly replaced: readonly string[]
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
): Promise<Outcome<Picture>> {
  const program = await load().catch(() => null)
  if (program === null) {
    const detail = `resvg, ${process.platform}-${process.arch}`
    return refused({ kind: 'format-failed', format, why: 'no-program', detail })
  }
  const fonts = typefaces(format)
  if (!fonts.ok) return fonts
  // What XML forbids would end the drawing.
  const valid = cleanText(svg)
  const { svg: shown, replaced } = valid.includes('<text')
    ? inFamilies(valid, familiesOf(fonts.value))
    : { svg: valid, replaced: [] }
  const drawn = new program.Resvg(shown, {
    font: { fontFiles: [...fonts.value], loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' },
    fitTo: { mode: 'zoom', value: zoom },
    ...(!transparent && { background: '#fff' }),
  })
  return accepted({ png: drawn.render().asPng(), replaced })
}
