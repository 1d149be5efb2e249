import { z } from 'zod'
import type { PlanSettings } from '#domain/city.ts'
import { planStages } from '#domain/plan-stage.ts'
import { day, entries, text } from '#sources/checked-values.ts'
import type { CityFile } from './city-file.ts'

const stage = z.enum(planStages)

/** Where a plan stands at first, and when it reports. */
export const cycleShape = {
  stage: stage.optional(),
  'stage-since': day.optional(),
  'reports-until': entries({ plan: text, stage: stage.default('approved') }).optional(),
  'reports-from': stage.optional(),
}

const shape = z.object(cycleShape)

/** The same as settings; refuses a plan that waits for itself, and a day without a stage. */
export function cycleIn(
  file: CityFile,
  said: z.infer<typeof shape>,
): Pick<PlanSettings, 'stage' | 'stageSince' | 'reportsUntil' | 'reportsFrom'> {
  const { stage: at, 'stage-since': since, 'reports-until': until, 'reports-from': from } = said
  if (since !== undefined && at === undefined) file.refuse(['plan', 'stage-since'], file.words.missing('stage'))
  if (at !== undefined && since === undefined) file.refuse(['plan', 'stage'], file.words.missing('stage-since'))
  if (until) file.refer('plan', until.plan, until.plan, ['plan', 'reports-until', 'plan'])
  if (until?.plan === file.plan) file.refuse(['plan', 'reports-until', 'plan'], file.words.reportsUntilItself())
  return {
    ...(at && { stage: at }),
    ...(since !== undefined && { stageSince: since }),
    ...(until && { reportsUntil: until }),
    ...(from && { reportsFrom: from }),
  }
}
