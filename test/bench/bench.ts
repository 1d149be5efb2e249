import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { plugInsIn } from '#house/plug-ins.ts'
import type { Taken } from '#test/bench/measure-one.ts'
import { tableOf } from '#test/bench/table-of.ts'

const door = fileURLToPath(new URL('measure-one.ts', import.meta.url))
const usage = `npm run bench -- [--sizes 20,200,2000] [--formats md,pdf,…] [--memory 4096]

Time and peak memory of each file format at each number of measures, each in a process of its own, one after the
other: as ratios to the Markdown of the same run, which tell more than seconds of one machine, and as they were measured.
`

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '20,200,2000' },
    formats: { type: 'string' },
    memory: { type: 'string', default: '4096' },
    help: { type: 'boolean', short: 'h' },
  },
})

const known = await plugInsIn(new URL('../../src/formats/', import.meta.url))
const wanted = values.formats?.split(',') ?? known
const sizes = values.sizes.split(',')
const wrong = [
  ...wanted.filter((name) => !known.includes(name)),
  ...[...sizes, values.memory].filter((each) => !/^[1-9]\d*$/.test(each)),
]

if (values.help || wrong.length > 0) {
  process.stderr.write(
    wrong.length > 0 ? `Not understood: ${wrong.join(', ')}. Formats: ${known.join(', ')}.\n\n${usage}` : usage,
  )
  process.exitCode = wrong.length > 0 ? 1 : 0
} else for (const size of sizes) await bench(Number(size))

async function bench(size: number): Promise<void> {
  const measured = new Map<string, Taken>()
  // Everything is compared with Markdown.
  for (const name of ['md', ...wanted.filter((each) => each !== 'md')]) measured.set(name, await takenBy(name, size))
  process.stdout.write(`\n${size} measures\n\n${tableOf(measured)}\n`)
}

async function takenBy(name: string, size: number): Promise<Taken> {
  const child = fork(door, {
    execArgv: [`--max-old-space-size=${values.memory}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const ended = once(child, 'close').then(([code, signal]) =>
    lost(
      signal === 'SIGABRT' || signal === 'SIGTRAP' ? `no room in ${values.memory} MB` : `ended by ${signal ?? code}`,
    ),
  )
  // It is this program that answers.
  const answered = once(child, 'message').then(([answer]) => answer as Taken)
  child.send({ name, size })
  const taken = await Promise.race([answered, ended])
  await ended
  return taken
}

function lost(failed: string): Taken {
  return { milliseconds: Number.NaN, megabytes: Number.NaN, bytes: 0, failed }
}
