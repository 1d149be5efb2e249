import type { SeedLink } from '#app/contracts/seed.ts'
import { entries } from '#sources/checked-values.ts'
import { linkIn, linkShape } from '#sources/link.ts'
import { type CityFile, itemsOf } from './city-file.ts'
import { ofItsPlan, planShape } from './plan-of-entry.ts'

const shape = entries({ ...linkShape, ...planShape })

/** Measures that carry on others. */
export function linksIn(file: CityFile): readonly SeedLink[] {
  return itemsOf(file, file.value['links'], ['links'], shape).map((item) => {
    const { plan: _, ...link } = item.value
    return linkIn(ofItsPlan(file, item).plan, link, item.path, file)
  })
}
