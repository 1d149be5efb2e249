import { createHash, randomUUID } from 'node:crypto'
import type { City } from '#domain/city.ts'
import type { Instant } from '#domain/instant.ts'
import { quietUntil } from '#domain/working-hours.ts'
import { createAcceptance } from '#app/chat/accept.ts'
import { dispatch } from '#app/chat/dispatch.ts'
import { commands } from '#app/commands/index.ts'
import type { Adapter } from '#app/contracts/adapter.ts'
import type { Format } from '#app/contracts/format.ts'
import type { Log } from '#app/contracts/log.ts'
import type { Reception } from '#app/contracts/reception.ts'
import type { Store } from '#app/contracts/store/store.ts'
import { createSender } from '#app/delivery/sender.ts'
import type { Way } from '#app/delivery/sender-powers.ts'
import { tellOfDead } from '#app/people/tell-of-dead.ts'
import type { Powers } from '#app/powers.ts'
import { presentCalendar } from '#app/time/feast-days.ts'
import { jobs } from '#app/time/jobs/index.ts'
import { nextDue, tick } from '#app/time/tick.ts'
import { createTrial } from '#app/time/trial.ts'

/** What a city's house is made of; tests hand in their own. The house does not own the store. */
export interface Materials {
  readonly city: City
  readonly store: Store
  readonly formats: readonly Format[]
  readonly log: Log
  /** The clock; one that can be `set` makes the house a trial's. */
  readonly clock: { now(): Instant; set?(at: Instant): void }
  readonly newId?: () => string
}

/** One city's house: platforms connect to it, time knocks at it. */
export interface House extends AsyncDisposable {
  readonly powers: Powers
  /** Opens the line to a platform; it is closed with the house. */
  connect<Settings>(platform: string, adapter: Adapter<Settings>, settings: Settings): Promise<void>
  /**
   * Takes up what a crash left behind, does what is due, then listens on every line. Resolves when all of them have
   * come to their end, as a pipe does.
   */
  run(): Promise<void>
  /** Does what is due now and delivers it. */
  tick(): Promise<void>
}

/** Builds a house by hand, once. */
export function compose({ city, store, formats, log, clock, newId = randomUUID }: Materials): House {
  const now = (): Instant => clock.now()
  const calendar = presentCalendar(city, now)
  const powers: Powers = {
    city,
    store,
    formats,
    newId,
    now,
    quietUntil: () => quietUntil(now(), city.hours, calendar()),
    get calendar() {
      return calendar()
    },
    sha512: (bytes) => createHash('sha512').update(bytes).digest('hex'),
  }
  const lines = new Map<string, Way>()
  const { accountsOf } = store.directories
  const sender = createSender({
    ...store,
    accountsOf,
    lines: () => lines,
    now,
    log,
    onDead: (delivery) => tellOfDead(powers, store.commit, delivery),
  })
  const ticking = { powers, commit: store.commit, jobs, log }
  const deliver = (): Promise<void> => sender.drain()
  const onTick = async (): Promise<void> => {
    await tick(ticking)
    await sender.reconcile()
    await deliver()
  }
  const acceptance = createAcceptance({
    inbox: store.inbox,
    dispatch: (entry) => dispatch({ powers, commands, commit: store.commit, log }, entry),
    deliver,
    log,
  })
  const set = clock.set?.bind(clock)
  const trial = set && {
    trial: createTrial({
      store,
      city,
      clock: { now, set },
      tick: () => tick(ticking),
      nextDue: async () => earlier(await nextDue(ticking), await store.outbox.nextAfter(now())),
      deliver,
    }),
  }
  const receptionFor = (platform: string): Reception => ({
    accept: acceptance.accept(platform),
    memory: {
      get: (key) => store.memories.get(platform, key),
      set: (key, value) => store.memories.set(platform, key, value),
    },
    ...trial,
  })
  return {
    powers,
    async connect(platform, adapter, settings) {
      const line = await adapter.connect(settings, receptionFor(platform))
      lines.set(platform, { adapter, line })
    },
    async run() {
      await sender.reconcile()
      await acceptance.resume()
      await onTick()
      await Promise.all([...lines.values()].map(({ line }) => line.listen()))
    },
    tick: onTick,
    async [Symbol.asyncDispose]() {
      await sender[Symbol.asyncDispose]()
      for (const { line } of lines.values()) await line[Symbol.asyncDispose]()
    },
  }
}

/** The earlier of two moments, either of which may never come. */
const earlier = (a: Instant | undefined, b: Instant | undefined): Instant | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a
