/** One line of at most so many characters; a longer one is cut at a word, or within one that is longer itself. */
export function shortened(line: string, longest: number): string {
  if (line.length <= longest) return line
  const head = line.slice(0, longest - 1)
  const atWord = head.replace(/\s+\S*$/, '')
  const kept = atWord.length > longest / 2 ? atWord : head.replace(/[\uD800-\uDBFF]$/, '')
  return `${kept}…`
}
