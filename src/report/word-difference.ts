/** A run of words that two texts have in common, or that only one of them has. */
export interface Run {
  readonly in: 'both' | 'before' | 'after'
  readonly text: string
}

/**
 * How a text became another, word by word, by their longest common sequence. Joined, the runs of `before` and `both`
 * are the old text, those of `after` and `both` the new one. Its cost grows with the product of their lengths: meant
 * for passages, not for books.
 */
export function wordDifference(before: string, after: string): readonly Run[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const common = commonLengths(old, now)
  const words: Run[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    const [gone = '', came = ''] = [old[i], now[j]]
    if (i < old.length && j < now.length && gone === came) {
      words.push({ in: 'both', text: gone })
      i += 1
      j += 1
    } else if (j >= now.length || (i < old.length && at(common, i + 1, j) >= at(common, i, j + 1))) {
      words.push({ in: 'before', text: gone })
      i += 1
    } else {
      words.push({ in: 'after', text: came })
      j += 1
    }
  }
  return joined(words)
}

/** Each word with the blanks after it, so that nothing is lost. */
const wordsOf = (text: string): readonly string[] => text.match(/^\s+|\S+\s*/g) ?? []

/** How many words the texts share from each pair of places on. */
function commonLengths(old: readonly string[], now: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1))
  for (let i = old.length - 1; i >= 0; i -= 1) {
    const row = rows[i]
    if (!row) continue
    for (let j = now.length - 1; j >= 0; j -= 1)
      row[j] = old[i] === now[j] ? at(rows, i + 1, j + 1) + 1 : Math.max(at(rows, i + 1, j), at(rows, i, j + 1))
  }
  return rows
}

const at = (rows: readonly Uint16Array[], i: number, j: number): number => rows[i]?.[j] ?? 0

/** Neighbours of one kind as one run. */
function joined(words: readonly Run[]): readonly Run[] {
  const runs: { in: Run['in']; text: string }[] = []
  for (const word of words) {
    const last = runs.at(-1)
    if (last?.in === word.in) last.text += word.text
    else runs.push({ ...word })
  }
  return runs
}
