import { isAtHand } from '#domain/absence.ts'
import type { Answer } from '#domain/answer.ts'
import type { Directory } from '#domain/directory.ts'
import type { Day } from '#domain/instant.ts'
import type { Measure } from '#domain/measure.ts'
import { may } from '#domain/permission.ts'
import type { Person } from '#domain/person.ts'
import { recipientOf } from '#domain/recipient.ts'
import type { Chain } from '#domain/responsibility.ts'
import { rolesOf } from '#domain/role-holders.ts'
import { standingOf } from '#domain/standing.ts'

/**
 * Whom a question about an answer is put to: whoever gave it, be it by phone, while they are there and still answer
 * for the measure; else whoever answers now. Null when there is nobody.
 */
export function askedBack(
  { author, behalf, source }: Answer,
  measure: Measure,
  chain: Chain,
  directory: Directory,
  day: Day,
): Person | null {
  const byOthers = source === 'phone' || source === 'mail' || source === 'recorded'
  const giver = directory.people.find(({ id }) => id === (byOthers ? (behalf ?? author) : author))
  const answers = (person: Person): boolean => {
    const roles = rolesOf(person, directory, day, [measure.plan])
    return may(standingOf(person, roles, { directory, day, plan: measure.plan, chain }), 'answer')
  }
  return giver && isAtHand(giver, directory, day) && answers(giver)
    ? giver
    : recipientOf('responsible', chain, directory, day)
}
