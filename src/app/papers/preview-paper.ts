import { accepted, type Outcome } from '#domain/outcome.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { editList } from '#app/papers/edit-list.ts'
import { keptFiles } from '#app/papers/kept-files.ts'
import { roundButton } from '#app/papers/round-button.ts'
import type { Papering } from '#app/papers/papering.ts'
import { paperSummary } from '#app/papers/paper-summary.ts'
import { isAbleToRelease } from '#app/papers/may-release.ts'
import { showReleased } from '#app/papers/show-released.ts'
import { readDraft } from '#app/papers/read-draft.ts'
import { renderNotes } from '#app/papers/render-notes.ts'
import { renderPaper } from '#app/papers/render-paper.ts'
import { waitingLine } from '#app/papers/waiting-line.ts'
import { allowed } from '#app/people/allowed.ts'
import { replyWith } from '#app/reply.ts'
import { readWaiting } from '#app/rounds/waiting.ts'
import { usualFormats } from '#app/papers/usual-formats.ts'

/** Shows the latest version: a summary, what differs from the answers, and the files, marked as a draft unless released. */
export async function previewPaper(papering: Papering): Promise<Outcome<Decision>> {
  if (!allowed(papering.book, papering.by, 'see-draft', papering.plan.code)) return showReleased(papering)
  const { powers, by } = papering
  const draft = await readDraft(papering)
  if (!draft.ok) return draft
  const { facts, version } = draft.value
  const rendered = await renderPaper({ formats: usualFormats(powers.formats) }, facts, version)
  const kept = keptFiles(powers, version, rendered.files)
  const { papers } = by.words
  const head = version.releasedAt ? papers.isReleased(by.say.dayOf(version.releasedAt)) : papers.isDraft(version.no)
  const said = replyWith(
    isAbleToRelease(papering, version) ? [roundButton(papering, by.words, 'release')] : [],
    head,
    ...(facts.supersedes && version.releasedAt === null
      ? [papers.replaces(facts.supersedes.no, facts.supersedes.reason)]
      : []),
    ...paperSummary(facts, by),
    ...renderNotes(rendered, by),
    ...editList(draft.value, by),
    ...waitingLine(version.releasedAt === null ? await readWaiting(powers, papering.book) : [], by),
  )
  return accepted({ reply: { ...said, files: kept.attachments }, changes: kept.changes, messages: [] })
}
