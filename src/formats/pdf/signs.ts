import { milestonePaints } from '#report/charts/milestone-paint.ts'
import { type Mark, type Paint, isHollow, marks, paints } from '#report/charts/paint.ts'

/** The symbols of lights and of milestones, as drawings, by their names; `badge-…` are those on a ground of their colour. */
export const signs: Readonly<Record<string, string>> = Object.fromEntries([
  ...marks.map((mark) => [mark, drawn(paints[mark].shape, paints[mark].fill, paints[mark].edge)]),
  ...marks.map((mark) => [`badge-${mark}`, onBadge(mark, paints[mark])]),
  ...Object.entries(milestonePaints).map(([name, { shape, colour }]) => [name, drawn(shape, colour, null)]),
])

function onBadge(mark: Mark, { shape, fill, ink, edge }: Paint): string {
  return isHollow(mark) ? drawn(shape, fill, edge) : drawn(shape, ink, null)
}

function drawn(shape: string, fill: string, edge: string | null): string {
  const outline = edge === null ? '' : ` stroke="${edge}" stroke-width=".8"`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-.5 -.5 11 11" width="11" height="11"><path d="${shape}" fill="${fill}"${outline}/></svg>`
}
