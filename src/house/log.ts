import { destination, pino } from 'pino'
import type { Log } from '#app/contracts/log.ts'

/** The log, one JSON line an event, to standard error: standard output belongs to the conversation. */
export function createLog(level: string): Log {
  const formatters = { level: (label: string) => ({ level: label }) }
  return pino(
    { level, base: null, formatters, serializers: { error: pino.stdSerializers.err, err: pino.stdSerializers.err } },
    destination({ fd: 2, sync: true }),
  )
}
