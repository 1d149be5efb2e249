import { setTimeout } from 'node:timers/promises'

/** What goes wrong with a call: before Slack has done anything, or after it has done it all. */
export type Fault =
  | { readonly does: 'drops' | 'fails'; readonly when: 'before' | 'after' }
  /** No answer comes until the faults are lifted. */
  | { readonly does: 'hangs'; readonly when: 'before' | 'after' }
  | { readonly does: 'is slow'; readonly ms: number }
  | { readonly does: 'limits'; readonly seconds: number }
  | { readonly does: 'refuses'; readonly error: string }

interface Rule {
  readonly method: string
  readonly channel: string | undefined
  readonly saying: string
  readonly fault: Fault
  /** How many calls are let through first. */
  after: number
  times: number
}

/** Of which calls: in one channel only, or with these words in them; how many are let through first, and how many it meets. */
interface Which {
  readonly after?: number
  readonly times?: number
  readonly channel?: string
  readonly saying?: string
}

/** Faults on demand, by method and where wanted by channel. */
export function createFaults() {
  let rules: Rule[] = []
  let lifted = Promise.withResolvers<void>()
  return {
    /** From now on, or `after` so many calls, so many times; without a number until lifted. */
    add(method: string, fault: Fault, { after = 0, times = Infinity, channel, saying = '' }: Which = {}): void {
      rules.push({ method, channel, saying, fault, after, times })
    },
    /** Nothing goes wrong any more; what hangs is answered. */
    lift(): void {
      rules = []
      lifted.resolve()
      lifted = Promise.withResolvers()
    },
    /** The fault that is due for this call. */
    due(method: string, channel: string, said = ''): Fault | undefined {
      const rule = rules.find(
        (each) =>
          each.times > 0 &&
          (each.method === method || each.method === '*') &&
          (each.channel === undefined || each.channel === channel) &&
          said.includes(each.saying),
      )
      if (!rule) return undefined
      const isDue = rule.after === 0
      if (isDue) rule.times -= 1
      else rule.after -= 1
      return isDue ? rule.fault : undefined
    },
    async waits(fault: Fault | undefined, when: 'before' | 'after'): Promise<void> {
      if (fault?.does === 'is slow' && when === 'before') await setTimeout(fault.ms)
      if (fault?.does === 'hangs' && fault.when === when) await lifted.promise
    },
  }
}

export type Faults = ReturnType<typeof createFaults>
