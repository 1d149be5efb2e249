/** The start of a text, cut at a word: what a phone shows without scrolling. */
export function excerpt(text: string, length = 240): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2))} …`
}
