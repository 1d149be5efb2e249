import type { Leak } from '#domain/find-leaks.ts'

/** The words of leaks as they read, the same in other cases and inflections once. */
export const leakedWords = (leaks: readonly Leak[]): readonly string[] =>
  [...new Map(leaks.toReversed().map(({ key, words }) => [key, words])).values()].toReversed()
