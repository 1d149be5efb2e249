import { lights } from '#domain/light.ts'
import { paintOf } from '#report/charts/paint.ts'

/** Colours of badges, of the rules over profiles and of the bars beside tiles. */
export const lightStyle = [...lights, null].map(rulesOf).join('\n')

function rulesOf(light: (typeof lights)[number] | null): string {
  const { fill, ink, edge } = paintOf(light)
  const name = light ?? 'none'
  const border = edge ?? fill
  return [
    `.badge.${name}{background:${fill};color:${ink};border-color:${border}}`,
    `.profile.${name}{border-top-color:${light === null ? border : fill}}`,
    `.tile.${name}{border-left-color:${light === null ? 'var(--accent)' : fill}}`,
  ].join('\n')
}
