import type { Args } from '#app/contracts/args.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { heardIn } from '#app/chat/heard-in.ts'

/** A decision with what the words said that it was taken on, if they answer anything; `asking` is the question they were said to. */
export function heard(decision: Decision, word: string, args: Args, asking: string | null = null): Decision {
  const said = heardIn(word, args, asking)
  return said ? { ...decision, heard: said } : decision
}
