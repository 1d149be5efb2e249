import { isAtHand } from '#domain/absence.ts'
import type { Directory } from '#domain/directory.ts'
import { isAsked } from '#domain/measure.ts'
import type { Absence, Person } from '#domain/person.ts'
import { chainsOn } from '#domain/responsibility.ts'
import { deputisedRoles, holdersOf, inRole } from '#domain/role-holders.ts'
import { mainPlan } from '#app/main-plan.ts'
import type { AbsenceEntry } from '#app/people/absence-entry.ts'

/** What becomes of somebody's measures and roles on the first day of an absence without a substitute, as sentences. */
export function whileAway({ powers, book, by, person }: AbsenceEntry, absence: Absence, after: Directory): string[] {
  const { absence: words, role } = by.words.people
  const plan = mainPlan(powers.city).code
  const day = absence.from > book.today ? absence.from : book.today
  const chain = chainsOn(after, day)
  const isThere = (one: Person | null): boolean => one !== null && isAtHand(one, after, day)
  const chains = book.measures.filter(isAsked).map((measure) => ({ ...chain(measure), code: measure.code }))
  const own = chains.filter(({ responsible }) => responsible?.id === person.id)
  const alone = own.filter(({ others, regularDeputy }) => ![...others, regularDeputy].some(isThere))
  const roles = deputisedRoles.filter(
    (each) =>
      holdersOf(after, day, plan, each).some(({ id }) => id === person.id) &&
      !inRole(after, day, plan, each).some(isThere),
  )
  const bare = [...alone.map(({ code }) => code), ...roles.map(role.named)]
  const whose = person.id === by.person.id ? '' : `${person.id} `
  return [
    ...(own.length > alone.length ? [words.toDeputies] : []),
    ...(bare.length > 0
      ? [words.nobodyFor(by.say.list(bare), `${whose}${by.say.day(absence.from)}–${by.say.day(absence.until)}`)]
      : []),
  ]
}
