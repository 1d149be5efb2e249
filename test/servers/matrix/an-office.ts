import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { variableOf } from '#adapters/matrix/variables.ts'
import { instantAt } from '#domain/instant.ts'
import { aRun } from '#test/support/a-run.ts'
import { type Account, type AHomeserver, aHomeserver } from '#test/support/matrix/a-homeserver.ts'
import { type APerson, aPerson } from '#test/support/matrix/a-person.ts'
import { planInMatrix } from '#test/support/matrix/plan-in-matrix.ts'
import { planForStaff } from '#test/support/plans.ts'
import { temporaryFolder } from '#test/support/stores.ts'
import { type ABot, aBot } from './a-bot.ts'

/** A small city in operation: its store, its homeserver, its people, and the bot as a process, which can be killed. */
export interface AnOffice extends AsyncDisposable {
  readonly homeserver: AHomeserver
  readonly folder: string
  readonly bot: Account
  /** Who is responsible for a measure each, in order of their codes. */
  readonly staff: readonly APerson[]
  readonly coordinator: APerson
  /** Starts the bot, and does not wait until it hears. */
  starts(): Promise<void>
  /** Kills the bot; another one stands ready. */
  kills(): Promise<void>
  /** Ends it in good order. */
  ends(): Promise<void>
}

/** Opens one on the last day of September, when the round of the half-year is planned. */
export async function anOffice({ people }: { readonly people: number }): Promise<AnOffice> {
  await using stack = new AsyncDisposableStack()
  const homeserver = stack.use(await aHomeserver())
  const names = Array.from({ length: people }, (_, at) => `person-${at + 1}`)
  const [bot, cdo, koordination, ...accounts] = await Promise.all(
    ['masterplan', 'cdo', 'koordination', ...names].map((name) => homeserver.registers(name)),
  )
  if (!bot || !cdo || !koordination) throw new Error('There are too few accounts.')
  const desks = await Promise.all(
    [koordination, ...accounts].map((account) => aPerson(homeserver, account, { bot: bot.user })),
  )
  for (const desk of desks) stack.use(desk)
  const [coordinator, ...staff] = desks
  if (!coordinator) throw new Error('Nobody coordinates.')

  const folder = stack.use(await temporaryFolder()).path
  const file = join(folder, 'city.yaml')
  const room = await coordinator.creates([bot.user], { more: { name: 'Digitalausschuss' } })
  const user = (name: string): string => `@${name}:${homeserver.name}`
  await writeFile(file, planInMatrix({ realm: homeserver.name, user, room }, planForStaff(names)))
  const ahead = Date.parse(instantAt('2026-09-30', '10:00', 'Europe/Berlin')) - Date.now()
  await imported(file, folder, ahead)

  const env = {
    [variableOf.homeserver]: homeserver.url,
    [variableOf.token]: bot.token,
    [variableOf.key]: randomBytes(32).toString('base64'),
  }
  const loaded = (): ABot => aBot({ folder, env, ahead })
  let [running, next] = [loaded(), loaded()]
  stack.defer(async () => void (await Promise.allSettled([running.kills(), next.kills()])))
  const kept = stack.move()
  return {
    homeserver,
    folder,
    bot,
    staff,
    coordinator,
    starts: () => running.goes(),
    async kills() {
      await running.kills()
      ;[running, next] = [next, loaded()]
    },
    ends: () => running.ends(),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  }
}

/** Imports a city's file, which makes a store for operation, at the time of the bot's clock. */
async function imported(file: string, folder: string, ahead: number): Promise<void> {
  const code = `
    const { now } = Date
    globalThis.Date = class extends Date {
      constructor(...given) { super(...(given.length > 0 ? given : [now() + ${ahead}])) }
      static now() { return now() + ${ahead} }
    }`
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` }
  const { code: end, out, err } = await aRun('cli', ['import', file, '--data', folder], { env })
  if (end !== 0) throw new Error(`The import ended with ${end}: ${out}${err}`)
}

/** Waits for what comes over the network; whoever waits in vain is ended by the test's limit. */
export async function until(isThere: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isThere())) await setTimeout(20)
}
