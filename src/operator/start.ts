import console from '#adapters/console/index.ts'
import { mainPlan } from '#app/main-plan.ts'
import { connectPlatforms } from '#house/connect-platforms.ts'
import { consoleSettings } from '#house/console-settings.ts'
import { openHouse, type OpenHouse } from '#house/open-house.ts'
import type { Settings } from '#house/settings.ts'
import { stopped, unread } from '#house/stopped.ts'
import { wake } from '#house/wake.ts'
import type { OperatorCommand } from '#operator/operator-command.ts'
import { reachLine } from '#operator/reach-line.ts'

// Longer than people wait without wondering whether they were heard.
const patience = 4000

/** Starts the bot: opens its house, connects it, and lets it run until its input ends or it is told to stop. */
export const start: OperatorCommand = {
  options: { plan: 'value', data: 'value' },
  usage: ({ operator }) => operator.usage.start,
  async run(settings) {
    const end = Promise.race([stopped(), unread()])
    await using stack = new AsyncDisposableStack()
    const open = stack.use(await openHouse(settings, { patience }))
    const { house, city, log, platforms } = open
    const ended = new AbortController()
    stack.defer(() => ended.abort())

    async function live(): Promise<void> {
      const retry =
        platforms.length > 0 ? await connected(open, settings, ended.signal) : await onConsole(open, settings)
      if (ended.signal.aborted) return
      stack.use(wake(house, city.zone, log))
      await Promise.all([house.run(), retry()])
    }

    await Promise.race([live(), end])
  },
}

const tell = (line: string): void => void process.stderr.write(`${line}\n`)

/** Connects the city's platforms; what could not be connected yet is tried again by what is returned. */
async function connected(
  { house, log, platforms }: OpenHouse,
  settings: Settings,
  signal: AbortSignal,
): Promise<() => Promise<void>> {
  const retry = await connectPlatforms({ house, log, words: settings.words, signal, tell }, platforms)
  const names = platforms.map(({ name }) => name)
  const reach = await reachLine(names, house.powers.store, settings)
  if (reach !== undefined) tell(reach)
  return retry
}

/** Connects the terminal, or the pipe, that the program was started in. */
async function onConsole({ house, city }: OpenHouse, settings: Settings): Promise<() => Promise<void>> {
  const shown = consoleSettings(house, settings)
  if (shown.interactive) {
    const { welcome } = settings.words.operator
    process.stdout.write(`${welcome(mainPlan(city).name, city.name)}\n\n`)
  }
  await house.connect('console', console, shown)
  return async () => undefined
}
