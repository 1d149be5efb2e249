import { escapeXml } from '#report/escape-xml.ts'
import type { Sign } from '#report/charts/swatch.ts'

/** Width of every drawing, in its own units; about 1.4 of them to a point when it fills the width of an A4 page. */
export const width = 860
/** Of letters as wide as most, at the size of the drawing's words. */
export const letterWidth = 7.6
export const lineHeight = 18

const size = 15
const font = "'Source Sans 3','Source Sans Pro','Segoe UI','Noto Sans','Helvetica Neue',Arial,sans-serif"

/** A whole drawing on white, found by its title and described by its text alternative. */
export function drawing(
  { id, title }: { readonly id: string; readonly title: string },
  alt: string,
  height: number,
  content: string,
): string {
  const name = escapeXml(id)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img"`,
    ` aria-labelledby="${name}-title ${name}-desc" font-family="${font}" font-size="${size}">`,
    `<title id="${name}-title">${escapeXml(title)}</title><desc id="${name}-desc">${escapeXml(alt)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>${content}</svg>`,
  ].join('')
}

/** Words at a place; `more` are further attributes. */
export const words = (x: number, y: number, value: string, more = '', ink = '#1f2933'): string =>
  `<text x="${tenths(x)}" y="${tenths(y)}" fill="${ink}"${more && ` ${more}`}>${escapeXml(value)}</text>`

/** A symbol of 16 × 16 with its upper left corner at a place. */
export function symbolAt({ shape, fill, edge }: Sign, x: number, y: number): string {
  const outline = edge === null ? '' : ` stroke="${edge}" stroke-width=".8"`
  return `<path transform="translate(${tenths(x)} ${tenths(y)}) scale(1.6)" d="${shape}" fill="${fill}"${outline}/>`
}

/** More digits would differ from machine to machine, and nobody sees them. */
export const tenths = (value: number): number => Math.round(value * 10) / 10
