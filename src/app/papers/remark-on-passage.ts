import { accepted, type Outcome } from '#domain/outcome.ts'
import type { PaperRemark } from '#domain/paper.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { holders } from '#app/people/holders.ts'
import { paperNotice } from '#app/papers/paper-notice.ts'
import { roundButton } from '#app/papers/round-button.ts'
import type { Papering } from '#app/papers/papering.ts'
import { passageTitle } from '#app/papers/passage-titles.ts'
import { readOpenDraft } from '#app/papers/read-draft.ts'
import { roleOf } from '#app/papers/role-of.ts'
import { reply, replyWith } from '#app/reply.ts'

/** Keeps a reviewer's remark on a passage and tells the coordination; it stands in no paper. */
export async function remarkOnPassage(papering: Papering): Promise<Outcome<Decision>> {
  const { powers, plan, book, by, args } = papering
  const read = await readOpenDraft(papering)
  if (!read.ok) return read
  const draft = read.value
  const remark: PaperRemark = {
    id: powers.newId(),
    paper: draft.paper.id,
    no: draft.version.no,
    passage: args['passage'] ?? '',
    text: args['text'] ?? '',
    author: by.person.id,
    at: powers.now(),
  }
  const told = holders(book, plan.code, 'coordinator').filter(({ id }) => id !== by.person.id)
  return accepted({
    reply: reply(by.words.papers.remarked(passageTitle(remark.passage, draft, by), told.length > 0)),
    changes: [{ kind: 'paper-remarked', remark }],
    messages: told.map((person) =>
      paperNotice(papering, person, (reader) => {
        const title = passageTitle(remark.passage, draft, reader)
        return replyWith(
          [roundButton(papering, reader.words, 'edit', { passage: remark.passage }, title)],
          reader.words.papers.remark(title, roleOf(remark.author, plan.code, book.directory, reader), remark.text),
        )
      }),
    ),
  })
}
