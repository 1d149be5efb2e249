import { withoutNul } from '#store/without-nul.ts'

/** Text of a column that only we write, from a `T`; so it can be read as one. */
export type Json<T> = string & { readonly of?: T }

export const toJson = <T>(value: T): Json<T> =>
  JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? withoutNul(part) : part))

export const fromJson = <T>(json: Json<T>): T => JSON.parse(json)
