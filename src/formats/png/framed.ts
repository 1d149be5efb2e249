import { wrap } from '#report/charts/wrap.ts'
import { escapeXml } from '#report/escape-xml.ts'

// In the drawing's own units.
const margin = 28
const titleSize = 20
const footSize = 13
const lineHeight = 26
const bandHeight = 40
const warning = '#8c1d18'
const font = "'Source Sans 3',Arial,sans-serif"

/** A chart with its title above, its source below, and the mark of a draft over all: in chat it stands without its paper. */
export function framed(svg: string, title: string, foot: string, mark: string | null): string {
  const [width, height] = [sizeOf(svg, 'width'), sizeOf(svg, 'height')]
  const titles = wrap(title, Math.floor(width / (titleSize * 0.5)))
  const feet = wrap(foot, Math.floor(width / (footSize * 0.5)))
  const head = mark === null ? 0 : bandHeight
  const top = head + margin + titles.length * lineHeight
  const bottom = top + height + margin
  const [outerWidth, outerHeight] = [width + 2 * margin, bottom + feet.length * 18 + margin / 2]
  const lines = [
    ...titles.map((line, index) => text(head + margin + index * lineHeight + 8, line, titleSize, '#00416b', 600)),
    ...feet.map((line, index) => text(bottom + index * 18, line, footSize, '#4a5560', 400)),
  ]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${outerWidth}" height="${outerHeight}" font-family="${font}">`,
    svg.replace('<svg ', `<svg x="${margin}" y="${top}" `),
    ...lines,
    ...(mark === null ? [] : [band(mark, outerWidth)]),
    '</svg>',
  ].join('')
}

/** Right across, so that it is seen however small the picture is shown. */
const band = (mark: string, width: number): string =>
  `<rect width="${width}" height="${bandHeight}" fill="${warning}"/>` +
  `<text x="${width / 2}" y="28" font-size="22" font-weight="700" text-anchor="middle" fill="#fff">${escapeXml(mark)}</text>`

const text = (y: number, value: string, size: number, ink: string, weight: number): string =>
  `<text x="${margin}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${ink}">${escapeXml(value)}</text>`

const sizeOf = (svg: string, side: 'width' | 'height'): number =>
  Number(new RegExp(`^<svg[^>]* ${side}="([\\d.]+)"`).exec(svg)?.[1] ?? 200)
