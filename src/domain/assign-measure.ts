import { type Duty, type DutyRole, inForce } from '#domain/duty.ts'
import type { Day } from '#domain/instant.ts'

export const assignments = ['responsible', 'beside', 'not-beside', 'deputy', 'office'] as const
export type Assignment = (typeof assignments)[number]

const dutyRoleOf: Readonly<Record<Exclude<Assignment, 'beside' | 'not-beside'>, DutyRole>> = {
  responsible: 'answers',
  deputy: 'deputises',
  office: 'leads',
}

type Beginning = Omit<Duty, 'id'>

/** What becomes of a measure's duties when it is assigned: those that end, and those that begin. */
export interface Assigned {
  readonly ending: readonly Duty[]
  readonly beginning: readonly Beginning[]
}

interface Assigning {
  readonly as: Assignment
  readonly to: string
  /** Who answers for the measure now, be it written for the measure, its field or its office. */
  readonly answering: readonly string[]
}

/**
 * Puts a person or an office in the place of whoever has the duty first, from `today`; the others who have it keep it.
 * Or puts a person beside those who answer, or takes them away from there. Whoever answers deputises no longer. What is
 * written for the measure's field or office stays, but no longer counts here. Null when it is so already.
 */
export function assignMeasure(
  measure: string,
  { as, to, answering }: Assigning,
  duties: readonly Duty[],
  today: Day,
): Assigned | null {
  const own = duties
    .filter((duty) => duty.subjectKind === 'measure' && duty.subject === measure && inForce(duty, today))
    .toSorted((a, b) => a.rank - b.rank)
  const deputising = own.filter((duty) => duty.role === 'deputises' && duty.person === to)
  const answers = own.filter((duty) => duty.role === 'answers')
  const beginning: Beginning = {
    subjectKind: 'measure',
    subject: measure,
    role: 'answers',
    party: null,
    person: to,
    from: today,
    until: null,
    rank: 0,
  }
  if (as === 'beside' || as === 'not-beside') {
    const joins = as === 'beside'
    if (answering.includes(to) === joins) return null
    return joins
      ? joining(beginning, to, answering, { answers, deputising })
      : leaving(beginning, to, answering, answers)
  }
  const role = dutyRoleOf[as]
  const same = own.filter((duty) => duty.role === role)
  const [first] = same
  if (first && holderOf(first) === to) return null
  const moved = same.filter((duty) => duty === first || holderOf(duty) === to)
  const isOffice = as === 'office'
  return {
    ending: [...moved, ...(as === 'responsible' ? deputising : [])],
    beginning: [
      { ...beginning, role, party: isOffice ? to : null, person: isOffice ? null : to, rank: first?.rank ?? 0 },
    ],
  }
}

/** Last of those who answer; those of the field or office go along. */
function joining(
  beginning: Beginning,
  to: string,
  answering: readonly string[],
  { answers, deputising }: { readonly answers: readonly Duty[]; readonly deputising: readonly Duty[] },
): Assigned {
  const last = answers.at(-1)
  if (last) return { ending: deputising, beginning: [{ ...beginning, rank: last.rank + 1 }] }
  return { ending: deputising, beginning: [...answering, to].map((person, rank) => ({ ...beginning, person, rank })) }
}

/** Where it is written for the field or office, the others stay for this measure. */
function leaving(beginning: Beginning, to: string, answering: readonly string[], answers: readonly Duty[]): Assigned {
  if (answers.length > 0) return { ending: answers.filter(({ person }) => person === to), beginning: [] }
  const others = answering.filter((id) => id !== to)
  return { ending: [], beginning: others.map((person, rank) => ({ ...beginning, person, rank })) }
}

const holderOf = (duty: Duty): string | null => duty.party ?? duty.person
