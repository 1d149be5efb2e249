import type { PrintedTexts, SignatureCall } from '#domain/co-signature.ts'
import { type Party, partyLabel } from '#domain/party.ts'
import type { Person } from '#domain/person.ts'
import type { Said } from '#domain/signature-standing.ts'
import type { Signer } from '#domain/signers.ts'
import { list } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Reply } from '#app/contracts/reply.ts'
import type { Papering } from '#app/papers/papering.ts'
import type { Draft } from '#app/papers/read-draft.ts'
import { notice } from '#app/people/notice.ts'
import { replyWith } from '#app/reply.ts'
import { ownPassages } from '#app/signing/own-passages.ts'
import { paperName } from '#report/paper-name.ts'
import { passageDifferences } from '#app/signing/passage-differences.ts'
import { saidBy } from '#app/signing/state-said.ts'
import { signButtons } from '#app/signing/sign-buttons.ts'

/**
 * Why somebody is written to: asked for the first time or anew, handed it by somebody, reminded, as the head, or because
 * their office carries on others.
 */
export type CallReason =
  | { readonly kind: 'asked' | 'reminder' | 'escalation' }
  | { readonly kind: 'again'; readonly seen: PrintedTexts }
  | { readonly kind: 'handed'; readonly by: string }
  | { readonly kind: 'taken-over'; readonly earlier: readonly Said[] }

export interface Calling {
  readonly powers: Pick<Papering['powers'], 'city' | 'newId' | 'quietUntil'>
  readonly book: Pick<Papering['book'], 'directory'>
  readonly draft: Pick<Draft, 'whole' | 'facts'>
}

/** A draft as it is laid before one person: the passages of their party first, then how to get all of it. */
export const signatureMessage = (
  { powers, book, draft }: Calling,
  call: SignatureCall,
  signer: Pick<Signer, 'party' | 'codes'>,
  person: Person,
  why: CallReason,
): Message => notice(powers, person, book.directory, (reader) => callContent(draft, call, signer, why, reader))

/** The same as a reply. */
export function callContent(
  draft: Calling['draft'],
  call: SignatureCall,
  { party, codes }: Pick<Signer, 'party' | 'codes'>,
  why: CallReason,
  reader: Pick<Actor, 'words' | 'say'>,
): Reply {
  const { coSignature } = reader.words
  const body =
    why.kind === 'again'
      ? passageDifferences(why.seen, call.texts, draft, reader)
      : ownPassages(call.texts, codes, draft, reader)
  return replyWith(
    signButtons(reader.words, call, party),
    headOf(draft, call, party, why, reader),
    ...(body.length === 0 ? [coSignature.nothingShown] : body),
    ...(why.kind === 'taken-over' && why.earlier.length > 0
      ? [coSignature.saidBefore, list(...why.earlier.map((said) => saidBy(said, reader)))]
      : []),
    ...(party.kind === 'partner' ? [] : [coSignature.howWhole]),
  )
}

function headOf(
  { facts }: Calling['draft'],
  { due }: SignatureCall,
  party: Party,
  why: CallReason,
  { words, say }: Pick<Actor, 'words' | 'say'>,
): string {
  const { coSignature } = words
  const [name, office, until] = [paperName(facts, words), partyLabel(party), say.instant(due)]
  switch (why.kind) {
    case 'asked':
      return coSignature[party.kind === 'partner' ? 'askedPartner' : 'asked'](name, office, until)
    case 'again':
      return coSignature.askedAgain(name, office, until)
    case 'handed':
      return coSignature.handedTo(name, office, why.by, until)
    case 'taken-over':
      return coSignature.takenOver(name, office, until)
    case 'reminder':
    case 'escalation':
      return coSignature[why.kind](name, office, until)
  }
}
