import { inForce } from '#domain/duty.ts'
import { partyLabel } from '#domain/party.ts'
import { type Person, roleNames } from '#domain/person.ts'
import type { Problem } from '#domain/problem.ts'
import { ownRequests } from '#app/rounds/own-requests.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** Why a person cannot be erased yet: what they answer for, or a role that they have; null when nothing holds them. */
export function stillHeld(person: Person, book: RoundBook): Problem | null {
  const { directory, today, measures } = book
  const duties = directory.duties.filter((duty) => duty.person === person.id && inForce(duty, today))
  const open = ownRequests(book, person.id).filter(
    ({ request, standingIn }) => request.state === 'asked' && !standingIn,
  )
  const codes = [
    ...duties.flatMap(({ subject }) => measures.find(({ id }) => id === subject)?.code ?? []),
    ...open.map(({ measure }) => measure.code),
  ]
  const roles = directory.roles.filter((role) => role.person === person.id).map(({ role }) => role)
  const parties = duties.flatMap(({ subjectKind, subject }) =>
    subjectKind === 'party' ? directory.parties.filter(({ id }) => id === subject).map(partyLabel) : [],
  )
  const substituted = duties.flatMap(({ subjectKind, subject }) =>
    roleNames.filter((name) => subjectKind === 'role' && subject.endsWith(`:${name}`)),
  )
  if (duties.length + roles.length + open.length === 0) return null
  return {
    kind: 'still-in-charge',
    codes: [...new Set(codes)].toSorted(),
    roles: [...new Set([...roles, ...substituted])],
    parties: [...new Set(parties)],
  }
}
