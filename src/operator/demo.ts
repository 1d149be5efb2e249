import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import console from '#adapters/console/index.ts'
import { consoleSettings } from '#house/console-settings.ts'
import { openTrial } from '#house/open-trial.ts'
import type { OperatorCommand } from '#operator/operator-command.ts'

const script = fileURLToPath(new URL('../sample/half-year.txt', import.meta.url))

/** Plays a whole half-year: the lines of a script through the console, as if typed, on a store of its own. */
export const demo: OperatorCommand = {
  options: { out: { type: 'string' } },
  usage: ({ operator }) => operator.usage.demo,
  async run(settings) {
    const began = performance.now()
    const out = resolve(typeof settings.options['out'] === 'string' ? settings.options['out'] : 'out')
    const data = await mkdtemp(join(tmpdir(), 'masterplan-demo-'))
    try {
      await using open = await openTrial({ ...settings, data, store: join(data, 'masterplan.db') })
      const { house, city } = open
      const shown = consoleSettings(city, data, house.powers.now)
      const input = createReadStream(script)
      await house.connect('console', console, { ...shown, input, files: out, interactive: false, narrate: true })
      await house.run()
    } finally {
      await rm(data, { recursive: true, force: true })
    }
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    process.stdout.write(`\n${settings.words.operator.demoDone(seconds, out)}\n`)
  },
}
