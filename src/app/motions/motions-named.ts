import type { Incoming } from '#app/contracts/incoming.ts'

/** Words with a stroke and a figure, such as `AN/1311/2021`, be it as part of the code of a point. */
const numberLike = /[\p{L}\d][\p{L}\d./_-]*\/[\p{L}\d./_-]*\d/gu

/** What may be the number of a motion in what somebody said, pressed or filled in; the points of one are named by it, too. */
export function motionsNamed(incoming: Incoming): readonly string[] {
  const found = textsOf(incoming).flatMap((text) => text.match(numberLike) ?? [])
  return [...new Set(found.flatMap((word) => [word, word.replace(/-\d+$/, '')]).map((word) => word.toUpperCase()))]
}

function textsOf(incoming: Incoming): readonly string[] {
  if ('call' in incoming) return [incoming.call.plan ?? '', ...Object.values(incoming.call.args)]
  return 'text' in incoming ? [incoming.text] : []
}
