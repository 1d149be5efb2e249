import type { Day } from '#domain/instant.ts'
import type { Level } from '#domain/level.ts'

/** What a committee does with a paper: Vorberatung, Anhörung, Entscheidung, Kenntnisnahme. */
export const consultationRoles = ['preparation', 'hearing', 'decision', 'notice'] as const
export type ConsultationRole = (typeof consultationRoles)[number]

export const consultationParts = ['public', 'non-public'] as const satisfies readonly Level[]

/** A committee on the paper's way (Beratungsfolge), as the city's file has it. */
export interface Consultation {
  readonly committee: string
  readonly role: ConsultationRole
  /** In which part of its session; null where it follows the part of the paper. */
  readonly part: (typeof consultationParts)[number] | null
  /** Its known sessions; none where it is the session that the rounds of the plan are made for. */
  readonly sessions: readonly Day[]
}
