import type { PlanSettings } from '#domain/city.ts'
import type { Signature, SignatureCall } from '#domain/co-signature.ts'
import { isNeverSilent } from '#domain/may-release-signed.ts'
import { partyLabel, partyShort } from '#domain/party.ts'
import { wasRefused } from '#domain/signature-standing.ts'
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
 * Notes of calls whose deadline is over that nothing was said, and tells the coordination whose, and where that does not
 * count. Whoever nobody could reach has not been silent: their answer stays missing until it is entered.
 */
export function closeSigning({ powers, plan, book, signing }: Due, calls: readonly SignatureCall[]): Effects {
  const { standings, rules, draft } = signing
  const over = standings.filter(({ call }) => calls.some(({ id }) => id === call?.id))
  const quiet = over.filter(({ call }) => call?.person !== null)
  const unreached = over.filter(({ call }) => call?.person === null).map(({ signer }) => partyShort(signer.party))
  const without = quiet.filter((each) => isNeverSilent(each.signer.party, rules) || wasRefused(each))
  if (over.length === 0) return { changes: [], messages: [] }
  return {
    changes: quiet.flatMap(({ call }) => (call ? [{ kind: 'signature-given', signature: silence(call, powers) }] : [])),
    messages: holders(book, plan.code, 'coordinator').map((person) =>
      paperNotice({ powers, plan, book }, person, ({ words, say }) => {
        const named = (those: typeof over, name: typeof partyLabel): string | null =>
          those.length === 0 ? null : say.list(those.map(({ signer }) => name(signer.party)))
        return replyWith(
          [roundButton({ plan, book, args: {} }, words, 'signatures')],
          words.coSignature.closed(
            paperName(draft.facts, words),
            named(quiet, partyLabel),
            rules.silence === 'none' ? null : named(without, partyShort),
          ),
          ...(unreached.length === 0 ? [] : [words.coSignature.notReached(say.list(unreached), unreached[0] ?? '')]),
        )
      }),
    ),
  }
}

const silence = ({ id, paper, party }: SignatureCall, powers: Due['powers']): Signature => ({
  id: powers.newId(),
  call: id,
  paper,
  party,
  result: 'silent',
  text: null,
  by: null,
  source: 'clock',
  at: powers.now(),
})
