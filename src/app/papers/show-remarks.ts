import { accepted, type Outcome } from '#domain/outcome.ts'
import { list, paragraph, strong } from '#report/build.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Papering } from '#app/papers/papering.ts'
import { passageTitle } from '#app/papers/passage-titles.ts'
import { readDraft } from '#app/papers/read-draft.ts'
import { answering, reply } from '#app/reply.ts'
import { reviewRemarks } from '#app/signing/review-remarks.ts'

/** All remarks on the paper, the latest first. */
export async function showRemarks(papering: Papering): Promise<Outcome<Decision>> {
  const { by } = papering
  const read = await readDraft(papering)
  if (!read.ok) return read
  const { papers, coSignature } = by.words
  const remarks = await reviewRemarks(papering, read.value)
  const lines = remarks.toReversed().map(({ passage, who, text, no, at }) => {
    const title = passage === '' ? coSignature.wholeDraft : passageTitle(passage, read.value, by)
    return papers.remarkLine(papers.remark(title, who, text), no, by.say.instant(at))
  })
  return accepted(
    answering(
      lines.length === 0
        ? reply(papers.noRemarks)
        : reply(paragraph(strong(papers.remarkCount(lines.length))), list(...lines)),
    ),
  )
}
