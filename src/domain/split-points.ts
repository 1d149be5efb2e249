const marker = /(?:^|\s)(\d{1,2})[.)]\s+/gu

/**
 * The numbered points of a motion as it was pasted: `1. … 2. …`, on lines of their own or not. Only numbers that count on
 * from 1 begin a point, so that a date or a sum within one does not. Without any number each line is a point.
 */
export function splitPoints(pasted: string): readonly string[] {
  const text = pasted.trim()
  const begins = beginnings(text)
  const parts =
    begins.length > 0
      ? begins.map(({ after }, at) => text.slice(after, begins[at + 1]?.index ?? text.length))
      : text.split(/\n+/)
  return parts.map((part) => part.replaceAll(/\s+/g, ' ').trim()).filter((part) => part !== '')
}

/** Where the points begin; nothing unless the text itself begins with the first. */
function beginnings(text: string): readonly { readonly index: number; readonly after: number }[] {
  const found: { readonly index: number; readonly after: number }[] = []
  for (const match of text.matchAll(marker)) {
    if (Number(match[1]) !== found.length + 1) continue
    if (found.length === 0 && match.index !== 0) return []
    found.push({ index: match.index, after: match.index + match[0].length })
  }
  return found
}
