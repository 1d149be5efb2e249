import type { FileChild } from 'docx'
import { BorderStyle, Paragraph, ShadingType } from 'docx'
import type { Profile } from '#report/block.ts'
import { paintOf } from '#report/charts/paint.ts'
import type { Context } from './context.ts'
import { factsLines } from './facts-lines.ts'
import { hex } from './look.ts'
import { runs } from './runs.ts'
import { sign } from './sign.ts'
import { title } from './title.ts'

/** The head of a measure's profile: its title under a rule in the colour of its light, a badge, its facts. */
export function profileHead(profile: Profile, context: Context): readonly FileChild[] {
  const { depth, id, light, lightLabel, facts, percent } = profile
  const { fill, ink, edge } = paintOf(light)
  const rule = { style: BorderStyle.SINGLE, size: 24, color: hex(light === null ? (edge ?? fill) : fill), space: 6 }
  const shading = { type: ShadingType.CLEAR, fill: hex(fill), color: 'auto' }
  const badge = runs(`\u00A0${lightLabel}\u00A0`, context, { bold: true, color: hex(ink), shading })
  return [
    title(depth, id, runs(profile.title, context), context, { border: { top: rule } }),
    new Paragraph({
      style: 'Badge',
      keepNext: true,
      children: [sign(light, context), ...runs('\u00A0', context), ...badge],
    }),
    ...factsLines(facts, percent, context, true),
  ]
}
