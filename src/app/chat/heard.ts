import type { Args } from '#app/contracts/args.ts'
import type { Decision } from '#app/contracts/decision.ts'

/** Of what an answer is given, and what is no part of it. */
const besides: ReadonlySet<string> = new Set(['measure', 'onward', 'send', 'sure', 'among', 'words'])

/** A decision with what the words said that it was taken on, if they answer anything; `asking` is the question they were said to. */
export function heard(decision: Decision, word: string, args: Args, asking: string | null = null): Decision {
  const said = Object.fromEntries(Object.entries(args).filter(([id]) => !besides.has(id)))
  switch (word) {
    case 'report':
      return Object.keys(said).length === 0 ? decision : { ...decision, heard: { asking, args: said } }
    case 'same':
      return { ...decision, heard: { asking, args: asking === null ? {} : said } }
    default:
      return decision
  }
}
