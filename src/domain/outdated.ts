import type { Answer } from '#domain/answer.ts'
import type { InterimReport } from '#domain/interim-report.ts'
import type { Measure } from '#domain/measure.ts'
import type { Request } from '#domain/request.ts'

/** A request as it is now, with its measure and present answer. */
export interface Present {
  readonly measure: Pick<Measure, 'code'>
  readonly request: Pick<Request, 'state'>
  readonly answer: Pick<Answer, 'at'> | null
}

/** Codes of the measures that a drafted paper tells of otherwise than they are now: a supplement came, or an excuse. */
export const outdated = (
  { profiles }: Pick<InterimReport, 'profiles'>,
  present: readonly Present[],
): readonly string[] =>
  present
    .filter(({ measure, request, answer }) => {
      const told = profiles.find(({ code }) => code === measure.code)
      return told && (told.state !== request.state || (told.now?.at ?? null) !== (answer?.at ?? null))
    })
    .map(({ measure }) => measure.code)
