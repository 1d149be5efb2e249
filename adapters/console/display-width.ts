const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const wide =
  /^(?:\p{Emoji_Presentation}|.\uFE0F|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}])/u
const unseen = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u

/** Columns a text takes on a terminal: two for wide letters and emoji, none for marks that only modify. */
export function displayWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let width = 0
  for (const { segment } of graphemes.segment(text)) width += unseen.test(segment) ? 0 : wide.test(segment) ? 2 : 1
  return width
}
