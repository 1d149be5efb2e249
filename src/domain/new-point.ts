import type { Measure } from '#domain/measure.ts'
import { pointCode } from '#domain/motion.ts'

const longestTitle = 80

/** A motion's point as it is asked about; its title is the beginning of its wording. */
export const newPoint = (motion: string, no: number, text: string): Measure => ({
  id: pointCode(motion, no),
  plan: motion,
  code: pointCode(motion, no),
  title: pointTitle(text),
  description: text,
  field: null,
  level: 'public',
  state: 'active',
  position: no,
  version: 1,
})

/** As many whole words as a line of a list has room for. */
export function pointTitle(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  if (line.length <= longestTitle) return line
  const cut = line.slice(0, longestTitle).replace(/\s+\S*$/, '')
  return `${cut.replace(/[\s,;:.–-]+$/, '')} …`
}
