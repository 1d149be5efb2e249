import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { connect } from '#adapters/matrix/connect.ts'
import matrix from '#adapters/matrix/index.ts'
import type { MatrixSettings } from '#adapters/matrix/settings.ts'
import { type Instant, instantAt, plusSeconds } from '#domain/instant.ts'
import type { Adapter } from '#app/contracts/adapter.ts'
import type { Format } from '#app/contracts/format.ts'
import type { Reception } from '#app/contracts/reception.ts'
import type { Store } from '#app/contracts/store/store.ts'
import { trialClock, wallClock } from '#house/clocks.ts'
import { compose, type House } from '#house/compose.ts'
import { loadFormats } from '#house/plug-ins-in-use.ts'
import { readCity } from '#house/read-city.ts'
import { seedTrial } from '#house/seed-trial.ts'
import { openStore } from '#store/open-store.ts'
import type { Clock } from '#network/clock.ts'
import { samplePlanWith } from '#test/support/plans.ts'
import { temporaryFolder } from '#test/support/stores.ts'
import { catalogue } from '#text/catalogue.ts'
import type { Account, AHomeserver } from './a-homeserver.ts'
import { type APerson, aPerson, type Manner, type PersonOptions } from './a-person.ts'
import { peopleOfSample, planInMatrix } from './plan-in-matrix.ts'

/** A house that is connected to a homeserver over the real adapter, on the sample plan, its clock moved by hand. */
export interface AMatrixTrial extends AsyncDisposable {
  readonly homeserver: AHomeserver
  readonly house: House
  readonly store: Store
  readonly bot: Account
  /** The encrypted room of the plan's channel, where the liaison and the bot are, and to which the CDO is invited. */
  readonly room: string
  /** Somebody who is at their desk. */
  as(name: string): APerson
  /** Who is there, by their keys. */
  readonly people: readonly string[]
  /** Somebody's account, by their key in the plan. */
  accountOf(name: string): Account
  /** They come to their desk only now. */
  arrives(name: string, options?: PersonOptions): Promise<APerson>
  /** Says something (directly, unless a room is named) and waits until all that comes of it is done; the event's id. */
  says(name: string, text: string, how?: Manner): Promise<string>
  /** Waits until the bot has taken in what happened under this event id, and until all that comes of it is done. */
  taken(event: string): Promise<void>
  /** Moves the clock to `YYYY-MM-DDTHH:MM` in the city's zone, doing what falls due on the way. */
  at(time: string): Promise<void>
  /** The same by some seconds. */
  passes(seconds: number): Promise<void>
  /** What the operator reads in the log, newest last. */
  readonly log: readonly Logged[]
  /** What has been taken in so far, by key, in order; what came twice stands there twice. */
  readonly heard: readonly string[]
  /** Waits until nothing more comes of what has been taken in. */
  settled(): Promise<void>
  /** Ends the house. */
  stops(): Promise<void>
  /** Opens it anew on the same store. */
  starts(): Promise<void>
}

export interface Logged {
  readonly level: 'info' | 'warn' | 'error'
  readonly fields: object
  readonly message: string
}

export interface MatrixTrialOptions {
  readonly homeserver: AHomeserver
  /** Who is at their desk from the beginning, by their keys in the plan; everybody else has an account, but no device. */
  readonly people: readonly string[]
  /** Who makes the room for papers, by their key; the sample's liaison unless told. */
  readonly liaison?: string
  readonly language?: 'de' | 'en'
  /** The text of another plan than the sample. */
  readonly plan?: string
  /** The text of the city's file, after accounts and channels have been entered. */
  readonly entered?: (plan: string) => string
  readonly storeAt?: string
  readonly formats?: readonly (string | Format)[]
  readonly allow?: string
  /** How time passes for the adapter; as in operation unless told otherwise. */
  readonly clock?: Clock
  /** Further platforms, connected beside Matrix. */
  readonly alsoConnect?: (house: House) => Promise<void>
}

const bots = new WeakMap<AHomeserver, number>()

/** Opens one. Several may follow each other on one homeserver: each has accounts of its own. */
export async function aMatrixTrial(options: MatrixTrialOptions): Promise<AMatrixTrial> {
  const { homeserver, language = 'de', storeAt = ':memory:', formats = ['html', 'md'] } = options
  await using stack = new AsyncDisposableStack()
  const nth = (bots.get(homeserver) ?? 0) + 1
  bots.set(homeserver, nth)
  const localpart = (name: string): string => (nth === 1 ? name : `${name}.${nth}`)
  const plan = options.plan ?? samplePlanWith()

  const bot = await homeserver.registers(localpart('masterplan'), 'Masterplan')
  const accounts = new Map<string, Account>()
  await Promise.all(
    peopleOfSample(plan).map(async ({ key, name }) => {
      accounts.set(key, await homeserver.registers(localpart(key), name))
    }),
  )
  const people = new Map<string, APerson>()
  const desks = stack.use(new AsyncDisposableStack())
  const account = (name: string): Account => {
    const found = accounts.get(name)
    if (!found) throw new Error(`Nobody is called ${name}.`)
    return found
  }
  async function arrives(name: string, how: PersonOptions = {}): Promise<APerson> {
    const person = desks.use(await aPerson(homeserver, account(name), { bot: bot.user, ...how }))
    people.set(name, person)
    return person
  }
  await Promise.all(options.people.map((name) => arrives(name)))
  const as = (name: string): APerson => {
    const person = people.get(name)
    if (!person) throw new Error(`${name} is not at their desk.`)
    return person
  }
  const liaison = options.liaison ?? 'gremien'
  const host = people.get(liaison) ?? (await arrives(liaison))
  const room = await host.creates([bot.user, account('cdo').user], { more: { name: 'Digitalausschuss' } })

  const path = join(stack.use(await temporaryFolder()).path, 'city.yaml')
  const inMatrix = planInMatrix({ realm: homeserver.name, user: (key) => account(key).user, room }, plan)
  const entered = options.entered?.(inMatrix) ?? inMatrix
  await writeFile(path, entered.replace('  language: de #', `  language: ${language} #`))
  const words = catalogue(language)
  const store = stack.use(await openStore(storeAt))
  const log: Logged[] = []
  const told = (level: Logged['level']) => (fields: object, message: string) =>
    void log.push({ level, fields, message })
  const logger = { info: told('info'), warn: told('warn'), error: told('error') }
  const heard: string[] = []
  const underway = new Set<Promise<unknown>>()
  let reception: Reception | undefined

  /** Remembers what is being decided, so that one can wait for it. */
  const watched = (given: Reception): Reception => ({
    ...given,
    async accept(batch, cursor) {
      const taking = given.accept(batch, cursor)
      watch(taking)
      const all = await taking
      for (const { reply } of all) watch(reply)
      heard.push(...batch.map(({ key }) => key))
      return all
    },
  })

  function watch(promise: Promise<unknown>): void {
    underway.add(promise)
    void promise.catch(() => undefined).finally(() => underway.delete(promise))
  }

  async function settled(): Promise<void> {
    for (let calm = 0; calm < 3; calm += 1) {
      while (underway.size > 0) await Promise.allSettled(underway)
      await setTimeout(5)
    }
  }

  async function taken(event: string): Promise<void> {
    const end = performance.now() + 60_000
    while (!heard.includes(event)) {
      if (performance.now() > end) throw new Error(`The bot has not taken in ${event}.`)
      await setTimeout(10)
    }
    await settled()
  }

  const key = randomBytes(32).toString('base64')
  const settings = matrix.settings.parse({
    homeserver: homeserver.url,
    token: bot.token,
    key,
    language,
    ...(options.allow !== undefined && { allow: options.allow }),
  })
  const watching: Adapter<MatrixSettings> = {
    ...matrix,
    async connect(own, given) {
      reception = watched(given)
      const { clock } = options
      return connect(own, reception, clock && { clock })
    },
  }

  async function opened(seed: boolean): Promise<House> {
    const city = await readCity(path, words)
    const own = formats.filter((each) => typeof each !== 'string')
    const loaded = [...(await loadFormats(logger)).filter(({ name }) => formats.includes(name)), ...own]
    const clock = seed ? await seedTrial(store, city, path, words) : await trialClock(store, wallClock)
    const house = compose({ city, store, formats: loaded, log: logger, clock })
    await house.connect('matrix', watching, settings)
    await options.alsoConnect?.(house)
    void house.run().catch((error: unknown) => logger.error({ error }, 'the house ended with an accident'))
    return house
  }

  let house: House | undefined = await opened(true)
  stack.defer(async () => house?.[Symbol.asyncDispose]())
  while (!(await homeserver.roomsOf(bot.user)).includes(room)) await setTimeout(20)

  const present = (): House => {
    if (!house) throw new Error('The house is closed.')
    return house
  }
  async function moveTo(instant: Instant): Promise<void> {
    await reception?.trial?.moveTo(instant)
    // As every minute in operation: what is in doubt is looked up.
    await present().tick()
    await settled()
  }

  const kept = stack.move()
  return {
    homeserver,
    get house() {
      return present()
    },
    store,
    bot,
    room,
    as,
    get people() {
      return [...people.keys()]
    },
    accountOf: account,
    arrives,
    async says(name, text, how) {
      const event = await as(name).says(text, how)
      await taken(event)
      return event
    },
    taken,
    async at(time) {
      const [day = '', hour = '12:00'] = time.split('T')
      await moveTo(instantAt(day, hour, 'Europe/Berlin'))
    },
    passes: (seconds) => moveTo(plusSeconds(present().powers.now(), seconds)),
    log,
    heard,
    settled,
    async stops() {
      await house?.[Symbol.asyncDispose]()
      house = undefined
    },
    async starts() {
      house = await opened(false)
    },
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  }
}
