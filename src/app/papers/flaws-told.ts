import { paragraph } from '#report/build.ts'
import { detailOf } from '#app/contracts/store/audits.ts'
import type { Effects } from '#app/rounds/effects.ts'
import type { Papering } from '#app/papers/papering.ts'
import type { Draft } from '#app/papers/read-draft.ts'
import { renderNotes } from '#app/papers/render-notes.ts'
import type { RenderedPaper } from '#app/papers/render-paper.ts'
import { roundButton } from '#app/papers/round-button.ts'
import { holders } from '#app/people/holders.ts'
import { paperLabel } from '#app/papers/paper-label.ts'
import { paperNotice } from '#app/papers/paper-notice.ts'
import { replyWith } from '#app/reply.ts'

/**
 * Tells the coordination, once for each version, what could not be made of it or stands replaced in its files, whoever had
 * them made: it is they who can write a passage differently.
 */
export async function flawsTold(
  papering: Papering,
  { paper, version, facts }: Draft,
  rendered: Pick<RenderedPaper, 'failed' | 'replaced'>,
): Promise<Effects> {
  const { powers, plan, book, by } = papering
  if (rendered.failed.length === 0 && rendered.replaced.length === 0) return { changes: [], messages: [] }
  const rows = await powers.store.audits.of(paper.id)
  const isTold = rows.some(({ act, detail }) => act === 'paper-flaws-told' && detailOf(detail)['no'] === version.no)
  if (isTold) return { changes: [], messages: [] }
  const told = holders(book, plan.code, 'coordinator').filter(({ id }) => id !== by.person.id)
  return {
    changes: [{ kind: 'paper-flaws-told', paper: paper.id, no: version.no }],
    messages: told.map((person) =>
      paperNotice(papering, person, (reader) =>
        replyWith(
          [roundButton(papering, reader.words, 'preview')],
          paragraph(reader.words.papers.flaws(paperLabel(facts), version.no)),
          ...renderNotes(rendered, reader),
        ),
      ),
    ),
  }
}
