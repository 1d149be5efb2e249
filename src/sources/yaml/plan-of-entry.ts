import { text } from '#sources/checked-values.ts'
import type { CityFile, Item } from './city-file.ts'

/** On entries that belong to a plan, where the file has several. */
export const planShape = { plan: text.optional() }

/** The file as it is to whoever reads one entry: its plan is the one that the entry names, else the first. */
export function ofItsPlan<F extends CityFile>(
  file: F,
  { value, path }: Item<{ readonly plan?: string | undefined }>,
): F {
  const { plan } = value
  if (plan === undefined) return file
  file.refer('plan', plan, plan, [...path, 'plan'])
  return { ...file, plan }
}

/** The number of each item among those of its plan, from 1. */
export function placesInPlan(
  items: readonly Item<{ readonly plan?: string | undefined }>[],
  usual: string,
): readonly number[] {
  const counts = new Map<string, number>()
  return items.map(({ value: { plan = usual } }) => {
    const place = (counts.get(plan) ?? 0) + 1
    counts.set(plan, place)
    return place
  })
}
