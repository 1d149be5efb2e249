import { setTimeout as passed } from 'node:timers/promises'
import type { Line } from '#app/contracts/adapter.ts'
import type { Log } from '#app/contracts/log.ts'
import { NotConnected } from '#app/contracts/not-connected.ts'
import type { Catalogue } from '#text/catalogue.ts'
import type { House } from '#house/compose.ts'
import type { Platform } from '#house/configured-platforms.ts'
import { Refusal } from '#house/refusal.ts'

export interface Connecting {
  readonly house: Pick<House, 'connect' | 'powers'>
  readonly words: Catalogue
  readonly log: Log
  /** Tells the operator one line. */
  tell(line: string): void
  /** Ends the waiting. */
  readonly signal: AbortSignal
  /** How many milliseconds to wait before the next try, after so many. */
  wait?(tries: number): number
}

type Outcome = { readonly platform: Platform } & (
  | { readonly line: Pick<Line, 'listen'> }
  | { readonly line: undefined; readonly lasting: boolean; readonly reason: string }
)
type Failure = Exclude<Outcome, { readonly line: Pick<Line, 'listen'> }>

/** Doubling from five seconds to five minutes. */
const standardWait = (tries: number): number => Math.min(300_000, 5000 * 2 ** (tries - 1))

/**
 * Connects every platform, and says of each that it is there. One that fails does not keep the others from running: it is named,
 * and the returned function tries it again until it is there, and then listens on it. Refuses when none is connected and waiting cures none.
 */
export async function connectPlatforms(
  connecting: Connecting,
  platforms: readonly Platform[],
): Promise<() => Promise<void>> {
  const outcomes = await Promise.all(platforms.map((platform) => connected(connecting, platform)))
  const failures = outcomes.filter((outcome) => outcome.line === undefined)
  if (failures.length === platforms.length && failures.every(({ lasting }) => lasting))
    throw new Refusal(failures.map(({ reason }) => reason).join('\n'))
  for (const outcome of outcomes) connecting.tell(toldOf(outcome, connecting.words))
  return async () => {
    await Promise.all(failures.map((failure) => keepTrying(connecting, failure)))
  }
}

/** Connects one platform, or says what keeps it from being connected; an accident among it is logged. */
async function connected({ house, words, log }: Connecting, platform: Platform): Promise<Outcome> {
  const { name, adapter, given } = platform
  const { language } = house.powers.city
  try {
    return { platform, line: await house.connect(name, adapter, adapter.settings.parse({ ...given, language })) }
  } catch (error) {
    if (error instanceof NotConnected)
      return { platform, line: undefined, lasting: error.lasting, reason: error.say(words) }
    log.error({ platform: name, error }, 'a platform could not be connected')
    return { platform, line: undefined, lasting: false, reason: words.operator.notConnected(name) }
  }
}

const toldOf = (outcome: Outcome, { operator }: Catalogue): string =>
  outcome.line ? operator.connected(outcome.platform.name) : outcome.reason

/** Tries until it is connected, and then listens on it; each reason is told once. */
async function keepTrying(connecting: Connecting, { platform, reason }: Failure): Promise<void> {
  const { words, tell, signal, wait = standardWait } = connecting
  let told = reason
  for (let tries = 1; ; tries += 1) {
    await passed(wait(tries), undefined, { signal }).catch(() => undefined)
    if (signal.aborted) return
    const outcome = await connected(connecting, platform)
    if (outcome.line) {
      tell(toldOf(outcome, words))
      return outcome.line.listen()
    }
    if (outcome.reason !== told) tell(outcome.reason)
    told = outcome.reason
  }
}
