import type { SeedTerm } from '#app/contracts/seed.ts'
import { entries } from '#sources/checked-values.ts'
import { termIn, termShape } from '#sources/term.ts'
import { type CityFile, itemsOf } from './city-file.ts'
import { ofItsPlan, planShape } from './plan-of-entry.ts'

const shape = entries({ ...termShape, ...planShape })

/** Duties with their days, which need not be in force today. */
export function termsIn(file: CityFile): readonly SeedTerm[] {
  return itemsOf(file, file.value['duties'], ['duties'], shape).map((item) => {
    const { plan: _, ...term } = item.value
    return termIn(ofItsPlan(file, item).plan, term, item.path, file)
  })
}
