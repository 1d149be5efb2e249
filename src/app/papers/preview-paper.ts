import { accepted, type Outcome } from '#domain/outcome.ts'
import type { Block } from '#report/block.ts'
import { paragraph } from '#report/build.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { attachments } from '#app/papers/attachments.ts'
import { editList } from '#app/papers/edit-list.ts'
import { flawsTold } from '#app/papers/flaws-told.ts'
import { keptFiles } from '#app/papers/kept-files.ts'
import { roundButton } from '#app/papers/round-button.ts'
import type { Papering } from '#app/papers/papering.ts'
import { paperSummary } from '#app/papers/paper-summary.ts'
import { isAbleToRelease } from '#app/papers/may-release.ts'
import { showReleased } from '#app/papers/show-released.ts'
import { type Draft, readDraft } from '#app/papers/read-draft.ts'
import { renderNotes } from '#app/papers/render-notes.ts'
import { renderPaper } from '#app/papers/render-paper.ts'
import { usualFormats } from '#app/papers/usual-formats.ts'
import { versionFiles } from '#app/papers/version-files.ts'
import { waitingLine } from '#app/papers/waiting-line.ts'
import { allowed } from '#app/people/allowed.ts'
import { replyWith } from '#app/reply.ts'
import { readWaiting } from '#app/rounds/waiting.ts'

/** Shows the latest version: a summary, what differs from the answers, and the files, marked as a draft unless released. */
export async function previewPaper(papering: Papering): Promise<Outcome<Decision>> {
  if (!allowed(papering.book, papering.by, 'see-draft', papering.plan.code)) return showReleased(papering)
  const { powers, by } = papering
  const draft = await readDraft(papering)
  if (!draft.ok) return draft
  const { facts, version } = draft.value
  const { made, files, changes } = await filesShown(papering, draft.value)
  const flaws = await flawsTold(papering, draft.value, made)
  const { papers } = by.words
  const head = version.releasedAt ? papers.isReleased(by.say.dayOf(version.releasedAt)) : papers.isDraft(version.no)
  const said = replyWith(
    isAbleToRelease(papering, version) ? [roundButton(papering, by.words, 'release')] : [],
    head,
    ...(facts.supersedes && version.releasedAt === null
      ? [papers.replaces(facts.supersedes.no, facts.supersedes.reason)]
      : []),
    ...paperSummary(facts, by),
    ...renderNotes(made, by),
    ...onRequest(papering),
    ...editList(draft.value, by),
    ...waitingLine(version.releasedAt === null ? await readWaiting(powers, papering.book) : [], by),
  )
  // What is looked at in the chat goes before what is opened elsewhere.
  const picturesFirst = files.toSorted((a, b) => Number(b.alt !== undefined) - Number(a.alt !== undefined))
  return accepted({
    reply: { ...said, files: picturesFirst },
    changes: [...changes, ...flaws.changes],
    messages: flaws.messages,
  })
}

/** The usual files: a draft's made now, pictures with what they show; those of a release as they are. */
async function filesShown({ powers }: Papering, draft: Draft) {
  const { version, facts } = draft
  const formats = usualFormats(powers.formats)
  if (version.releasedAt !== null) {
    const made = await versionFiles(powers, draft, version, formats)
    return { made, files: attachments(made.files), changes: made.changes }
  }
  const made = await renderPaper({ formats }, facts, version)
  const kept = keptFiles(powers, version, made.files)
  return { made, files: kept.attachments, changes: kept.changes }
}

/** Which formats are not shown, and how to get them. */
function onRequest({ powers, by }: Papering): readonly Block[] {
  const names = powers.formats.filter((format) => format.onRequest).map(({ name }) => name.toUpperCase())
  return names.length === 0 ? [] : [paragraph(by.words.papers.onRequest(by.say.list(names)))]
}
