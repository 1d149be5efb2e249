import type { Directory } from '#domain/directory.ts'
import { inForce } from '#domain/duty.ts'
import type { Day } from '#domain/instant.ts'
import type { Party } from '#domain/party.ts'

/** The partner outside the administration for which a person speaks on `day`; null for staff and those who are not known. */
export function partnerOf(
  person: string | null,
  { people, parties, duties }: Pick<Directory, 'people' | 'parties' | 'duties'>,
  day: Day,
): Party | null {
  if (person === null) return null
  const belongs = duties.filter(
    (duty) => duty.role === 'belongs' && duty.subjectKind === 'party' && duty.person === person && inForce(duty, day),
  )
  const first = people.find(({ id }) => id === person)?.party ?? null
  const ids = [...(first === null ? [] : [first]), ...belongs.map(({ subject }) => subject)]
  const own = ids.flatMap((id) => parties.find((party) => party.id === id) ?? [])
  // Whoever also serves an office speaks for the administration.
  return own.some(({ kind }) => kind === 'office') ? null : (own.find(({ kind }) => kind === 'partner') ?? null)
}
