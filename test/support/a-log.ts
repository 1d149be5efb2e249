import type { Log } from '#app/contracts/log.ts'

/** A log that keeps what is an error. */
export function aLog(): Log & { readonly errors: readonly (readonly [string, object])[] } {
  const errors: (readonly [string, object])[] = []
  return { errors, info() {}, warn() {}, error: (fields, message) => void errors.push([message, fields]) }
}
