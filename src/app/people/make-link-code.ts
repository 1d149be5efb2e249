import { plusSeconds } from '#domain/instant.ts'
import { linkAlphabet, linkCodeLength, shownLinkCode } from '#domain/link-code.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Person } from '#domain/person.ts'
import { holdersOf } from '#domain/role-holders.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { mainPlan } from '#app/main-plan.ts'
import { allowed } from '#app/people/allowed.ts'
import { linkCodeHash } from '#app/people/link-code-hash.ts'
import type { Powers } from '#app/powers.ts'
import { reply } from '#app/reply.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

interface Making {
  readonly powers: Pick<Powers, 'city' | 'now' | 'sha512' | 'chance'>
  readonly book: RoundBook
  readonly by: Actor
}

const oneDay = 24 * 60 * 60

/** In seconds: what one writes over oneself at once, and what goes by post. */
const valid = { own: oneDay, handedOver: 7 * oneDay } as const

/**
 * A code for oneself, or for somebody who cannot be reached yet. Refuses one for whoever can be: who coordinates could
 * else write in the place of the person who releases.
 */
export function makeLinkCode({ powers, book, by }: Making, person: Person): Outcome<Decision> {
  const isOwn = person.id === by.person.id
  const plan = mainPlan(powers.city).code
  const isAdmin = holdersOf(book.directory, book.today, plan, 'admin').some(({ id }) => id === person.id)
  if (!isOwn && !book.directory.unreachable.has(person.id))
    return refused({ kind: 'makes-own-link-code', name: person.name })
  if (!isOwn && isAdmin && !allowed(book, by, 'manage-admins', plan))
    return refused({ kind: 'not-allowed', action: 'manage-admins' })
  const at = powers.now()
  const code = Array.from({ length: linkCodeLength }, () =>
    linkAlphabet.charAt(powers.chance(linkAlphabet.length)),
  ).join('')
  const expires = plusSeconds(at, isOwn ? valid.own : valid.handedOver)
  const { accounts } = by.words
  const made = { person: person.id, hash: linkCodeHash(powers, code), madeBy: by.person.id, expires }
  return accepted({
    reply: {
      ...reply(
        accounts.code(shownLinkCode(code), by.say.instant(expires)),
        isOwn ? accounts.codeForYou : accounts.codeFor(person.name),
      ),
      secret: true,
    },
    changes: [{ kind: 'link-code-made', code: made, at }],
    messages: [],
  })
}
