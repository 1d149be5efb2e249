import { z } from 'zod'
import type { City } from '#domain/city.ts'
import { planStages } from '#domain/plan-stage.ts'
import type { SeedStep } from '#app/contracts/seed.ts'
import { day, entries, instant, orNull, text } from '#sources/checked-values.ts'
import { type CityFile, itemsOf } from './city-file.ts'
import { ofItsPlan, planShape } from './plan-of-entry.ts'

const shape = entries({
  ...planShape,
  stage: z.enum(planStages),
  on: day,
  at: orNull(instant),
  by: orNull(text),
  number: orNull(text),
  note: orNull(text),
  reason: orNull(text),
  following: orNull(text),
  whom: orNull(text),
})

/** The steps of plans as an export tells them; of a plan without any, the one stage that its settings name. */
export function stepsIn(file: CityFile, city: City | null): readonly SeedStep[] {
  const told = itemsOf(file, file.value['steps'], ['steps'], shape).map((item): SeedStep => {
    if (item.value.by !== null) file.refer('person', item.value.by, item.value.by, [...item.path, 'by'])
    return { ...item.value, plan: ofItsPlan(file, item).plan }
  })
  const plans = (city?.plans ?? []).filter(({ code }) => !told.some(({ plan }) => plan === code))
  return [
    ...told,
    ...plans.flatMap(({ code, stage, stageSince }): readonly SeedStep[] =>
      stage === undefined || stageSince === undefined ? [] : [{ ...unsaid, plan: code, stage, on: stageSince }],
    ),
  ]
}

const unsaid = { at: null, by: null, number: null, note: null, reason: null, following: null, whom: null }
