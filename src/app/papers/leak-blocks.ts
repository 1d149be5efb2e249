import type { Leak } from '#domain/find-leaks.ts'
import { type Passage, withdrawalPlace } from '#domain/passage.ts'
import type { Block } from '#report/block.ts'
import { list, paragraph } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { PaperPart } from '#app/papers/paper-parts.ts'
import { passageTitle } from '#app/papers/passage-titles.ts'
import type { Draft } from '#app/papers/read-draft.ts'

// What a phone shows in a few strokes of the thumb.
const mostShown = 10

type Part = Pick<PaperPart, 'level' | 'check'> & { readonly rendered: { readonly files: readonly unknown[] } }
type Reader = Pick<Actor, 'words' | 'say'>

/** Which words stand in which part though they must not, each once, and where; then files nobody could look into. */
export const leakBlocks = (parts: readonly Part[], draft: Pick<Draft, 'whole'>, by: Reader): readonly Block[] =>
  parts.flatMap(({ level, rendered, check: { leaks, unreadable } }) => {
    const { paperLevels } = by.words
    const same = [...Map.groupBy(leaks, ({ key }) => key).values()]
    const lines = same.slice(0, mostShown).map((each) => lineOf(each, rendered.files.length, draft, by))
    const left = same.length - lines.length
    return [
      ...(leaks.length === 0 ? [] : [paragraph(paperLevels.leaks[level])]),
      ...(lines.length === 0 ? [] : [list(...lines)]),
      ...(left > 0 ? [paragraph(paperLevels.moreLeaks(left))] : []),
      ...(unreadable.length === 0 ? [] : [paragraph(paperLevels.unreadable(by.say.list(unreadable)))]),
    ]
  })

/** What leaks of the same words have in common: the measures they are about, and all places. */
function lineOf(same: readonly Leak[], allFiles: number, draft: Pick<Draft, 'whole'>, by: Reader): string {
  const { paperLevels } = by.words
  const codes = new Set(same.flatMap(({ code }) => code ?? []))
  const passages = new Set(same.flatMap((leak) => leak.passages))
  const files = new Set(same.flatMap((leak) => leak.files))
  const named = passages.size > 0 ? [...passages].map((passage) => placeOf(passage, draft, by)) : [...files]
  const isAll = passages.size === 0 && files.size > 1 && files.size === allFiles
  return paperLevels.leak(
    codes.size === 0 ? null : by.say.list([...codes]),
    same[0]?.words ?? '',
    isAll ? paperLevels.allFiles : by.say.list(named),
  )
}

const placeOf = (passage: Passage, draft: Pick<Draft, 'whole'>, by: Reader): string =>
  passage === withdrawalPlace ? by.words.paperLevels.whyWithdrawn : passageTitle(passage, draft, by)
