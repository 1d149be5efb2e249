import { editsAt } from '#domain/edited-facts.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Round } from '#domain/round.ts'
import { outdatedEdits } from '#domain/outdated-edits.ts'
import type { Paper, PaperEdit, PaperVersion } from '#domain/paper.ts'
import type { Block } from '#report/block.ts'
import { list, paragraph } from '#report/build.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { KnownPaper } from '#app/contracts/store/papers.ts'
import { boardLine } from '#app/boards/board-line.ts'
import { closedForDraft } from '#app/papers/closed-for-draft.ts'
import { askForRelease } from '#app/papers/ask-for-release.ts'
import { editList } from '#app/papers/edit-list.ts'
import { nonPublicPlaces } from '#app/papers/non-public-places.ts'
import { roundButton } from '#app/papers/round-button.ts'
import type { Papering } from '#app/papers/papering.ts'
import { passageTitle } from '#app/papers/passage-titles.ts'
import { paperSummary } from '#app/papers/paper-summary.ts'
import { paperOriginals } from '#app/papers/paper-originals.ts'
import { type Draft, draftWith } from '#app/papers/read-draft.ts'
import { type PaperFacts, paperFacts } from '#app/papers/paper-facts.ts'
import { twoParts } from '#app/papers/two-parts.ts'
import { waitingLine } from '#app/papers/waiting-line.ts'
import { replyWith } from '#app/reply.ts'
import { readSigning, type Signing, signaturesAwaited } from '#app/signing/read-signing.ts'
import { readWaiting } from '#app/rounds/waiting.ts'

/**
 * Drafts the paper of the closed round, or the statement on a motion, from its answers, as its next version, and asks those who may release
 * it. What was written for the paper stays where its original reads as before; the rest is named.
 */
export async function draftPaper(papering: Papering): Promise<Outcome<Decision>> {
  const { powers, plan, book, by } = papering
  const closed = await closedForDraft(papering)
  if (!closed.ok) return closed
  const { round } = closed.value
  const known = await powers.store.papers.ofRound(round.id)
  const last = known?.versions.at(-1)
  if (last?.releasedAt) return refused({ kind: 'already-released', at: last.releasedAt })
  const paper = known?.paper ?? newPaper(papering, round)
  const drafted = await paperFacts(powers, plan, book, round, round.closes)
  const { facts, nonPublicFacts } = drafted
  const whole = nonPublicFacts ?? facts
  const version = versionAfter(last, paper, papering)
  const { kept, outdated, restored } = carried(known, version, drafted)
  const waiting = await readWaiting(powers, book)
  const goesTo = await nonPublicPlaces(papering)
  const signing = await readSigning(papering, draftWith(knownWith(known, paper, version, restored), version, drafted))
  const asking = askForRelease(papering, { facts, version }, (reader) => [
    ...twoParts(drafted, goesTo, reader),
    ...editList({ whole, ...kept }, reader),
    ...waitingLine(waiting, reader),
  ])
  return accepted({
    reply: replyWith(
      [roundButton(papering, by.words, 'preview'), roundButton(papering, by.words, 'sections')],
      draftedLine(version, asking.length, signing, by),
      ...(outdated.length === 0 ? [] : notKept(outdated, { whole }, papering)),
      ...paperSummary(facts, by),
      ...twoParts(drafted, goesTo, by),
      ...waitingLine(waiting, by),
      ...boardLine(facts, by),
    ),
    changes: [...closed.value.changes, { kind: 'paper-drafted', paper, version, ...drafted, edits: restored }],
    // What is co-signed is asked to be released once that is complete.
    messages: [...closed.value.messages, ...(isSigned(signing) ? [] : asking)],
  })
}

const isSigned = (signing: Signing | null): boolean => signing !== null && signing.standings.length > 0

const draftedLine = ({ no }: PaperVersion, able: number, signing: Signing | null, { words }: Papering['by']): string =>
  able > 0 && isSigned(signing)
    ? words.coSignature.drafted(no, signaturesAwaited(signing).length === 0)
    : words.papers.drafted(no, able)

const newPaper = ({ powers, plan }: Papering, round: Pick<Round, 'id'>): Paper => ({
  id: powers.newId(),
  plan: plan.code,
  kind: plan.motion === undefined ? 'interim-report' : 'statement',
  round: round.id,
  state: 'draft',
  version: 0,
})

/** The paper as it will be known with its new version. */
const knownWith = (
  known: KnownPaper | undefined,
  paper: Paper,
  version: PaperVersion,
  edits: readonly PaperEdit[],
): KnownPaper => {
  const before = known ?? { paper, versions: [], edits: [], remarks: [], files: [], handedOver: [], numbers: [] }
  return { ...before, versions: [...before.versions, version], edits: [...before.edits, ...edits] }
}

function versionAfter(last: PaperVersion | undefined, paper: Paper, { powers, by }: Papering): PaperVersion {
  const no = (last?.no ?? 0) + 1
  return {
    paper: paper.id,
    no,
    factsOf: no,
    by: by.person.id,
    at: powers.now(),
    withdraws: null,
    releasedBy: null,
    releasedAt: null,
    despite: null,
  }
}

/** What was written for the paper before: what is kept, what is not, and the restorations that follow. */
function carried(known: KnownPaper | undefined, { paper, no }: PaperVersion, drafted: PaperFacts) {
  const texts = paperOriginals(drafted)
  const before = editsAt(known?.edits ?? [], no)
  const outdated = outdatedEdits(before, texts)
  const kept = new Map([...before].filter(([, edit]) => !outdated.includes(edit)))
  const restored = outdated.map(({ passage }): PaperEdit => ({
    paper,
    no,
    passage,
    text: null,
    original: texts.get(passage) ?? '',
  }))
  return { kept: { originals: texts, inForce: kept }, outdated, restored }
}

const notKept = (edits: readonly PaperEdit[], draft: Pick<Draft, 'whole'>, { by }: Papering): readonly Block[] => [
  paragraph(by.words.papers.notKept(edits.length)),
  list(...edits.map(({ passage, text }) => `${passageTitle(passage, draft, by)}: ${text ?? ''}`)),
]
