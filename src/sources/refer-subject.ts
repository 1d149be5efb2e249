import { text } from '#sources/checked-values.ts'
import type { Reader } from '#sources/reader.ts'
import type { Path } from '#sources/say-issue.ts'

/** What rounds, requests and answers say that are about a motion. */
export const aboutShape = { motion: text.optional() }

/** What is asked about: the measures of `plan`, or the points of the motion whose number that is. */
export interface About {
  readonly plan: string
  readonly isMotion: boolean
}

/** The motion that is named, else the plan. */
export function aboutIn(plan: string, { motion }: { motion?: string | undefined }, path: Path, file: Reader): About {
  if (motion === undefined) return { plan, isMotion: false }
  file.refer('motion', motion, motion, [...path, 'motion'])
  return { plan: motion, isMotion: true }
}

/** Refers to a measure, or a motion's point, which is known by its code alone. */
export function referSubject({ plan, isMotion }: About, code: string, path: Path, file: Reader): void {
  if (isMotion) file.refer('point', code, code, path)
  else file.refer('measure', `${plan}:${code}`, code, path)
}
