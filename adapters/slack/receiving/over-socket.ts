import { setTimeout as passed } from 'node:timers/promises'
import { variableOf } from '#adapters/slack/variables.ts'
import type { WayIn } from './over-http.ts'
import { socketConnection, type SocketGiven } from './socket-connection.ts'

interface Given extends SocketGiven {
  /** Milliseconds before the next try, after so many that failed. */
  readonly wait?: (tries: number) => number
}

/** As patiently as Slack's own clients, but never more than half a minute apart. */
const standardWait = (tries: number): number => Math.min(30_000, 1000 * 1.3 ** tries)

/** What somebody has to change in Slack; tried on all the same, at the slowest. */
const hopeless: ReadonlySet<string> = new Set([
  'invalid_auth',
  'not_authed',
  'not_allowed_token_type',
  'token_revoked',
  'account_inactive',
  'team_disabled',
  'user_removed_from_team',
  'missing_scope',
  'socket_mode_not_enabled',
])
const many = 100

/** A connection that lives longer than this, in milliseconds, was a sound one. */
const sound = 10_000

/**
 * Takes in what Slack sends over a socket that we open, and opens it anew whenever it ends, for as long as it takes. A
 * lost line is no reason to stop; Bolt's own way of coming back leaves it down for five seconds each time Slack asks for
 * it, and ends the program when it fails for good.
 */
export function overSocket({ wait = standardWait, ...given }: Given): WayIn {
  const { log } = given
  const closing = new AbortController()
  const { signal } = closing
  const isClosing = (): boolean => signal.aborted

  async function live(): Promise<void> {
    let failures = 0
    let told: string | undefined
    const isUp = (): void => {
      if (told !== undefined) log.info({}, 'the line to Slack is up again')
      told = undefined
    }
    while (!isClosing()) {
      const began = performance.now()
      const code = await socketConnection(given, signal, isUp)
      failures = code === undefined && performance.now() - began > sound ? 0 : failures + 1
      if (code !== undefined && code !== told && !isClosing())
        log.error({ code, variable: variableOf.appToken }, 'the line to Slack is down, and tried again')
      told = code ?? told
      const tries = code !== undefined && hopeless.has(code) ? many : failures
      if (tries > 0) await passed(wait(tries), undefined, { signal }).catch(() => undefined)
    }
  }

  const ended = live()
  return {
    ended,
    async close() {
      closing.abort()
      await ended
    },
  }
}
