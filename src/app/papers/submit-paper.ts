import { accepted, type Outcome } from '#domain/outcome.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { askForRelease } from '#app/papers/ask-for-release.ts'
import { editList } from '#app/papers/edit-list.ts'
import type { Papering } from '#app/papers/papering.ts'
import { readOpenDraft } from '#app/papers/read-draft.ts'
import { waitingLine } from '#app/papers/waiting-line.ts'
import { reply } from '#app/reply.ts'
import { readWaiting } from '#app/rounds/waiting.ts'

/** Asks once more for the release, of the draft as it was edited since. */
export async function submitPaper(papering: Papering): Promise<Outcome<Decision>> {
  const read = await readOpenDraft(papering)
  if (!read.ok) return read
  const draft = read.value
  const waiting = await readWaiting(papering.powers, papering.book)
  const messages = askForRelease(papering, draft, (reader) => [
    ...editList(draft, reader),
    ...waitingLine(waiting, reader),
  ])
  const said = reply(papering.by.words.papers.submitted(draft.version.no, messages.length))
  return accepted({ reply: said, changes: [], messages })
}
