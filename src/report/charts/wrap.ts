/** Breaks a text into lines of at most `width` characters, between words where it can. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).flatMap((each) => pieces(each, width))) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** A word longer than a line is cut after a hyphen of its own, or hyphenated anywhere. */
function pieces(word: string, width: number): readonly string[] {
  const letters = [...word]
  if (letters.length <= width) return [word]
  const hyphen = letters.slice(0, width).lastIndexOf('-')
  const cut = hyphen > 0 ? hyphen + 1 : width - 1
  const head = letters.slice(0, cut).join('')
  return [hyphen > 0 ? head : `${head}-`, ...pieces(letters.slice(cut).join(''), width)]
}
