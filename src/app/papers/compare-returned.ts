import { listDifference } from '#report/list-difference.ts'
import type { ReturnedDraft, ReturnedPart } from '#app/contracts/returned-draft.ts'

/** Something outside of all passages that reads otherwise now; empty where it was added or is gone. */
export interface ElsewhereChanged {
  /** The headings it stands under, the outermost first. */
  readonly headings: readonly string[]
  readonly before: string
  readonly after: string
}

/** What people have changed in a file, by the places of passages. */
export interface ReturnedComparison {
  readonly changed: readonly { readonly place: number; readonly before: string; readonly after: string }[]
  readonly emptied: readonly number[]
  /** Passages whose marks are gone and whose text is not to be found where it stood. */
  readonly lost: readonly number[]
  readonly elsewhere: readonly ElsewhereChanged[]
}

/**
 * Compares a file that came back with the same version made anew, so that only what people have changed counts.
 * Paragraphs that were added right before or after a passage belong to it; where its mark is lost, so does what stands
 * between its neighbours.
 */
export function compareReturned(reference: ReturnedDraft, returned: ReturnedDraft): ReturnedComparison {
  const known = new Set(returned.parts.flatMap((part) => (part.kind === 'passage' ? [part.place] : [])))
  const gaps = gapsOf(reference.parts, returned.parts).map((gap) => ({ gap, ...gathered(gap, known) }))
  const texts = new Map(gaps.flatMap(({ texts: found }) => [...found]))
  const passages = reference.parts.filter((part) => part.kind === 'passage')
  const found = passages.flatMap(({ place, text: before }) => {
    const after = texts.get(place)
    return after === undefined || after === before ? [] : [{ place, before, after }]
  })
  return {
    changed: found.filter(({ after }) => after !== ''),
    emptied: found.filter(({ after }) => after === '').map(({ place }) => place),
    lost: passages.filter(({ place }) => !texts.has(place)).map(({ place }) => place),
    elsewhere: gaps.flatMap(({ gap, added }) => pairsOf(gap, added, reference.parts)),
  }
}

type Plain = Exclude<ReturnedPart, { kind: 'passage' }>

interface Gap {
  /** Where it begins in the file made anew. */
  readonly at: number
  readonly before: readonly ReturnedPart[]
  readonly after: readonly ReturnedPart[]
}

const isPlain = (part: ReturnedPart): part is Plain => part.kind !== 'passage'

/** What stands between the things outside of passages that are as they were. */
function gapsOf(before: readonly ReturnedPart[], after: readonly ReturnedPart[]): readonly Gap[] {
  const [old, now] = [before, after].map((parts) => [...parts.entries()].filter(([, part]) => isPlain(part)))
  const [was = [], is = []] = [old, now].map((entries) => entries?.map(([, { kind, text }]) => `${kind} ${text}`))
  const common = listDifference(was, is).map(([one, other]) => [old?.[one]?.[0] ?? 0, now?.[other]?.[0] ?? 0] as const)
  const ends = [...common, [before.length, after.length] as const]
  return ends.map(([end, otherEnd], index) => {
    const [start, otherStart] = common[index - 1] ?? [-1, -1]
    return { at: start + 1, before: before.slice(start + 1, end), after: after.slice(otherStart + 1, otherEnd) }
  })
}

/** The texts of the passages in a gap, with what belongs to them, and what was added and belongs to none. */
function gathered({ before, after }: Gap, known: ReadonlySet<number>) {
  const missing = before.flatMap((part) => (part.kind === 'passage' && !known.has(part.place) ? [part.place] : []))
  const isReplaced = before.some(({ kind }) => kind === 'paragraph')
  const texts = new Map<number, string[]>()
  const added: Plain[] = []
  for (const [index, part] of after.entries()) {
    if (part.kind === 'passage') texts.set(part.place, [...(texts.get(part.place) ?? []), part.text])
    else {
      const place = part.kind === 'paragraph' && !isReplaced ? (neighbour(after, index) ?? missing[0]) : undefined
      if (place === undefined) added.push(part)
      else texts.set(place, [...(texts.get(place) ?? []), part.text])
    }
  }
  const joined = [...texts].map(([place, parts]) => [place, parts.filter((text) => text !== '').join('\n\n')] as const)
  return { texts: new Map(joined), added }
}

/** The passage that a paragraph stands right behind, or else right before. */
function neighbour(parts: readonly ReturnedPart[], index: number): number | undefined {
  return toward(parts.slice(0, index).toReversed()) ?? toward(parts.slice(index + 1))
}

/** The passage that is reached over ordinary paragraphs only. */
function toward(way: readonly ReturnedPart[]): number | undefined {
  const next = way.find(({ kind }) => kind !== 'paragraph')
  return next?.kind === 'passage' ? next.place : undefined
}

/** What is gone and what came instead, kind by kind in order. */
function pairsOf(
  { at, before }: Gap,
  added: readonly Plain[],
  all: readonly ReturnedPart[],
): readonly ElsewhereChanged[] {
  const gone = [...before.entries()].flatMap(([index, part]) => (isPlain(part) ? [{ index, part }] : []))
  const left = [...added]
  const replaced = gone.map(({ index, part }) => {
    const match = left.findIndex(({ kind }) => kind === part.kind)
    const [after] = match === -1 ? [] : left.splice(match, 1)
    return { headings: headingsAbove(all, at + index), before: part.text, after: after?.text ?? '' }
  })
  return [...replaced, ...left.map(({ text }) => ({ headings: headingsAbove(all, at), before: '', after: text }))]
}

/** The headings over a place, each less deep than the one below it. */
function headingsAbove(parts: readonly ReturnedPart[], index: number): readonly string[] {
  const above: string[] = []
  let deepest = Number.POSITIVE_INFINITY
  for (const part of parts.slice(0, index + 1).toReversed()) {
    if (part.kind !== 'heading' || part.depth >= deepest) continue
    above.unshift(part.text)
    deepest = part.depth
  }
  return above
}
