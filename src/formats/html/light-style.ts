import { lights } from '#domain/light.ts'
import { barColour, marks, paintOf } from '#report/charts/paint.ts'

/** Colours of badges, of the rules over profiles and of the bars beside tiles. */
export const lightStyle = [
  ...[...lights, null].map(badgeAndRule),
  ...marks.map((mark) => barOfTile(mark, barColour(mark))),
  barOfTile('none', 'var(--accent)'),
].join('\n')

function badgeAndRule(light: (typeof lights)[number] | null): string {
  const { fill, ink, edge } = paintOf(light)
  const name = light ?? 'none'
  return [
    `.badge.${name}{background:${fill};color:${ink};border-color:${edge ?? fill}}`,
    `.profile.${name}{border-top-color:${barColour(light)}}`,
  ].join('\n')
}

function barOfTile(name: string, colour: string): string {
  return `.tile.${name}{border-left-color:${colour}}`
}
