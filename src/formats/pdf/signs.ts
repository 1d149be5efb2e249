import { milestonePaints } from '#report/charts/milestone-paint.ts'
import { paints } from '#report/charts/paint.ts'

/** The symbols of lights and of milestones, as drawings, by their names. */
export const signs: Readonly<Record<string, string>> = Object.fromEntries([
  ...Object.entries(paints).map(([name, { shape, fill, edge }]) => [name, drawn(shape, fill, edge)]),
  ...Object.entries(milestonePaints).map(([name, { shape, colour }]) => [name, drawn(shape, colour, null)]),
])

function drawn(shape: string, fill: string, edge: string | null): string {
  const outline = edge === null ? '' : ` stroke="${edge}" stroke-width=".8"`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-.5 -.5 11 11" width="11" height="11"><path d="${shape}" fill="${fill}"${outline}/></svg>`
}
