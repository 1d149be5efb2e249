import { setTimeout } from 'node:timers/promises'

/** What goes wrong with a request: before the homeserver has seen it, or after it has done it all and nobody hears of it. */
export type Fault =
  | { readonly does: 'resets'; readonly when: 'before' | 'after' }
  /** No answer comes until the faults are lifted. */
  | { readonly does: 'hangs'; readonly when: 'before' | 'after' }
  | { readonly does: 'is slow'; readonly ms: number }
  /** Another answer: an object as JSON, text as HTML. */
  | {
      readonly does: 'answers'
      readonly status: number
      readonly body: string | object
      readonly headers?: Readonly<Record<string, string>>
    }

interface Rule {
  readonly on: RegExp
  readonly fault: Fault
  times: number
}

/** The page of a web server whose homeserver is away. */
export const badGateway = {
  does: 'answers',
  status: 502,
  body: '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n',
} as const satisfies Fault

/** The homeserver wants to be left alone for some seconds. */
export const tooMany = (seconds: number) =>
  ({
    does: 'answers',
    status: 429,
    body: { errcode: 'M_LIMIT_EXCEEDED', error: 'Too Many Requests', retry_after_ms: seconds * 1000 },
    headers: { 'retry-after': String(seconds) },
  }) as const satisfies Fault

/** Faults on demand, by what `METHOD /path?query` of a request matches. */
export function createFaults() {
  let rules: Rule[] = []
  let lifted = Promise.withResolvers<void>()
  return {
    /** From now on so many times; without a number until lifted. */
    add(on: RegExp, fault: Fault, times = Infinity): void {
      rules.push({ on, fault, times })
    },
    /** Nothing goes wrong any more; what hangs is let go. */
    lift(): void {
      rules = []
      lifted.resolve()
      lifted = Promise.withResolvers()
    },
    /** The fault that is due for this request. */
    due(line: string): Fault | undefined {
      const rule = rules.find(({ on, times }) => times > 0 && on.test(line))
      if (!rule) return undefined
      rule.times -= 1
      return rule.fault
    },
    async waits(fault: Fault | undefined, when: 'before' | 'after'): Promise<void> {
      if (fault?.does === 'is slow' && when === 'before') await setTimeout(fault.ms)
      if (fault?.does === 'hangs' && fault.when === when) await lifted.promise
    },
  }
}

export type Faults = ReturnType<typeof createFaults>
