import { fold } from '#domain/fold.ts'
import { looksLikePoint } from '#app/chat/looks-like-point.ts'

/**
 * The code people mean by `m-03`, `M 03`, `M03`, `M-03:` or, where their plan is known, `DP:M-03`, by `M-3` where only
 * one can be meant, and by `Zu 3` where they are the points of a motion; undefined when it is none of `codes`.
 */
export function codeNamed(text: string, codes: readonly string[], plan?: string): string | undefined {
  const typed = text.replace(/[,;:.!]+$/, '')
  const [prefix, ...after] = typed.split(':')
  if (plan !== undefined && after.length > 0 && fold(prefix ?? '') === fold(plan)) {
    return codeNamed(after.join(':'), codes)
  }
  const point = pointNamed(typed, codes)
  if (point !== undefined) return point
  const exact = [fold, bare].map((reduced) => codes.find((code) => reduced(code) === reduced(typed)))
  const [only, ...others] = codes.filter((code) => unpadded(code) === unpadded(typed))
  return exact.find((code) => code !== undefined) ?? (others.length === 0 && typed !== '' ? only : undefined)
}

const named = /^(?:(?:zu|to|on)\s+(?:(?:punkt|point)\s+)?|(?:punkt|point)\s+)(\d{1,3})$/i

/** The point with the number that a motion's statement has above it. */
function pointNamed(text: string, codes: readonly string[]): string | undefined {
  const no = named.exec(text)?.[1]
  return no === undefined ? undefined : codes.find((code) => looksLikePoint(code) && code.endsWith(`-${Number(no)}`))
}

const bare = (text: string): string => fold(text).replaceAll(/[\s._-]+/g, '')

/** Without the noughts before a number. */
const unpadded = (text: string): string => bare(text).replaceAll(/(?<!\d)0+(?=\d)/g, '')
