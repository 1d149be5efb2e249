import { z } from 'zod'
import { planStages } from '#domain/plan-stage.ts'
import type { SeedStep } from '#app/contracts/seed.ts'
import { day, instant, orNull, text } from '#sources/checked-values.ts'
import type { Reader } from '#sources/reader.ts'
import type { Path } from '#sources/say-issue.ts'

/** A step of a plan as an export writes it. */
export const stepShape = {
  stage: z.enum(planStages),
  on: day,
  at: orNull(instant),
  by: orNull(text),
  number: orNull(text),
  note: orNull(text),
  reason: orNull(text),
  following: orNull(text),
  whom: orNull(text),
}

const shape = z.object(stepShape)

/** A step of this plan. */
export function stepIn(plan: string, said: z.infer<typeof shape>, path: Path, file: Pick<Reader, 'refer'>): SeedStep {
  if (said.by !== null) file.refer('person', said.by, said.by, [...path, 'by'])
  return { ...said, plan }
}
