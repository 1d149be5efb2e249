import type { PlanSettings } from '#domain/city.ts'
import type { Day } from '#domain/instant.ts'

/** The sessions that a plan knows of one of the committees that its papers go to. */
export const sessionsOfCommittee = (
  { committee, sessions, paper }: Pick<PlanSettings, 'committee' | 'sessions' | 'paper'>,
  named: string,
): readonly Day[] =>
  named === committee ? sessions : (paper.consultations?.find((one) => one.committee === named)?.sessions ?? [])
