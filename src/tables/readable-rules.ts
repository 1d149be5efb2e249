import type { ProposedRule } from '#tables/proposed-rules.ts'
import type { Rule } from '#tables/rule.ts'

/** Proposed rules as they would read a row, once they are in a profile; what is held back reads nothing. */
export const readableRules = (rules: readonly ProposedRule[]): readonly Rule[] =>
  rules.map(({ is, where, take, give }) => ({
    is,
    where: Object.entries(where).map(([column, pattern]) => ({ column, pattern: new RegExp(pattern, 'u') })),
    take: Object.fromEntries(
      take.flatMap(({ word, guess, held }) => (guess === null || held !== null ? [] : [[word, guess.column] as const])),
    ),
    give,
  }))
