import type { Block } from '#report/block.ts'
import { list, paragraph } from '#report/build.ts'
import { excerpt } from '#app/answers/excerpt.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { passageTitle } from '#app/papers/passage-titles.ts'
import type { Draft } from '#app/papers/read-draft.ts'

/** What the paper says otherwise than the answers, the original beside: whoever releases it must know. */
export function editList(
  draft: Pick<Draft, 'whole' | 'originals' | 'inForce'>,
  by: Pick<Actor, 'words'>,
): readonly Block[] {
  const { papers } = by.words
  const edits = inOrder(draft)
  if (edits.length === 0) return []
  return [
    paragraph(papers.editCount(edits.length)),
    list(
      ...edits.map(({ passage, text, original }) =>
        papers.instead(passageTitle(passage, draft, by), excerpt(text ?? ''), excerpt(original)),
      ),
    ),
  ]
}

/** The edits in force, in the order of the paper. */
export const inOrder = ({ originals, inForce }: Pick<Draft, 'originals' | 'inForce'>) =>
  [...originals.keys()].flatMap((passage) => inForce.get(passage) ?? [])
