import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { editsAt } from '#domain/edited-facts.ts'
import type { PaperVersion } from '#domain/paper.ts'
import type { Passage } from '#domain/passage.ts'
import { paragraph, strong } from '#report/build.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { proseDifference } from '#app/papers/prose-difference.ts'
import { paperOriginals } from '#app/papers/paper-originals.ts'
import type { Papering } from '#app/papers/papering.ts'
import { passageTitle } from '#app/papers/passage-titles.ts'
import { type Draft, readDraft } from '#app/papers/read-draft.ts'
import { answering, reply } from '#app/reply.ts'

/** Word by word, what differs between two versions; without numbers, between the last two. */
export async function showDifference(papering: Papering): Promise<Outcome<Decision>> {
  const { by, args } = papering
  const read = await readDraft(papering)
  if (!read.ok) return read
  const draft = read.value
  const said = args['versions'] ?? ''
  const numbers = said.match(/\d+/g)?.map(Number) ?? []
  const last = draft.version.no
  const [one = last - 1, two = last] = numbers
  const [before, after] = [Math.min(one, two), Math.max(one, two)].map((no) =>
    draft.versions.find((version) => version.no === no),
  )
  const isSaid = said.trim() === '' || numbers.length > 0
  if (!before || !after || !isSaid) return refused({ kind: 'unknown-version', text: said, last })
  const [old, now] = await Promise.all([textsOf(papering, draft, before), textsOf(papering, draft, after)])
  const differing = [...new Set([...old.keys(), ...now.keys()])].filter(
    (passage) => (old.get(passage) ?? '') !== (now.get(passage) ?? ''),
  )
  const { papers } = by.words
  return accepted(
    answering(
      reply(
        paragraph(strong(papers.between(before.no, after.no))),
        ...(differing.length === 0 ? [papers.noDifference] : []),
        ...differing.map((passage) =>
          proseDifference(passageTitle(passage, draft, by), old.get(passage) ?? '', now.get(passage) ?? '', by),
        ),
      ),
    ),
  )
}

/** What every passage of a version says. */
async function textsOf(
  { powers }: Papering,
  { edits }: Draft,
  version: PaperVersion,
): Promise<ReadonlyMap<Passage, string>> {
  const { papers } = powers.store
  const [facts, nonPublicFacts] = await Promise.all([papers.facts(version), papers.nonPublicFacts(version)])
  const inForce = editsAt(edits, version.no)
  const plain = paperOriginals({ facts, nonPublicFacts })
  return new Map([...plain].map(([passage, text]) => [passage, inForce.get(passage)?.text ?? text]))
}
