import { accepted, type Outcome } from '#domain/outcome.ts'
import { inShort } from '#domain/may-release-signed.ts'
import { outdated } from '#domain/outdated.ts'
import type { Action } from '#domain/permission.ts'
import { presentNumber } from '#domain/paper-numbers.ts'
import { isToAsk, type SignatureStanding } from '#domain/signature-standing.ts'
import type { Block } from '#report/block.ts'
import { problemSentence } from '#text/problem.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { boardOutdated } from '#app/boards/board-outdated.ts'
import { paperLabel } from '#app/papers/paper-label.ts'
import { undelivered } from '#app/papers/undelivered.ts'
import { whereNonPublicWent } from '#app/papers/where-non-public-went.ts'
import { roundButton } from '#app/papers/round-button.ts'
import type { Papering } from '#app/papers/papering.ts'
import { allowed } from '#app/people/allowed.ts'
import { isAbleToRelease } from '#app/papers/may-release.ts'
import { showReleased } from '#app/papers/show-released.ts'
import { type Draft, readDraft } from '#app/papers/read-draft.ts'
import { waitingRounds } from '#app/papers/paper-round.ts'
import { receiptLine } from '#app/papers/receipt-line.ts'
import { roleOf } from '#app/papers/role-of.ts'
import { overruledLine } from '#app/signing/overruled-line.ts'
import { readSigning, signaturesAwaited } from '#app/signing/read-signing.ts'
import { unsignedList } from '#app/signing/unsigned-list.ts'
import { answering, replyWith } from '#app/reply.ts'
import { roundFigures } from '#app/rounds/round-figures.ts'

type Offered = Parameters<typeof roundButton>[2]

/** In what state the paper is and what this person can do with it. */
export async function showPaper(papering: Papering): Promise<Outcome<Decision>> {
  if (!allowed(papering.book, papering.by, 'see-draft', papering.plan.code)) return showReleased(papering)
  const { book, by } = papering
  const draft = await readDraft(papering)
  const others = await otherRounds(papering)
  if (draft.ok) return accepted(answering(await state(papering, draft.value, others)))
  const offers: readonly Offered[] = book.round?.state === 'closed' ? ['draft'] : []
  return accepted(
    answering(withOffers(papering, offers, `${problemSentence(draft.problem, by.words, by.say)} ${others}`.trim())),
  )
}

/** Whose papers wait as well, and how to reach them. */
async function otherRounds({ powers, book, by }: Papering): Promise<string> {
  const waiting = await waitingRounds(powers, book)
  const labels = waiting.filter(({ id }) => id !== book.round?.id).map(({ label }) => label)
  return labels.length === 0 ? '' : by.words.papers.alsoWaiting(by.say.list(labels), labels[0] ?? '', labels.length)
}

async function state(papering: Papering, draft: Draft, others: string) {
  const { by, book, plan, powers } = papering
  const { papers } = by.words
  const { version, facts, whole, inForce, remarks } = draft
  const label = paperLabel(facts)
  if (version.releasedAt !== null) {
    const left = await undelivered(papering, draft)
    const deliver: readonly Offered[] = left !== null && left.places.length > 0 ? ['deliver'] : []
    const said = joined(
      papers.stateReleased(label, version.no, by.say.dayOf(version.releasedAt)),
      withoutLine(draft, by),
      numberOf(draft, by),
      receiptLine(draft, version.no, by),
      hiddenReceipt(draft, by),
      deliver.length > 0 ? by.words.paperLevels.notDelivered : '',
      others,
    )
    const where = left !== null && left.places.length === 0 ? [whereNonPublicWent(left, by)] : []
    return withOffers(papering, [...deliver, 'files', 'versions', 'withdraw'], said, ...where)
  }
  const role = roleOf(version.by, plan.code, book.directory, by)
  const { items } = await roundFigures(powers, book)
  const changed = [...outdated(whole, items), ...(await boardOutdated(papering, draft))]
  const { awaited, line, block } = await signed(papering, draft)
  const lines = [
    papers.stateDraft(label, version.no, by.say.instant(version.at), role),
    changed.length > 0 ? papers.outdated(by.say.list(changed)) : '',
    line,
    papers.touched(inForce.size, remarks.length),
    numberOf(draft, by),
    facts.supersedes ? papers.replaces(facts.supersedes.no, facts.supersedes.reason) : '',
    others,
  ]
  const offers: readonly Offered[] =
    changed.length > 0 ? ['draft', 'preview', 'sections'] : ['preview', 'sections', 'versions', 'draft']
  const onwards: readonly Offered[] = changed.length > 0 ? [] : nextOffers(papering, draft, awaited)
  return withOffers(papering, [...offers, ...onwards], joined(...lines), ...block)
}

/** Whose signatures it waits for and whose were put aside; once it waits for nobody, everyone who has not signed. */
async function signed(papering: Papering, draft: Draft) {
  const { by, book } = papering
  const signing = await readSigning(papering, draft)
  const awaited = signaturesAwaited(signing)
  const waits = awaited.length > 0 ? by.words.coSignature.waitsFor(inShort(awaited)) : ''
  const overruled = (signing && overruledLine(signing, book.directory, by)) ?? ''
  return { awaited, line: joined(waits, overruled), block: awaited.length > 0 ? [] : unsignedList(signing, by) }
}

/** What brings the draft on: its signatures as long as some are missing, else its release. */
function nextOffers(papering: Papering, { version }: Draft, awaited: readonly SignatureStanding[]): readonly Offered[] {
  if (awaited.length > 0) return [...(awaited.some(isToAsk) ? (['sign'] as const) : []), 'signatures']
  return isAbleToRelease(papering, version) ? ['submit', 'release'] : ['submit']
}

/** Of a statement that went out with points unanswered, which and why. */
function withoutLine({ version: { without }, whole: { statement } }: Draft, { words, say }: Actor): string {
  if (!without || !statement) return ''
  const numbers = statement.points.flatMap(({ code }, at) => (without.points.includes(code) ? [String(at + 1)] : []))
  return words.statements.wentWithout(say.list(numbers), without.reason)
}

/** The same of the non-public part. */
function hiddenReceipt(draft: Draft, by: Actor): string {
  const line = receiptLine(draft, draft.version.no, by, 'non-public')
  return line === '' ? '' : by.words.paperLevels.ofNonPublic(line)
}

const joined = (...lines: readonly string[]): string => lines.filter((line) => line !== '').join(' ')

function numberOf({ numbers }: Draft, { words }: Pick<Actor, 'words'>): string {
  const number = presentNumber(numbers)
  return number === null ? '' : words.papers.numberIs(number)
}

const needs: Partial<Readonly<Record<Offered, Action>>> = {
  draft: 'draft-paper',
  submit: 'edit-paper',
  sign: 'edit-paper',
  deliver: 'edit-paper',
  withdraw: 'withdraw-paper',
}

const withOffers = (papering: Papering, offers: readonly Offered[], ...said: readonly (string | Block)[]) =>
  replyWith(
    offers
      .filter((offer) => allowed(papering.book, papering.by, needs[offer] ?? 'see-draft', papering.plan.code))
      .map((offer) => roundButton(papering, papering.by.words, offer)),
    ...said,
  )
