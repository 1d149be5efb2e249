/** A copy of a JSON value with another value in one place; `undefined` leaves that out. */
export function spoilt(json: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const copy: unknown = structuredClone(json)
  let place = copy as Record<string | number, unknown>
  for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>
  const last = path.at(-1)!
  if (value === undefined) delete place[last]
  else place[last] = value
  return copy
}
