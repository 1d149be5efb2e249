import { type Duty, type DutyRole, inForce } from '#domain/duty.ts'
import type { Day } from '#domain/instant.ts'

export const assignments = ['responsible', 'deputy', 'office'] as const
export type Assignment = (typeof assignments)[number]

const dutyRoleOf: Readonly<Record<Assignment, DutyRole>> = {
  responsible: 'answers',
  deputy: 'deputises',
  office: 'leads',
}

/** What becomes of a measure's duties when it is assigned: those that end, and the one that begins. */
export interface Assigned {
  readonly ending: readonly Duty[]
  readonly beginning: Omit<Duty, 'id'>
}

/**
 * Puts a person or an office in the place of whoever has the duty first, from `today`; the others who have it keep it.
 * Whoever becomes responsible deputises no longer. What is written for the measure's field or office stays, but no
 * longer counts here. Null when it is so already.
 */
export function assignMeasure(
  measure: string,
  { as, to }: { readonly as: Assignment; readonly to: string },
  duties: readonly Duty[],
  today: Day,
): Assigned | null {
  const role = dutyRoleOf[as]
  const own = duties
    .filter((duty) => duty.subjectKind === 'measure' && duty.subject === measure && inForce(duty, today))
    .toSorted((a, b) => a.rank - b.rank)
  const same = own.filter((duty) => duty.role === role)
  const [first] = same
  if (first && holderOf(first) === to) return null
  const moved = same.filter((duty) => duty === first || holderOf(duty) === to)
  const deputising = as === 'responsible' ? own.filter((duty) => duty.role === 'deputises' && duty.person === to) : []
  return {
    ending: [...moved, ...deputising],
    beginning: {
      subjectKind: 'measure',
      subject: measure,
      role,
      party: as === 'office' ? to : null,
      person: as === 'office' ? null : to,
      from: today,
      until: null,
      rank: first?.rank ?? 0,
    },
  }
}

const holderOf = (duty: Duty): string | null => duty.party ?? duty.person
