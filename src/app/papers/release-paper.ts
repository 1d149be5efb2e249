import { accepted, type Outcome } from '#domain/outcome.ts'
import type { PrintedSignature } from '#domain/co-signature.ts'
import type { Instant } from '#domain/instant.ts'
import type { Despite, Without } from '#domain/paper.ts'
import type { Person } from '#domain/person.ts'
import { awaitsAnswer } from '#domain/request.ts'
import type { Place } from '#app/contracts/account.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Reply } from '#app/contracts/reply.ts'
import { callsEnded } from '#app/boards/calls-ended.ts'
import { holders } from '#app/people/holders.ts'
import { paperLabel } from '#app/papers/paper-label.ts'
import { paperNotice } from '#app/papers/paper-notice.ts'
import { callLiaisons } from '#app/papers/call-liaisons.ts'
import { flawsOf } from '#app/papers/flaws-of.ts'
import { flawsTold } from '#app/papers/flaws-told.ts'
import { type HandedPart, handOver } from '#app/papers/hand-over.ts'
import { markedHandOvers } from '#app/papers/marked-hand-overs.ts'
import { whereNonPublicWent } from '#app/papers/where-non-public-went.ts'
import { motionsSettled } from '#app/papers/motions-settled.ts'
import { nonPublicPlaces } from '#app/papers/non-public-places.ts'
import { type PaperPart, paperParts } from '#app/papers/paper-parts.ts'
import type { Papering } from '#app/papers/papering.ts'
import { type Draft, readDraft } from '#app/papers/read-draft.ts'
import { readyToRelease } from '#app/papers/ready-to-release.ts'
import { renderNotes } from '#app/papers/render-notes.ts'
import { refuseLeaks } from '#app/papers/refuse-leaks.ts'
import { toldOfStatement } from '#app/papers/told-of-statement.ts'
import { toldOfGoingWithout } from '#app/papers/told-of-going-without.ts'
import { untold } from '#app/papers/untold.ts'
import { answering, reply } from '#app/reply.ts'
import { signaturesPrinted, withSignatures } from '#app/signing/signatures-to-release.ts'
import { readWaiting } from '#app/rounds/waiting.ts'

/**
 * Releases the latest version by a second person: files of both parts kept for good, each handed over to its channels.
 * Nothing goes out while words that are not for its readers stand in a part.
 */
export async function releasePaper(papering: Papering): Promise<Outcome<Decision>> {
  const { powers, by, args } = papering
  const read = await readDraft(papering)
  if (!read.ok) return read
  const draft = read.value
  const ready = await readyToRelease(papering, draft)
  if (!ready.ok) return ready
  const { places, signing } = ready.value
  const signed = signaturesPrinted(signing)
  if (args['sure'] === 'no') return accepted(answering(reply(by.words.questions.cancelled)))
  const at = powers.now()
  const parts = await paperParts(papering, withSignatures(draft, signed), { ...draft.version, releasedAt: at })
  const verdict = refuseLeaks(papering, draft, parts)
  if ('refusal' in verdict) return accepted(verdict.refusal)
  return accepted(
    await released(papering, draft, {
      at,
      parts,
      places,
      despite: verdict.despite,
      signed,
      without: withoutText(draft, args),
    }),
  )
}

interface Releasing {
  readonly at: Instant
  readonly parts: readonly [PaperPart, ...PaperPart[]]
  readonly places: readonly Place[]
  readonly despite: Despite | null
  readonly signed: readonly PrintedSignature[]
  readonly without: Without | null
}

async function released(papering: Papering, draft: Draft, releasing: Releasing): Promise<Decision> {
  const { by } = papering
  const { paper, version, facts } = draft
  const { at, parts, places, despite, signed, without } = releasing
  const [open, nonPublic] = parts
  const hidden = await nonPublicPlaces(papering)
  const handed = [
    ...handOver(papering, version.no, handedPart(open), places),
    ...(nonPublic ? handOver(papering, version.no, handedPart(nonPublic), hidden.places) : []),
  ]
  const made = flawsOf(parts)
  const flaws = await flawsTold(papering, draft, made)
  const marked = await replacedOnes(papering, draft)
  const ended = await callsEnded(papering)
  const where = (reader: Actor): Reply =>
    reply(
      reader.words.papers.released(paperLabel(facts), places.length),
      ...(nonPublic ? [whereNonPublicWent(hidden, reader)] : []),
    )
  const said = where(by)
  return {
    reply: { ...said, body: [...said.body, ...renderNotes(made, by)] },
    changes: [
      ...parts.flatMap((part) => part.kept.changes),
      {
        kind: 'paper-released',
        paper: paper.id,
        no: version.no,
        by: by.person.id,
        at,
        despite,
        ...(signed.length > 0 && { signed }),
        ...(without && { without }),
        files: parts.flatMap((part) => part.kept.paperFiles),
        handedOver: handed.map((each) => ({ ...each, message: each.message.id })),
        version: paper.version,
      },
      ...settled(papering),
      ...(await motionsSettled(papering, 'answered')),
      ...flaws.changes,
      ...ended.changes,
    ],
    messages: [
      ...(await callLiaisons(
        papering,
        handed.map(({ message }) => message),
      )),
      ...marked,
      ...flaws.messages,
      ...(despite ? toldOfWords(papering, paperLabel(facts), despite) : []),
      ...(await toldOfRelease(papering, draft, where)),
      ...ended.messages,
    ],
  }
}

/** The points that it leaves without a text, and why; null where there are none. */
function withoutText(draft: Draft, { without: reason = '' }: Args): Without | null {
  const points = untold(draft).map(({ code }) => code)
  return points.length === 0 ? null : { reason: reason.trim(), points }
}

const handedPart = ({ level, facts, kept, rendered }: PaperPart): HandedPart => ({
  level,
  facts,
  files: kept.paperFiles,
  failed: rendered.failed,
})

/** The posts of the version before, which say from now on that this one has taken its place. */
function replacedOnes({ powers, plan }: Papering, draft: Draft): ReturnType<typeof markedHandOvers> | readonly [] {
  const before = draft.facts.supersedes?.no
  return before === undefined ? [] : markedHandOvers(powers, plan, draft, { no: before, replacedBy: draft.version.no })
}

/** Whether a word is a name nobody can tell by its capital: those who know the matter learn what was let pass. */
function toldOfWords(papering: Papering, label: string, { reason, words }: Despite) {
  const { plan, book, by } = papering
  const told = holders(book, plan.code, 'coordinator', 'cdo').filter(({ id }) => id !== by.person.id)
  return told.map((person) =>
    paperNotice(papering, person, (reader) =>
      reply(reader.words.paperLevels.releasedDespiteTold(label, reader.say.list(words), reason)),
    ),
  )
}

/** Those who wrote it, those whose answers are not in it, and of a statement those who were asked; each once. */
async function toldOfRelease(
  papering: Papering,
  draft: Draft,
  where: (reader: Actor) => Reply,
): Promise<readonly Message[]> {
  const waiting = await readWaiting(papering.powers, papering.book)
  const told = [
    ...authors(papering, draft).map((person) => paperNotice(papering, person, where)),
    ...toldOfGoingWithout(papering, paperLabel(draft.facts), waiting),
  ]
  return [...told, ...(await toldOfStatement(papering, draft, told))]
}

/** Whoever drafted the paper or changed it since, but for the person who releases it. */
function authors({ book, by }: Papering, { versions }: Draft): readonly Person[] {
  const wrote = new Set(versions.map((version) => version.by))
  return book.directory.people.filter(({ id }) => wrote.has(id) && id !== by.person.id)
}

/** With its release nobody is waited for any more: neither for a supplement nor for an answer to a question back. */
const settled = ({ book }: Papering): readonly Change[] =>
  book.requests.filter(awaitsAnswer).map(({ id, version }) => ({ kind: 'request-settled', request: id, version }))
