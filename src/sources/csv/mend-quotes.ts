/**
 * Doubles the quotation marks that hand-made tables leave single inside a quoted cell (`"the so-called "plan", ok"`):
 * only one before a delimiter or a line's end closes the cell. An empty pair of quotes before a text (`""text`) goes.
 * A cell that is never closed stays open.
 */
export function mendQuotes(text: string, delimiter: string): string {
  const ends = (at: number): boolean => at >= text.length || text[at] === delimiter || text[at] === '\n'
  const parts: string[] = []
  let at = 0
  while (at < text.length) {
    if (text.startsWith('""', at) && text[at + 2] !== '"' && !ends(at + 2)) at += 2
    else if (text[at] === '"') {
      const close = closingQuote(text, at, ends)
      const closed = text[close] === '"'
      parts.push('"', text.slice(at + 1, close).replaceAll(/""?/g, '""'), closed ? '"' : '')
      at = close + 1
    }
    while (!ends(at)) parts.push(text[at++] ?? '')
    parts.push(text[at++] ?? '')
  }
  return parts.join('')
}

/** Where the quoted cell that begins at `start` is closed; the text's end, if it never is. */
function closingQuote(text: string, start: number, ends: (at: number) => boolean): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] !== '"') continue
    if (ends(at + 1)) return at
    if (text[at + 1] === '"') at += 1
  }
  return text.length
}
