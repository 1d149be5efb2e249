import { setTimeout } from 'node:timers/promises'
import type { SlackSettings } from '#adapters/slack/settings.ts'
import { variableOf } from '#adapters/slack/variables.ts'
import { aRun, started } from '#test/support/a-run.ts'
import type { Workspace } from '#test/support/slack/a-workspace.ts'

interface Circumstances {
  readonly workspace: Workspace
  /** Its data folder. */
  readonly folder: string
  /** How many milliseconds its clock is off the machine's. */
  readonly ahead: number
  /** Whether it looks for a post in doubt before it posts that again. */
  readonly looks?: boolean
}

/** The bot as its operator starts it, connected to the workspace. */
export interface ABot {
  kills(): Promise<void>
  /** Tells it to end, and waits until it has; refuses any other end than a good one. */
  ends(): Promise<void>
}

/** Starts it, and waits until it hears. */
export async function aBot({ workspace, folder, ahead, looks = true }: Circumstances): Promise<ABot> {
  const before = workspace.calls.length
  const env = { ...variablesFrom(workspace.settings()), ...otherwise(ahead, looks) }
  const bot = started('main', ['--data', folder], env)
  bot.stdin.end()
  const ended = bot.ended()
  let meant = false
  const watched = async (): Promise<void> => {
    const { code, out, err } = await ended
    if (!meant) throw new Error(`The bot ended by itself with ${code}: ${out}${err}`)
  }
  await Promise.race([hears(workspace, before), watched()])
  return {
    async kills() {
      meant = true
      bot.kill('SIGKILL')
      await ended
    },
    async ends() {
      meant = true
      bot.kill('SIGTERM')
      const { code, out, err } = await ended
      if (code !== 0) throw new Error(`The bot ended with ${code}: ${out}${err}`)
    },
  }
}

/** Imports a city's file, which makes a store for operation. */
export async function importedInto(folder: string, file: string, ahead: number): Promise<void> {
  const { code, out, err } = await aRun('cli', ['import', file, '--data', folder], { env: otherwise(ahead, true) })
  if (code !== 0) throw new Error(`The import ended with ${code}: ${out}${err}`)
}

async function hears({ calls, socket, settings }: Workspace, before: number): Promise<void> {
  const asked = (): boolean =>
    calls.slice(before).some(({ method, answer }) => method === 'users.list' && answer !== null)
  while (!asked()) await setTimeout(5)
  if (settings().appToken !== undefined) await socket.connected()
}

function variablesFrom(settings: SlackSettings): Readonly<Record<string, string>> {
  const { language: _, ...own } = settings
  const set = Object.entries(own).filter(([, value]) => value !== undefined)
  return Object.fromEntries(set.map(([setting, value]) => [variableOf[setting as keyof typeof own], String(value)]))
}

/** What is loaded before the program: another clock, and for a control a line that finds nothing. */
function otherwise(ahead: number, looks: boolean): { readonly NODE_OPTIONS: string } {
  const code = `
    import { registerHooks } from 'node:module'
    const { now } = Date
    globalThis.Date = class extends Date {
      constructor(...given) { super(...(given.length > 0 ? given : [now() + ${ahead}])) }
      static now() { return now() + ${ahead} }
    }
    const find = { format: 'module', shortCircuit: true, source: "export const find = async () => 'absent'" }
    const isFind = (url) => !${looks} && url.endsWith('/adapters/slack/web/find.ts')
    registerHooks({ load: (url, context, next) => (isFind(url) ? find : next(url, context)) })`
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` }
}
