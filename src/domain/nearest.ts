import { fold } from '#domain/fold.ts'

/** A typed beginning of a word is nearer than any misspelling. */
const prefixDistance = 0.5
const shortestPrefix = 2

/**
 * Up to `limit` candidates that `word` may have meant, nearest first: those it begins, and those with a slip in at most
 * every third letter (one in short words). Case does not count, nor how an umlaut is spelled.
 */
export function nearest(word: string, candidates: readonly string[], limit = 1): readonly string[] {
  const wanted = loosen(word)
  if (wanted === '') return []
  const allowed = Math.max(1, Math.floor(wanted.length / 3))
  return candidates
    .map((candidate) => ({ candidate, distance: distanceTo(wanted, loosen(candidate)) }))
    .filter(({ distance }) => distance <= allowed)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, limit)
    .map(({ candidate }) => candidate)
}

/** Folds `ä`, `ae` and `a` alike. */
const loosen = (text: string): string => fold(text).replaceAll(/([aou])e/g, '$1')

function distanceTo(wanted: string, candidate: string): number {
  if (wanted === candidate) return 0
  return wanted.length >= shortestPrefix && candidate.startsWith(wanted) ? prefixDistance : slips(wanted, candidate)
}

/** Damerau and Levenshtein's distance: letters added, left out, changed, or swapped with their neighbour. */
function slips(a: string, b: string): number {
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1]
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      current.push(
        Math.min(
          at(last, column) + 1,
          at(current, column - 1) + 1,
          at(last, column - 1) + (same ? 0 : 1),
          swapped ? at(beforeLast, column - 2) + 1 : Infinity,
        ),
      )
    }
    beforeLast = last
    last = current
  }
  return at(last, b.length)
}

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity
