import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Account } from '#app/contracts/account.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { addressKey } from '#app/contracts/address.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { noticeOver } from '#app/people/notice-over.ts'
import type { Powers } from '#app/powers.ts'
import { answering, reply } from '#app/reply.ts'

/** Unlinks one of a person's own accounts, the last one only when they are sure; the others are told. */
export function dropAccount(
  powers: Pick<Powers, 'newId'>,
  own: readonly Account[],
  { account: key, sure }: Args,
  by: Actor,
): Outcome<Decision> {
  const account = own.find(({ address }) => addressKey(address) === key)
  if (!account) return refused({ kind: 'no-such-account' })
  const others = own.filter((each) => each !== account)
  if (others.length === 0 && sure !== 'yes') return accepted(answering(reply(by.words.questions.cancelled)))
  const { accounts } = by.words
  const { platform } = account.address
  return accepted({
    reply: reply(accounts.dropped(platform)),
    changes: [{ kind: 'account-dropped', account }],
    messages: others
      .filter(({ address }) => addressKey(address) !== by.place)
      .map((other) => noticeOver(powers, other, reply(accounts.droppedNotice(platform)))),
  })
}
