import type { Directory } from '#domain/directory.ts'
import { type Duty, type DutyRole, inForce } from '#domain/duty.ts'
import type { Day } from '#domain/instant.ts'
import type { Party } from '#domain/party.ts'

/** What offices can have to do with a subject: decide on it, carry it out, help with that, be heard before, be told of it. */
export const parts = ['accountable', 'leads', 'participates', 'consulted', 'informed'] as const
export type Part = (typeof parts)[number]

/** A measure, a field or a task, and the field in which it is. */
export interface Charged {
  readonly kind: 'measure' | 'field' | 'task'
  readonly id: string
  readonly field: string | null
}

/** The parties that have each part, in their order; of several who are accountable, none really is. */
export type Charges = Readonly<Record<Part, readonly Party[]>>

/**
 * Who has which part in any subject on `day`. Who decides and who carries out is what stands nearest: for the subject
 * itself, else for its field; whoever is to be heard or told about a field is so about all that is in it.
 */
export function chargesOn({ duties, parties }: Pick<Directory, 'duties' | 'parties'>, day: Day) {
  const held = duties
    .filter((duty) => duty.party !== null && inForce(duty, day))
    .toSorted((a, b) => a.rank - b.rank || (b.from ?? '').localeCompare(a.from ?? ''))
  const bySubject = Map.groupBy(held, ({ subjectKind, subject }) => `${subjectKind}:${subject}`)
  const byId = new Map(parties.map((party) => [party.id, party]))
  const having = (among: readonly Duty[], role: DutyRole): readonly Party[] => [
    ...new Set(among.filter((duty) => duty.role === role).flatMap(({ party }) => byId.get(party ?? '') ?? [])),
  ]
  return ({ kind, id, field }: Charged): Charges => {
    const own = bySubject.get(`${kind}:${id}`) ?? []
    const above = field === null ? [] : (bySubject.get(`field:${field}`) ?? [])
    const nearest = (role: DutyRole): readonly Party[] => {
      const mine = having(own, role)
      return mine.length > 0 ? mine : having(above, role)
    }
    const both = (role: DutyRole): readonly Party[] => [...new Set([...having(own, role), ...having(above, role)])]
    return {
      accountable: nearest('accountable'),
      leads: nearest('leads'),
      participates: having(own, 'participates'),
      consulted: both('consulted'),
      informed: both('informed'),
    }
  }
}
