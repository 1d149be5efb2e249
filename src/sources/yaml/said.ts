/** An entry of a city's file, to be written. */
export type Entry = Readonly<Record<string, unknown>>

/** An entry without what there is nothing to say about; numbers as text, as everything in these files. */
export function said(entry: Entry): Entry {
  return Object.fromEntries(
    Object.entries(entry)
      .filter(([, value]) => !isNothing(value))
      .map(([key, value]) => [key, typeof value === 'number' ? String(value) : value]),
  )
}

function isNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true
  return typeof value === 'object' && Object.keys(value).length === 0
}
