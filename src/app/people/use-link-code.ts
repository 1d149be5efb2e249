import type { Actor } from '#app/contracts/actor.ts'
import type { Account } from '#app/contracts/account.ts'
import type { Address } from '#app/contracts/address.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { LinkCode } from '#app/contracts/link-code.ts'
import type { Message } from '#app/contracts/message.ts'
import { mainPlan } from '#app/main-plan.ts'
import { holders } from '#app/people/holders.ts'
import { actingNow } from '#app/people/identify.ts'
import { linkCodeHash } from '#app/people/link-code-hash.ts'
import { notice } from '#app/people/notice.ts'
import { noticeOver } from '#app/people/notice-over.ts'
import type { Powers } from '#app/powers.ts'
import { reply } from '#app/reply.ts'
import { readBook } from '#app/rounds/round-book.ts'

type UsePowers = Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil' | 'sha512'>

/** Whose the account now is, and what has been decided about it. */
export interface Linked {
  readonly by: Actor
  readonly decision: Decision
}

/** Links a stranger's account with a code; undefined for a code that is none, or is no longer one. */
export async function useLinkCode(powers: UsePowers, from: Address, code: string): Promise<Linked | undefined> {
  const found = await powers.store.links.codeWith(linkCodeHash(powers, code))
  if (!found || found.expires <= powers.now()) return undefined
  const { people } = await powers.store.directories.read()
  const person = people.find(({ id }) => id === found.person)
  if (!person) return undefined
  const by = await actingNow(powers, person)
  const others = await powers.store.directories.accountsOf(person.id)
  const rank = Math.max(0, ...others.map((each) => each.rank)) + 1
  const account = { address: from, person: person.id, rank }
  const { accounts } = by.words
  return {
    by,
    decision: {
      reply: reply(accounts.linked(person.name, from.platform)),
      changes: [{ kind: 'account-linked', account, code: found }],
      messages: [
        ...others.map((other) => noticeOver(powers, other, reply(accounts.linkedNotice(from.platform)))),
        ...(await toldOthers(powers, by, account, found)),
      ],
      whenStale: { kind: 'no-such-link-code' },
    },
  }
}

/** Where somebody else made the code, they and the coordination learn that it was used. */
async function toldOthers(
  powers: UsePowers,
  { person }: Actor,
  { address }: Account,
  { madeBy }: LinkCode,
): Promise<readonly Message[]> {
  if (madeBy === person.id) return []
  const book = await readBook(powers, mainPlan(powers.city).code)
  const maker = book.directory.people.filter(({ id }) => id === madeBy)
  const readers = new Map(
    [...maker, ...holders(book, mainPlan(powers.city).code, 'coordinator', 'admin')].map((each) => [each.id, each]),
  )
  return [...readers.values()]
    .filter(({ id }) => id !== person.id)
    .map((reader) =>
      notice(powers, reader, book.directory, ({ words }) =>
        reply(words.accounts.linkedFor(person.name, address.platform)),
      ),
    )
}
