import type { Problem } from '#domain/problem.ts'

/** A refusal is a value: callers must look before they use what they asked for. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

export const accepted = <T>(value: T): Outcome<T> => ({ ok: true, value })

export const refused = (problem: Problem): Outcome<never> => ({ ok: false, problem })
