import type { Block } from '#report/block.ts'
import { list, paragraph } from '#report/build.ts'
import type { Papering } from '#app/papers/papering.ts'
import { passageTitle } from '#app/papers/passage-titles.ts'
import type { Draft } from '#app/papers/read-draft.ts'
import type { ReviewRemark } from '#app/signing/review-remarks.ts'

// What a phone shows in a few strokes of the thumb.
const mostShown = 10

/** The latest remarks on a draft, and in which of its files they stand beside the text. */
export function remarkBlocks(
  remarks: readonly ReviewRemark[],
  draft: Pick<Draft, 'whole'>,
  { by, powers }: Pick<Papering, 'by' | 'powers'>,
): readonly Block[] {
  if (remarks.length === 0) return []
  const { papers, coSignature } = by.words
  const shown = remarks.toReversed().slice(0, mostShown)
  const lines = shown.map(({ passage, who, text }) =>
    papers.remark(passage === '' ? coSignature.wholeDraft : passageTitle(passage, draft, by), who, text),
  )
  const without = powers.formats.filter(({ readBack, onRequest }) => readBack && !onRequest)
  const left = remarks.length - shown.length
  return [
    paragraph(coSignature.besideText(without.length === 0 ? null : by.say.list(without.map(upper)))),
    list(...lines),
    ...(left > 0 ? [paragraph(coSignature.moreRemarks(left))] : []),
  ]
}

const upper = ({ name }: { readonly name: string }): string => name.toUpperCase()
