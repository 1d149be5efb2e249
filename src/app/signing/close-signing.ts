import type { PlanSettings } from '#domain/city.ts'
import type { Signature, SignatureCall } from '#domain/co-signature.ts'
import { partyLabel, partyShort } from '#domain/party.ts'
import { roundButton } from '#app/papers/round-button.ts'
import { holders } from '#app/people/holders.ts'
import { paperNotice } from '#app/papers/paper-notice.ts'
import type { Powers } from '#app/powers.ts'
import { replyWith } from '#app/reply.ts'
import type { Effects } from '#app/rounds/effects.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'
import { paperName } from '#report/paper-name.ts'
import type { Signing } from '#app/signing/read-signing.ts'

export interface Due {
  readonly powers: Pick<Powers, 'city' | 'now' | 'newId' | 'quietUntil' | 'calendar'>
  readonly plan: PlanSettings
  readonly book: RoundBook
  readonly signing: Signing
}

/**
 * Notes of calls whose deadline is over that nothing was said, and tells the coordination whose. Whoever nobody could
 * reach has not been silent: their answer stays missing until it is entered.
 */
export function closeSigning({ powers, plan, book, signing }: Due, calls: readonly SignatureCall[]): Effects {
  const silent = calls
    .filter(({ person }) => person !== null)
    .map((call): Signature => ({
      id: powers.newId(),
      call: call.id,
      paper: call.paper,
      party: call.party,
      result: 'silent',
      text: null,
      by: null,
      source: 'clock',
      at: powers.now(),
    }))
  const partiesWhere = (isMeant: (call: SignatureCall) => boolean) =>
    book.directory.parties.filter(({ id }) => calls.some((call) => call.party === id && isMeant(call)))
  const quiet = partiesWhere(({ person }) => person !== null).map(partyLabel)
  const unreached = partiesWhere(({ person }) => person === null).map(partyShort)
  return {
    changes: silent.map((signature) => ({ kind: 'signature-given', signature })),
    messages: holders(book, plan.code, 'coordinator').map((person) =>
      paperNotice({ powers, plan, book }, person, ({ words, say }) =>
        replyWith(
          [roundButton({ plan, book, args: {} }, words, 'signatures')],
          words.coSignature.closed(paperName(signing.draft.facts, words), quiet.length === 0 ? null : say.list(quiet)),
          ...(unreached.length === 0 ? [] : [words.coSignature.notReached(say.list(unreached), unreached[0] ?? '')]),
        ),
      ),
    ),
  }
}
