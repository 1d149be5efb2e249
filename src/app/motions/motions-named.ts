import type { Incoming } from '#app/contracts/incoming.ts'

/** Longer words are no numbers, and nobody names more motions than these at once. */
const longest = 60
const most = 8

/** What may be the number of a motion in what somebody said, pressed or filled in; the points of one are named by it, too. */
export function motionsNamed(incoming: Incoming): readonly string[] {
  const words = textsOf(incoming).flatMap((text) => text.split(/[\s,;]+/))
  const found = words.map(withoutMarks).filter(isNumberLike)
  return [
    ...new Set(found.flatMap((word) => [word, word.replace(/-\d+$/, '')]).map((word) => word.toUpperCase())),
  ].slice(0, 2 * most)
}

/** Words with a stroke and a figure at their end, such as `AN/1311/2021`. */
const isNumberLike = (word: string): boolean => word.length <= longest && word.includes('/') && /\d$/.test(word)

const withoutMarks = (word: string): string => word.replace(/^[„“"(]+/, '').replace(/[.:!?”“")]+$/, '')

function textsOf(incoming: Incoming): readonly string[] {
  if ('call' in incoming) return [incoming.call.plan ?? '', ...Object.values(incoming.call.args)]
  return 'text' in incoming ? [incoming.text] : []
}
