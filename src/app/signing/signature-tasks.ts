import { awaitedSignatures } from '#domain/may-release-signed.ts'
import { partyLabel, partyShort } from '#domain/party.ts'
import type { Block } from '#report/block.ts'
import { paragraph } from '#report/build.ts'
import { paperName } from '#report/paper-name.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Button } from '#app/contracts/reply.ts'
import { button } from '#app/chat/button.ts'
import { paperLabel } from '#app/papers/paper-label.ts'
import type { Powers } from '#app/powers.ts'
import { askedFor } from '#app/signing/asked-for.ts'
import { type OpenCall, openCalls } from '#app/signing/open-calls.ts'

/** The signatures that are awaited of a person, a line and a way to each, and what they handed on and is still open. */
export interface SignatureTasks {
  readonly body: readonly Block[]
  readonly buttons: readonly Button[]
}

export async function signatureTasks(
  powers: Pick<Powers, 'store' | 'city' | 'now'>,
  by: Actor,
): Promise<SignatureTasks> {
  const calls = (await openCalls(powers, by)).filter(isAwaited)
  const own = calls.filter((open) => isAskedOf(open, by))
  const handed = calls.filter(({ call }) => call.delegatedBy === by.person.id && call.person !== by.person.id)
  return {
    body: [
      ...own.map((open) => paragraph(ownLine(open, powers.now() >= open.call.due, by))),
      ...handed.map((open) => paragraph(handedLine(open, by))),
    ],
    buttons: own.map((open) => lookButton(open, own, by)),
  }
}

/** Nobody is told of what they refused, nor of what the release no longer waits for. */
const isAwaited = ({ standing, signing: { coSigning, draft, rules } }: OpenCall): boolean =>
  standing.signature?.result !== 'refused' &&
  awaitedSignatures([standing], coSigning.overrules, draft.version.no, rules).length > 0

/** Whoever is asked; where nobody can be, everyone who signs for the party. */
function isAskedOf({ standing, call, book, isOwn }: OpenCall, { person }: Actor): boolean {
  const asked = askedFor(standing, call.person, book)
  return isOwn && (call.person === person.id || asked.length === 0 || asked.some(({ id }) => id === person.id))
}

function ownLine({ signing, standing, call, book }: OpenCall, isLate: boolean, { words, say }: Actor): string {
  const { party, codes, whole } = standing.signer
  const { coSignature } = words
  const what = whole ? coSignature.wholeDraft : say.list(codes)
  const giver = book.directory.people.find(({ id }) => id === call.delegatedBy)?.name ?? null
  return coSignature.task({
    name: paperName(signing.draft.facts, words),
    signer: partyLabel(party),
    what,
    until: say.instant(call.due),
    isLate,
    giver,
  })
}

function handedLine({ signing, standing, call, book }: OpenCall, { words, say }: Actor): string {
  const name = book.directory.people.find(({ id }) => id === call.person)?.name ?? ''
  return words.coSignature.taskHanded(
    paperName(signing.draft.facts, words),
    partyLabel(standing.signer.party),
    name,
    say.instant(call.due),
  )
}

/** To the passages and what can be answered to them; said so that no other is meant. */
function lookButton(open: OpenCall, own: readonly OpenCall[], { words }: Actor): Button {
  const { coSignature } = words
  const { party } = open.standing.signer
  const short = partyShort(party)
  const ofParty = own.filter(({ standing }) => standing.signer.party.id === party.id)
  const lead = own.length === 1 ? '' : `${coSignature.forLeadIns[0]} ${short}`
  const paper = ofParty.length === 1 ? '' : paperLabel(open.signing.draft.facts)
  return button(
    words,
    coSignature.look(own.length === 1 ? null : `${short} ${paper}`.trim()),
    'sign',
    { call: open.id, task: 'show' },
    [coSignature.answers.show.office, lead, paper].filter((part) => part !== '').join(' '),
  )
}
