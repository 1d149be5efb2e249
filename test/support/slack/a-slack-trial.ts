import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { vi } from 'vitest'
import { connect } from '#adapters/slack/connect.ts'
import slack from '#adapters/slack/index.ts'
import type { SlackSettings } from '#adapters/slack/settings.ts'
import { type Instant, instantAt, plusSeconds } from '#domain/instant.ts'
import type { Adapter } from '#app/contracts/adapter.ts'
import type { Format } from '#app/contracts/format.ts'
import type { Reception } from '#app/contracts/reception.ts'
import type { Store } from '#app/contracts/store/store.ts'
import { type MovableClock, trialClock, wallClock } from '#house/clocks.ts'
import { compose, type House } from '#house/compose.ts'
import { loadFormats } from '#house/plug-ins-in-use.ts'
import { readCity } from '#house/read-city.ts'
import { seedTrial } from '#house/seed-trial.ts'
import { openStore } from '#store/open-store.ts'
import type { Clock } from '#network/clock.ts'
import { temporaryFolder } from '#test/support/stores.ts'
import { catalogue } from '#text/catalogue.ts'
import { type APerson } from './a-person.ts'
import { aWorkspace, type Workspace, type WorkspaceOptions } from './a-workspace.ts'
import { peopleOfSample, planInSlack } from './plan-in-slack.ts'

/** A house that is connected to a workspace, its clock moved by hand; Slack’s clocks go with it. */
export interface ASlackTrial extends AsyncDisposable {
  readonly workspace: Workspace
  readonly house: House
  readonly store: Store
  as(name: string): APerson
  /** Moves the clock to `YYYY-MM-DDTHH:MM` in the city's zone, doing what falls due on the way. */
  at(time: string): Promise<void>
  /** The same by some seconds. */
  passes(seconds: number): Promise<void>
  /** What the operator reads in the log, newest last. */
  readonly log: readonly Logged[]
  /** Waits until nothing more comes of what has happened. */
  settled(): Promise<void>
  /** Ends the house and opens it anew on the same store. */
  restarts(): Promise<void>
}

export interface Logged {
  readonly level: 'info' | 'warn' | 'error'
  readonly fields: object
  readonly message: string
}

export interface SlackTrialOptions extends Partial<WorkspaceOptions> {
  readonly language?: 'de' | 'en'
  /** Changes to the sample plan, or another plan altogether. */
  readonly plan?: (workspace: Workspace) => string
  readonly storeAt?: string
  readonly formats?: readonly (string | Format)[]
  /** Stands between the house and the adapter. */
  readonly adapter?: (adapter: Adapter<SlackSettings>) => Adapter<SlackSettings>
}

/** Opens one, on the sample plan with everybody in the workspace. */
export async function aSlackTrial(options: SlackTrialOptions = {}): Promise<ASlackTrial> {
  const { language = 'de', storeAt = ':memory:', formats = ['html', 'md'] } = options
  await using stack = new AsyncDisposableStack()
  // Time stands still but for what is moved by hand, so that nothing hangs on how busy the machine is.
  vi.useFakeTimers({ toFake: ['Date'] })
  stack.defer(() => void vi.useRealTimers())
  const workspace = stack.use(await aWorkspace({ people: peopleOfSample(), ...options }))
  const path = join(stack.use(await temporaryFolder()).path, 'city.yaml')
  const plan = options.plan?.(workspace) ?? planInSlack(workspace)
  await writeFile(path, plan.replace('  language: de #', `  language: ${language} #`))
  const words = catalogue(language)
  const store = stack.use(await openStore(storeAt))
  const log: Logged[] = []
  const told = (level: Logged['level']) => (fields: object, message: string) =>
    void log.push({ level, fields, message })
  const logger = { info: told('info'), warn: told('warn'), error: told('error') }
  const underway = new Set<Promise<unknown>>()
  let reception: Reception | undefined

  /** Remembers what is being decided, so that one can wait for it. */
  const watched = (given: Reception): Reception => ({
    ...given,
    async accept(batch, cursor) {
      const taking = given.accept(batch, cursor)
      watch(taking)
      const taken = await taking
      for (const { reply } of taken) watch(reply)
      return taken
    },
  })

  function watch(promise: Promise<unknown>): void {
    underway.add(promise)
    void promise.catch(() => undefined).finally(() => underway.delete(promise))
  }

  async function settled(): Promise<void> {
    // What follows a reply, such as a modal, begins at once, but on a busy machine takes some turns to be seen.
    for (let calm = 0; calm < 6; calm += 1) {
      while (underway.size > 0) await Promise.allSettled(underway)
      if (workspace.underway > 0) calm = 0
      await setTimeout(5)
    }
  }

  const hurried = {
    ...slack,
    connect: (settings, given) => connect(settings, given, { clock: clockInHaste(), patience: patient }),
  } satisfies typeof slack
  const adapter = options.adapter?.(hurried) ?? hurried

  async function opened(seed: boolean): Promise<House> {
    const city = await readCity(path, words)
    const own = formats.filter((each) => typeof each !== 'string')
    const loaded = [...(await loadFormats(logger)).filter(({ name }) => formats.includes(name)), ...own]
    const clock = following(seed ? await seedTrial(store, city, path, words) : await trialClock(store, wallClock), () =>
      workspace.socket.beats(),
    )
    // Long before, so that what Slack allows at once is allowed by the time it begins.
    vi.setSystemTime(plusSeconds(clock.now(), -600))
    const house = compose({ city, store, formats: loaded, log: logger, clock })
    await house.connect(
      'slack',
      {
        ...adapter,
        async connect(settings, given) {
          reception = watched(given)
          return adapter.connect(settings, reception)
        },
      },
      workspace.settings(language),
    )
    vi.setSystemTime(clock.now())
    void house.run().catch((error: unknown) => logger.error({ error }, 'the house ended with an accident'))
    if (options.over === 'socket') await workspace.socket.connected()
    // Everybody is known before anybody speaks.
    while (!workspace.calls.some(({ method, answer }) => method === 'users.list' && answer !== null))
      await setTimeout(5)
    return house
  }

  let house = await opened(true)
  stack.defer(() => house[Symbol.asyncDispose]())
  workspace.whenSettled = settled

  async function moveTo(instant: Instant): Promise<void> {
    await reception?.trial?.moveTo(instant)
    // As every minute in operation: what is in doubt is looked up.
    await house.tick()
    await settled()
  }

  const kept = stack.move()
  return {
    workspace,
    get house() {
      return house
    },
    store,
    as: (name) => workspace.as(name),
    async at(time) {
      const [day = '', hour = '12:00'] = time.split('T')
      await moveTo(instantAt(day, hour, 'Europe/Berlin'))
    },
    passes: (seconds) => moveTo(plusSeconds(house.powers.now(), seconds)),
    log,
    settled,
    async restarts() {
      await house[Symbol.asyncDispose]()
      house = await opened(false)
    },
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  }
}

/** Whoever is shown something else after two seconds is shown it when the machine is busy. */
const patient = { command: 60_000, submission: 60_000 }

/** The adapter's clock: what it lets pass by itself is over at once; what may be broken off is left to be broken off. */
function clockInHaste(): Clock {
  let ahead = 0
  return {
    now: () => Date.now() + ahead,
    async sleep(milliseconds, signal) {
      if (signal) await setTimeout(2 ** 31 - 1, undefined, { signal, ref: false })
      else ahead += milliseconds
    },
  }
}

/** A clock that takes everything else in the process along. */
function following(clock: MovableClock, moved: () => void): MovableClock {
  return {
    now: () => clock.now(),
    set(at) {
      clock.set(at)
      vi.setSystemTime(at)
      moved()
    },
  }
}
