import { accepted, type Outcome } from '#domain/outcome.ts'
import type { PaperVersion } from '#domain/paper.ts'
import { list, paragraph, strong, t } from '#report/build.ts'
import type { Inline } from '#report/inline.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Papering } from '#app/papers/papering.ts'
import { roundButton } from '#app/papers/round-button.ts'
import { passageTitle } from '#app/papers/passage-titles.ts'
import { type Draft, readDraft } from '#app/papers/read-draft.ts'
import { roleOf } from '#app/papers/role-of.ts'
import { answering, replyWith } from '#app/reply.ts'

// What a phone shows in a few strokes of the thumb.
const mostShown = 20

/** The versions of the paper, the latest first: when, by which role, what changed. */
export async function showVersions(papering: Papering): Promise<Outcome<Decision>> {
  const { by } = papering
  const read = await readDraft(papering)
  if (!read.ok) return read
  const draft = read.value
  const { papers } = by.words
  const shown = draft.versions.toReversed().slice(0, mostShown)
  const left = draft.versions.length - shown.length
  return accepted(
    answering(
      replyWith(
        draft.versions.length > 1 ? [roundButton(papering, by.words, 'difference')] : [],
        list(...shown.map((version) => lineOf(version, draft, papering))),
        ...(left > 0 ? [paragraph(papers.olderVersions(left))] : []),
      ),
    ),
  )
}

function lineOf(version: PaperVersion, draft: Draft, papering: Papering): readonly Inline[] {
  const { by, book, plan } = papering
  const { papers, paperLevels } = by.words
  const role = (person: string): string => roleOf(person, plan.code, book.directory, by)
  const head = papers.versionHead(version.no)
  const made = papers.made(by.say.instant(version.at), role(version.by), deedsOf(version, draft, papering))
  const released =
    version.releasedAt && version.releasedBy
      ? ` ${papers.releasedBy(by.say.instant(version.releasedAt), role(version.releasedBy))}`
      : ''
  const { despite } = version
  const allowed = despite ? ` (${paperLevels.releasedDespite(by.say.list(despite.words), despite.reason)})` : ''
  return [strong(head), t(` ${made}${released}${allowed}`)]
}

/** What made a version: a withdrawal, a draft from the answers, or passages written anew and restored. */
function deedsOf({ no, factsOf, withdraws }: PaperVersion, draft: Draft, { by }: Papering): readonly string[] {
  const { papers } = by.words
  const edits = draft.edits.filter((edit) => edit.no === no)
  const titles = (chosen: typeof edits): string =>
    by.say.list(chosen.map(({ passage }) => passageTitle(passage, draft, by)))
  const changed = edits.filter(({ text }) => text !== null)
  const restored = edits.filter(({ text }) => text === null)
  return [
    ...(withdraws ? [papers.deeds.withdrawn(withdraws.no, withdraws.reason)] : []),
    ...(factsOf === no ? [papers.deeds.drafted] : []),
    ...(changed.length > 0 ? [papers.deeds.changed(titles(changed))] : []),
    ...(restored.length > 0 ? [papers.deeds.restored(titles(restored))] : []),
  ]
}
