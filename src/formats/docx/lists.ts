import type { INumberingOptions } from 'docx'
import { AlignmentType, LevelFormat } from 'docx'
import type { Context } from './context.ts'
import { linkInk } from './look.ts'

const step = 300
const quoteIndent = 240
const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8]

/** Where a paragraph of a list stands; a quotation moves it to the right. */
export function listLevel({ ordered, level, instance, isFirst }: NonNullable<Context['list']>, isQuoted: boolean) {
  const left = step * (level + 1) + (isQuoted ? quoteIndent : 0)
  if (!isFirst) return { indent: { left } }
  const reference = ordered ? 'numbers' : 'bullets'
  return {
    numbering: { reference, level: Math.min(level, levels.length - 1), instance },
    ...(isQuoted && { indent: { left, hanging: step } }),
  }
}

/** Bullets and numbers of lists, level by level. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: 'bullets',
      levels: levels.map((level) => ({
        level,
        format: LevelFormat.BULLET,
        text: level % 2 === 0 ? '•' : '–',
        alignment: AlignmentType.LEFT,
        style: { run: { color: linkInk }, paragraph: { indent: { left: step * (level + 1), hanging: step } } },
      })),
    },
    {
      reference: 'numbers',
      levels: levels.map((level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text: `%${level + 1}.`,
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: step * (level + 1), hanging: step } } },
      })),
    },
  ],
}
