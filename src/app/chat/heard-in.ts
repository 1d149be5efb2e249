import type { Args } from '#app/contracts/args.ts'
import type { Heard } from '#app/contracts/decision.ts'

/** Of what an answer is given, and what is no part of it. */
const besides: ReadonlySet<string> = new Set(['measure', 'onward', 'send', 'sure', 'replaces', 'among', 'words'])

/** What words said to a command, if they answer anything; `asking` is the question they were said to. */
export function heardIn(word: string, args: Args, asking: string | null): Heard | undefined {
  const said = Object.fromEntries(Object.entries(args).filter(([id]) => !besides.has(id)))
  switch (word) {
    case 'report':
      return Object.keys(said).length === 0 ? undefined : { asking, args: said }
    case 'same':
      return { asking, args: asking === null ? {} : said }
    default:
      return undefined
  }
}
