import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import console from '#adapters/console/index.ts'
import { cityReader } from '#app/people/identify.ts'
import type { House } from '#house/compose.ts'
import { consoleSettings } from '#house/console-settings.ts'
import { makeWritable } from '#house/make-writable.ts'
import { openHouse } from '#house/open-house.ts'
import { Refusal } from '#house/refusal.ts'
import type { Settings } from '#house/settings.ts'
import { stopped } from '#house/stopped.ts'
import { closedRound } from '#operator/closed-round.ts'
import type { OperatorCommand } from '#operator/operator-command.ts'
import { paperFiles } from '#operator/paper-files.ts'
import { paperWriter } from '#operator/paper-writer.ts'
import { problemSentence } from '#text/problem.ts'

const script = fileURLToPath(new URL('../sample/half-year.txt', import.meta.url))

/** Plays a whole half-year: the lines of a script through the console, as if typed, on a store of its own. */
export const demo: OperatorCommand = {
  options: { out: 'value' },
  usage: ({ operator }) => operator.usage.demo,
  async run(settings) {
    const { values, words } = settings
    const began = performance.now()
    const out = resolve(values.get('out') ?? 'out')
    await makeWritable(out, words)
    const data = await mkdtemp(join(tmpdir(), 'masterplan-demo-'))
    try {
      if (!(await played({ ...settings, plan: null, data }, out))) throw new Refusal(words.operator.demoStopped)
    } finally {
      await rm(data, { recursive: true, force: true })
    }
    const seconds = Math.round((performance.now() - began) / 100) / 10
    process.stdout.write(`\n${words.operator.demoDone(seconds, out)}\n`)
  },
}

/** Whether the script was played to its end. */
async function played(settings: Settings, out: string): Promise<boolean> {
  await using open = await openHouse(settings)
  const { house } = open
  const shown = consoleSettings(house, settings)
  const input = createReadStream(script)
  await house.connect('console', console, { ...shown, input, files: out, interactive: false, narrate: true })
  const told = house.run().then(() => leaveEveryFormat(house.powers, out, settings))
  return await Promise.race([told.then(() => true), stopped().then(() => false)])
}

/** The paper in the formats, too, that nobody in the story asked for. */
async function leaveEveryFormat(powers: House['powers'], out: string, { words }: Settings): Promise<void> {
  const round = await closedRound(powers.store, powers.city, undefined, words)
  const { watched, refused } = paperWriter(out, words)
  process.stdout.write('\n')
  const { failed } = await paperFiles({ ...powers, watched }, round)
  const { say } = cityReader(powers.city)
  for (const reason of [...refused(), ...failed.map((problem) => problemSentence(problem, words, say))])
    process.stderr.write(`${reason}\n`)
}
