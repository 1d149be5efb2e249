import { type Logger, LogLevel } from '@slack/web-api'
import type { Log } from '#app/contracts/log.ts'

const longest = 200

/**
 * The libraries' log in the house's. What they say for debugging holds whole bodies and is dropped; of the rest only text
 * is kept, cut short and without anything that looks like a token.
 */
export function quietLogger(log: Log, library: string): Logger {
  const say = (level: 'info' | 'warn' | 'error') => (first: unknown) =>
    log[level]({ library, says: harmless(first) }, 'a library of Slack speaks')
  return {
    debug() {},
    info() {},
    warn: say('warn'),
    error: say('error'),
    setLevel() {},
    getLevel: () => LogLevel.WARN,
    setName() {},
  }
}

const harmless = (said: unknown): string =>
  (typeof said === 'string' ? said : said instanceof Error ? said.name : typeof said)
    .replace(/x(ox[a-z]|app)-[\w-]+/g, '[token]')
    .replace(/(wss?|https?):\/\/\S+/g, '[address]')
    .slice(0, longest)
