/**
 * Where to cut a text of which at most `end` characters have room: after a sentence if half of the room is filled then,
 * else between words, else where it must be, but through no character. 0 only where not one character has room.
 */
export function whereToCut(text: string, end: number): number {
  const head = text.slice(0, end)
  const sentence = /^[^]*[.!?…]["“»)]*(?=\s)|^[^]*(?=\n)/u.exec(head)?.[0].length ?? 0
  const word = /^[^]*\s/u.exec(head)?.[0].length ?? 0
  const cut = sentence > end / 2 ? sentence : word
  if (cut > 0) return cut
  return /[\uD800-\uDBFF]$/.test(head) ? end - 1 : end
}
