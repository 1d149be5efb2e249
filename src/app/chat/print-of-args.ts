import type { Args } from '#app/contracts/args.ts'
import { printOf } from '#app/chat/print-of.ts'
import type { Powers } from '#app/powers.ts'

/** A fingerprint of what is said to these questions; one that is passed over says nothing. */
export const printOfArgs = (
  powers: Pick<Powers, 'sha512'>,
  ref: string,
  args: Args,
  questions: readonly string[],
): string => printOf(powers, ref, JSON.stringify(questions.toSorted().map((id) => [id, args[id] ?? ''])))
