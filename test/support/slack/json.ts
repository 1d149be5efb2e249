/** JSON that came from outside or goes there. */
export type Json = { readonly [name: string]: unknown }

/** A member that is an object, or an empty one. */
export const objectIn = (value: unknown, name?: string): Json => {
  const found = name === undefined ? value : memberOf(value, name)
  return typeof found === 'object' && found !== null ? (found as Json) : {}
}

/** A member that is a text, or an empty one. */
export const textIn = (value: unknown, name: string): string => {
  const found = memberOf(value, name)
  return typeof found === 'string' ? found : ''
}

/** A member that is a list, of objects as all of Slack's are; or an empty one. */
export const listIn = (value: unknown, name: string): readonly Json[] => {
  const found = memberOf(value, name)
  return Array.isArray(found) ? (found as readonly Json[]) : []
}

/** All objects within, however deep, in order. */
export function* objectsWithin(value: unknown): Generator<Json> {
  if (Array.isArray(value)) for (const each of value) yield* objectsWithin(each)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return
  yield value as Json
  for (const each of Object.values(value)) yield* objectsWithin(each)
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
