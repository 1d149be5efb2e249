import { join } from 'node:path'
import type { House } from '#house/compose.ts'
import type { Settings } from '#house/settings.ts'
import { standardOutput } from '#house/standard-output.ts'

/** A terminal may say that it has no columns at all. */
const widthOf = ({ isTTY, columns }: NodeJS.WriteStream): number =>
  isTTY && columns > 0 ? Math.min(Math.max(columns, 40), 100) : 80

/** What the console needs, from the terminal the program was started in. */
export function consoleSettings(
  { powers }: Pick<House, 'powers'>,
  { data, colour }: Pick<Settings, 'data' | 'colour'>,
) {
  const { stdin, stdout } = process
  return {
    input: stdin,
    output: standardOutput(),
    directory: data,
    files: join(data, 'files'),
    interactive: stdin.isTTY && stdout.isTTY,
    colour: stdout.isTTY && colour,
    width: widthOf(stdout),
    narrate: false,
    language: powers.city.language,
    zone: powers.city.zone,
    now: powers.now,
  }
}
