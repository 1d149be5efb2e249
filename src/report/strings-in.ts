/** All that a JSON value says in words and numbers, names included. */
export function stringsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(stringsIn)
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, each]) => [name, ...stringsIn(each)])
  }
  return [String(value)]
}
