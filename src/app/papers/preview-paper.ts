import { inShort } from '#domain/may-release-signed.ts'
import { accepted, type Outcome } from '#domain/outcome.ts'
import type { Block } from '#report/block.ts'
import { paragraph } from '#report/build.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { attachments } from '#app/papers/attachments.ts'
import { editList } from '#app/papers/edit-list.ts'
import { flawsOf } from '#app/papers/flaws-of.ts'
import { flawsTold } from '#app/papers/flaws-told.ts'
import { leakBlocks } from '#app/papers/leak-blocks.ts'
import { paperParts } from '#app/papers/paper-parts.ts'
import { nonPublicPlaces } from '#app/papers/non-public-places.ts'
import { roundButton } from '#app/papers/round-button.ts'
import type { Papering } from '#app/papers/papering.ts'
import { paperSummary } from '#app/papers/paper-summary.ts'
import { isAbleToRelease } from '#app/papers/may-release.ts'
import { showReleased } from '#app/papers/show-released.ts'
import { type Draft, readDraft } from '#app/papers/read-draft.ts'
import { renderNotes } from '#app/papers/render-notes.ts'
import { twoParts } from '#app/papers/two-parts.ts'
import { usualFormats } from '#app/papers/usual-formats.ts'
import { versionFiles } from '#app/papers/version-files.ts'
import { waitingLine } from '#app/papers/waiting-line.ts'
import { allowed } from '#app/people/allowed.ts'
import { replyWith } from '#app/reply.ts'
import { remarkBlocks } from '#app/signing/remark-blocks.ts'
import { reviewRemarks } from '#app/signing/review-remarks.ts'
import { remarksBeside } from '#app/signing/remarks-beside.ts'
import { readSigning, signaturesAwaited } from '#app/signing/read-signing.ts'
import { readWaiting } from '#app/rounds/waiting.ts'

/** Shows the latest version: a summary, what differs from the answers, and the files, marked as a draft unless released. */
export async function previewPaper(papering: Papering): Promise<Outcome<Decision>> {
  if (!allowed(papering.book, papering.by, 'see-draft', papering.plan.code)) return showReleased(papering)
  const { powers, by } = papering
  const draft = await readDraft(papering)
  if (!draft.ok) return draft
  const { facts, version } = draft.value
  const { made, files, changes, leaks } = await filesShown(papering, draft.value)
  const flaws = await flawsTold(papering, draft.value, made)
  const awaited = version.releasedAt === null ? signaturesAwaited(await readSigning(papering, draft.value)) : []
  const { papers } = by.words
  const head = version.releasedAt ? papers.isReleased(by.say.dayOf(version.releasedAt)) : papers.isDraft(version.no)
  const said = replyWith(
    isAbleToRelease(papering, version) && awaited.length === 0 ? [roundButton(papering, by.words, 'release')] : [],
    head,
    ...(facts.supersedes && version.releasedAt === null
      ? [papers.replaces(facts.supersedes.no, facts.supersedes.reason)]
      : []),
    ...paperSummary(facts, by),
    ...(await nonPublicNotes(papering, draft.value)),
    ...renderNotes(made, by),
    ...leaks,
    ...onRequest(papering),
    ...editList(draft.value, by),
    ...(version.releasedAt === null
      ? remarkBlocks(await reviewRemarks(papering, draft.value), draft.value, papering)
      : []),
    ...(awaited.length === 0 ? [] : [by.words.coSignature.waitsFor(inShort(awaited))]),
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

/** The usual files of both parts: a draft's made now and looked through; those of a release as they are. */
async function filesShown(papering: Papering, draft: Draft) {
  const { powers, by } = papering
  const { version } = draft
  if (version.releasedAt !== null) {
    const made = await versionFiles(powers, draft, version, usualFormats(powers.formats))
    const hidden = draft.files.filter(({ no, level }) => no === version.no && level === 'non-public')
    return { made, files: attachments([...made.files, ...hidden]), changes: made.changes, leaks: [] }
  }
  const parts = await paperParts(papering, draft, version, await remarksBeside(papering, draft))
  return {
    made: flawsOf(parts),
    files: parts.flatMap(({ kept }) => kept.attachments),
    changes: parts.flatMap(({ kept }) => kept.changes),
    leaks: leakBlocks(parts, draft, by),
  }
}

/** That there is a non-public part, too, and whether its files can be seen here. */
async function nonPublicNotes(papering: Papering, { facts, nonPublic, version }: Draft): Promise<readonly Block[]> {
  const { by } = papering
  if (nonPublic === null) return []
  const goesTo = version.releasedAt === null ? await nonPublicPlaces(papering) : null
  const notes = twoParts({ facts, nonPublicFacts: nonPublic.facts }, goesTo, by)
  return (await isShownHere(papering)) ? notes : [...notes, paragraph(by.words.paperLevels.notHere)]
}

/** Whether the person can be written to where the city allows what is not public; elsewhere these files do not go. */
async function isShownHere({ powers: { store, city }, by }: Papering): Promise<boolean> {
  const accounts = await store.directories.accountsOf(by.person.id)
  return accounts.some(({ address: { platform } }) => city.nonPublicOn.includes(platform))
}

/** Which formats are not shown, and how to get them. */
function onRequest({ powers, by }: Papering): readonly Block[] {
  const names = powers.formats.filter((format) => format.onRequest).map(({ name }) => name.toUpperCase())
  return names.length === 0 ? [] : [paragraph(by.words.papers.onRequest(by.say.list(names)))]
}
