import { whereToCut } from '#report/where-to-cut.ts'
import { type Run, seenIn } from './run.ts'
import { weigh } from './weigh.ts'

/** Long text in parts that each weigh at most so many bytes: cut after a sentence, else between words, else where it must. */
export function splitRuns(runs: readonly Run[], most: number): readonly (readonly Run[])[] {
  const weight = weigh({ tag: 'p', runs })
  const seen = seenIn(runs)
  const cut = weight > most ? cutOf(runs, Math.floor((seen.length * most) / (weight * 1.05))) : seen.length
  if (cut >= seen.length) return [runs]
  const parts = [trimmed(slice(runs, 0, cut)), trimmed(slice(runs, cut, seen.length))]
  return parts.filter((part) => part.length > 0).flatMap((part) => splitRuns(part, most))
}

const cutOf = (runs: readonly Run[], end: number): number =>
  outsideLink(runs, Math.max(1, whereToCut(seenIn(runs), end)))

/** A link is kept whole. */
function outsideLink(runs: readonly Run[], cut: number): number {
  let start = 0
  for (const { text, href } of runs) {
    const end = start + text.length
    if (href !== undefined && start < cut && cut < end) return start > 0 ? start : end
    start = end
  }
  return cut
}

function slice(runs: readonly Run[], from: number, to: number): readonly Run[] {
  let start = 0
  return runs.flatMap((each): readonly Run[] => {
    const text = each.text.slice(Math.max(0, from - start), Math.max(0, to - start))
    start += each.text.length
    return text === '' ? [] : [{ ...each, text }]
  })
}

/** Without the blanks and breaks at which it was cut. */
function trimmed(runs: readonly Run[]): readonly Run[] {
  const seen = seenIn(runs)
  const from = seen.length - seen.trimStart().length
  return slice(runs, from, Math.max(from, seen.trimEnd().length))
}
