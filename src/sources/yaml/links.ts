import type { SeedLink } from '#app/contracts/seed.ts'
import { entries } from '#sources/checked-values.ts'
import { linkIn, linkShape } from '#sources/link.ts'
import { type CityFile, itemsOf } from './city-file.ts'

const shape = entries(linkShape)

/** Measures that carry on others. */
export function linksIn(file: CityFile): readonly SeedLink[] {
  return itemsOf(file, file.value['links'], ['links'], shape).map(({ value, path }) =>
    linkIn(file.plan, value, path, file),
  )
}
