import { accepted, type Outcome } from '#domain/outcome.ts'
import { list, paragraph, strong } from '#report/build.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Papering } from '#app/papers/papering.ts'
import { passageTitle } from '#app/papers/passage-titles.ts'
import { readDraft } from '#app/papers/read-draft.ts'
import { roleOf } from '#app/papers/role-of.ts'
import { answering, reply } from '#app/reply.ts'

/** All remarks on the paper, the latest first. */
export async function showRemarks(papering: Papering): Promise<Outcome<Decision>> {
  const { by, book, plan } = papering
  const read = await readDraft(papering)
  if (!read.ok) return read
  const { remarks } = read.value
  const { papers } = by.words
  const lines = remarks.toReversed().map(({ passage, author, text, no, at }) => {
    const remark = papers.remark(
      passageTitle(passage, read.value, by),
      roleOf(author, plan.code, book.directory, by),
      text,
    )
    return papers.remarkLine(remark, no, by.say.instant(at))
  })
  return accepted(
    answering(
      lines.length === 0
        ? reply(papers.noRemarks)
        : reply(paragraph(strong(papers.remarkCount(lines.length))), list(...lines)),
    ),
  )
}
