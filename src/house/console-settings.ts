import { join } from 'node:path'
import type { City } from '#domain/city.ts'
import type { Instant } from '#domain/instant.ts'

/** What the console needs, from the terminal the program was started in. */
export function consoleSettings(city: City, data: string, now: () => Instant) {
  const { stdin: input, stdout: output, env } = process
  return {
    input,
    output,
    directory: data,
    files: join(data, 'files'),
    interactive: input.isTTY && output.isTTY,
    colour: output.isTTY && (env['NO_COLOR'] ?? '') === '',
    width: Math.min(Math.max(output.isTTY ? output.columns : 80, 40), 100),
    narrate: false,
    language: city.language,
    zone: city.zone,
    now,
  }
}
