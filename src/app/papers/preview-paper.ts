import { accepted, type Outcome } from '#domain/outcome.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { keptFiles } from '#app/papers/kept-files.ts'
import type { Papering } from '#app/papers/papering.ts'
import { paperSummary } from '#app/papers/paper-summary.ts'
import { readDraft } from '#app/papers/read-draft.ts'
import { renderPaper } from '#app/papers/render-paper.ts'
import { reply } from '#app/reply.ts'

/** Shows the latest version: a summary and the files, each marked as a draft unless released. */
export async function previewPaper(papering: Papering): Promise<Outcome<Decision>> {
  const { powers, by } = papering
  const draft = await readDraft(papering)
  if (!draft.ok) return draft
  const { facts, version } = draft.value
  const files = await renderPaper(powers, facts, version.releasedAt === null)
  const kept = keptFiles(powers, version, files)
  const { papers } = by.words
  const head = version.releasedAt ? papers.isReleased(by.say.dayOf(version.releasedAt)) : papers.isDraft(version.no)
  return accepted({
    reply: { ...reply(head, ...paperSummary(facts, by)), files: kept.attachments },
    changes: kept.changes,
    messages: [],
  })
}
