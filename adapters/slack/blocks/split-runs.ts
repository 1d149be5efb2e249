import { whereToCut } from '#report/where-to-cut.ts'
import { type Run, seenIn } from './runs.ts'

/** Most characters of text in one block, and what they may weigh with all their styles. */
const most = 3000
const heaviest = 6000

/** Long text in portions that each have room in one block: cut after a sentence, else between words, else where it must. */
export function splitRuns(all: readonly Run[]): readonly (readonly Run[])[] {
  const portions: (readonly Run[])[] = []
  let rest = all
  while (rest.length > 0) {
    const end = roomIn(rest)
    const text = seenIn(rest)
    const cut = end >= text.length ? text.length : cutOf(rest, text, end)
    portions.push(trimmed(slice(rest, 0, cut)))
    rest = trimmed(slice(rest, cut, text.length))
  }
  return portions.filter((portion) => portion.length > 0)
}

/** How many characters have room. */
function roomIn(all: readonly Run[]): number {
  let end = 0
  let weight = 0
  for (const each of all) {
    const long = seenIn([each]).length
    const heavy = JSON.stringify(each).length
    if (weight + heavy > heaviest || end + long > most) {
      const left = Math.min(most - end, Math.floor((heaviest - weight - (heavy - long)) / 2))
      return end + (each.type === 'text' ? Math.max(0, Math.min(left, long)) : 0)
    }
    end += long
    weight += heavy
  }
  return end
}

function cutOf(all: readonly Run[], text: string, end: number): number {
  const cut = beforeLink(all, whereToCut(text, end))
  const [first] = all
  return cut > 0 ? cut : first?.type === 'link' ? seenIn([first]).length : 1
}

/** A link is kept whole. */
function beforeLink(all: readonly Run[], cut: number): number {
  let start = 0
  for (const each of all) {
    const end = start + seenIn([each]).length
    if (each.type === 'link' && start < cut && cut < end) return start
    start = end
  }
  return cut
}

function slice(all: readonly Run[], from: number, to: number): readonly Run[] {
  let start = 0
  return all.flatMap((each): readonly Run[] => {
    const begin = start
    const long = seenIn([each]).length
    start += long
    if (each.type === 'link') return begin >= from && start <= to ? [each] : []
    const text = each.text.slice(Math.max(0, from - begin), Math.max(0, to - begin))
    return text === '' ? [] : [{ ...each, text }]
  })
}

/** Without the blanks and breaks at which it was cut. */
function trimmed(all: readonly Run[]): readonly Run[] {
  const text = seenIn(all)
  const from = text.length - text.trimStart().length
  return slice(all, from, Math.max(from, text.trimEnd().length))
}
