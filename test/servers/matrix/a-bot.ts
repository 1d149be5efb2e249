import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath, pathToFileURL } from 'node:url'

/**
 * The bot as its operator starts it, but with its modules loaded beforehand, so that it is there at once when it is told
 * to start: the rest of a start is what can be interrupted.
 */
export interface ABot {
  goes(): Promise<void>
  /** Ends it at once, wherever it is. Refuses a bot that has ended by itself. */
  kills(): Promise<void>
  /** Tells it to end, and waits until it has; refuses any other end than a good one. */
  ends(): Promise<void>
}

interface Circumstances {
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
  /** How many milliseconds its clock is off the machine's. */
  readonly ahead: number
}

/** Loads one. */
export function aBot({ folder, env, ahead }: Circumstances): ABot {
  const others = Object.entries(process.env).filter(([name]) => !name.startsWith('MASTERPLAN_'))
  const bot = spawn(process.execPath, ['--import', loading(ahead), main, '--data', folder], {
    env: { ...Object.fromEntries(others), NODE_COMPILE_CACHE: inside('node_modules/.cache/compiled'), ...env },
    stdio: ['pipe', 'pipe', 'pipe', 'ipc'],
  })
  const said: Buffer[] = []
  for (const stream of [bot.stdout, bot.stderr]) stream?.on('data', (some: Buffer) => said.push(some))
  const ended = once(bot, 'close')
  const loaded = Promise.race([once(bot, 'message'), ended])
  const refuse = (): never => {
    throw new Error(`The bot ended with ${bot.exitCode}: ${Buffer.concat(said).toString()}`)
  }
  return {
    async goes() {
      await loaded
      if (bot.exitCode !== null) refuse()
      bot.send('go')
    },
    async kills() {
      const { exitCode } = bot
      bot.kill('SIGKILL')
      await ended
      if (exitCode !== null) refuse()
    },
    async ends() {
      bot.kill('SIGTERM')
      await ended
      if (bot.exitCode !== 0) refuse()
    },
  }
}

const inside = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url))
const main = inside('src/main.ts')
/** What a module that has no place of its own may import. */
const reachable = (path: string): string => pathToFileURL(inside(path)).href

/** What is loaded before the program: its modules, another clock, and the word to begin. */
function loading(ahead: number): string {
  const modules = ['src/house/temporal.ts', 'src/operator/start.ts', 'adapters/matrix/connect.ts'].map(reachable)
  const code = `
    import { once } from 'node:events'
    const { now } = Date
    globalThis.Date = class extends Date {
      constructor(...given) { super(...(given.length > 0 ? given : [now() + ${ahead}])) }
      static now() { return now() + ${ahead} }
    }
    // Processes that the program starts are told nothing.
    if (process.argv[1] === ${JSON.stringify(main)}) {
      for (const path of ${JSON.stringify(modules)}) await import(path)
      const { loadFormats, loadAdapters } = await import(${JSON.stringify(reachable('src/house/plug-ins-in-use.ts'))})
      await Promise.all([loadAdapters(), loadFormats({ info() {}, warn() {}, error() {} })])
      process.send('loaded')
      await once(process, 'message')
      process.disconnect()
    }`
  return `data:text/javascript,${encodeURIComponent(code)}`
}
