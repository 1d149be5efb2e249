/** What stands behind the question mark of an address; a list stands there value by value. */
export type Query = Readonly<Record<string, unknown>>

/** Puts a query into words. What is undefined or null is left out. */
export function queryOf(query: Query): URLSearchParams {
  const words = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const each of [value].flat()) {
      if (typeof each === 'string' || typeof each === 'number' || typeof each === 'boolean')
        words.append(name, String(each))
    }
  }
  return words
}
