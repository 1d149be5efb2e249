import { type Duty, inForce } from '#domain/duty.ts'
import type { Day } from '#domain/instant.ts'

/** What becomes of duties when a measure goes from one hand to another: those that end, and the one that begins. */
export interface HandOver {
  readonly ending: readonly Duty[]
  readonly beginning: Omit<Duty, 'id'>
}

/**
 * Hands a measure's answering from `giver` (null: nobody) to `taker`, from `today`: the taker steps into the giver's
 * place beside the others who answer. What is written for the measure's field or office stays, but no longer counts here.
 */
export function handOver(
  measure: string,
  { giver, taker }: { readonly giver: string | null; readonly taker: string },
  duties: readonly Duty[],
  today: Day,
): HandOver {
  const answering = duties.filter(
    (duty) =>
      duty.subjectKind === 'measure' && duty.subject === measure && duty.role === 'answers' && inForce(duty, today),
  )
  const given = answering.find(({ person }) => person === giver)
  return {
    ending: answering.filter(({ person }) => person === giver || person === taker),
    beginning: {
      subjectKind: 'measure',
      subject: measure,
      role: 'answers',
      party: null,
      person: taker,
      from: today,
      until: null,
      rank: given?.rank ?? 0,
    },
  }
}
