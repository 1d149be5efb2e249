import type { InterimReport } from '#domain/interim-report.ts'
import { measureOf, type Passage } from '#domain/passage.ts'

/** The measure and the question of a passage; undefined for the general ones, and for a measure as a whole. */
export const passagePlace = (
  passage: Passage,
  { profiles }: Pick<InterimReport, 'profiles'>,
): ReturnType<typeof measureOf> => (profiles.some(({ code }) => code === passage) ? undefined : measureOf(passage))
