import type { City } from '#domain/city.ts'
import type { SeedStep } from '#app/contracts/seed.ts'
import { entries } from '#sources/checked-values.ts'
import { stepIn, stepShape } from '#sources/step.ts'
import { type CityFile, itemsOf } from './city-file.ts'
import { ofItsPlan, planShape } from './plan-of-entry.ts'

const shape = entries({
  ...planShape,
  ...stepShape,
})

/** The steps of plans as an export tells them; of a plan without any, the one stage that its settings name. */
export function stepsIn(file: CityFile, city: City | null): readonly SeedStep[] {
  const told = itemsOf(file, file.value['steps'], ['steps'], shape).map((item) =>
    stepIn(ofItsPlan(file, item).plan, item.value, item.path, file),
  )
  const plans = (city?.plans ?? []).filter(({ code }) => !told.some(({ plan }) => plan === code))
  return [
    ...told,
    ...plans.flatMap(({ code, stage, stageSince }): readonly SeedStep[] =>
      stage === undefined || stageSince === undefined ? [] : [{ ...unsaid, plan: code, stage, on: stageSince }],
    ),
  ]
}

const unsaid = { at: null, by: null, number: null, note: null, reason: null, following: null, whom: null }
