import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Person } from '#domain/person.ts'
import { holdersOf } from '#domain/role-holders.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { mainPlan } from '#app/main-plan.ts'
import { allowed } from '#app/people/allowed.ts'
import { linkCodeLives } from '#app/people/link-code-lives.ts'
import { newLinkCode } from '#app/people/new-link-code.ts'
import type { Powers } from '#app/powers.ts'
import { reply } from '#app/reply.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

interface Making {
  readonly powers: Pick<Powers, 'city' | 'now' | 'sha512' | 'chance'>
  readonly book: RoundBook
  readonly by: Actor
}

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
  const seconds = isOwn ? linkCodeLives.own : linkCodeLives.handedOver
  const { shown, expires, change } = newLinkCode(powers, { person: person.id, madeBy: by.person.id }, { at, seconds })
  const { accounts } = by.words
  return accepted({
    reply: {
      ...reply(
        accounts.code(shown, by.say.instant(expires)),
        isOwn ? accounts.codeForYou : accounts.codeFor(person.name),
      ),
      secret: true,
    },
    changes: [change],
    messages: [],
  })
}
