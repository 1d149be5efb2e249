import type { Leak } from '#domain/find-leaks.ts'
import type { Block } from '#report/block.ts'
import { list, paragraph } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { PaperPart } from '#app/papers/paper-parts.ts'
import { passageTitle } from '#app/papers/passage-titles.ts'
import type { Draft } from '#app/papers/read-draft.ts'

// What a phone shows in a few strokes of the thumb.
const mostShown = 10

/** Which words stand in which part though they must not, and where; then files that nobody could look into. */
export const leakBlocks = (
  parts: readonly PaperPart[],
  draft: Pick<Draft, 'whole'>,
  by: Pick<Actor, 'words' | 'say'>,
): readonly Block[] =>
  parts.flatMap(({ level, check: { leaks, unreadable } }) => {
    const { paperLevels } = by.words
    const shown = leaks.slice(0, mostShown)
    const left = leaks.length - shown.length
    return [
      ...(leaks.length === 0 ? [] : [paragraph(paperLevels.leaks[level])]),
      ...(shown.length === 0 ? [] : [list(...shown.map((leak) => lineOf(leak, draft, by)))]),
      ...(left > 0 ? [paragraph(paperLevels.moreLeaks(left))] : []),
      ...(unreadable.length === 0 ? [] : [paragraph(paperLevels.unreadable(by.say.list(unreadable)))]),
    ]
  })

function lineOf({ code, words, passages, files }: Leak, draft: Pick<Draft, 'whole'>, by: Pick<Actor, 'words' | 'say'>) {
  const places = passages.map((passage) => passageTitle(passage, draft, by))
  return by.words.paperLevels.leak(code, words, by.say.list(places.length > 0 ? places : files))
}
