import { createAcceptance } from '#app/chat/accept.ts'
import { dispatch, type Dispatching } from '#app/chat/dispatch.ts'
import { commands } from '#app/commands/index.ts'
import type { Adapter } from '#app/contracts/adapter.ts'
import { createFetching } from '#app/delivery/fetch-file.ts'
import { createForgetting } from '#app/delivery/forgetting.ts'
import type { Sender } from '#app/delivery/sender.ts'
import type { Way } from '#app/delivery/sender-powers.ts'
import type { Powers } from '#app/powers.ts'
import { jobs } from '#app/time/jobs/index.ts'
import { tick } from '#app/time/tick.ts'
import type { Materials } from '#house/materials.ts'
import { powersFrom } from '#house/powers-from.ts'
import { receptionFor } from '#house/reception-for.ts'
import { senderFrom } from '#house/sender-from.ts'
import { withinGrace } from '#house/within-grace.ts'
import { trialIn } from '#house/trial-in.ts'

/** One city's house: platforms connect to it, time knocks at it. */
export interface House extends AsyncDisposable {
  readonly powers: Powers
  /** Opens the line to a platform; it is closed with the house. One that is opened after `run` is to be listened on, too. */
  connect<Settings>(
    platform: string,
    adapter: Adapter<Settings>,
    settings: Settings,
  ): Promise<Pick<Way['line'], 'listen'>>
  /**
   * Takes up what a crash left behind, does what is due, then listens on every line. Resolves when all of them have
   * come to their end, as a pipe does.
   */
  run(): Promise<void>
  /** Does what is due now and delivers it. */
  tick(): Promise<void>
}

/** In milliseconds, for what is being sent when the house is closed: no service manager waits as long as a large upload. */
const standardGrace = 3000

/** Builds a house by hand, once. */
export function compose(materials: Materials): House {
  const { store, log } = materials
  const { commit, inbox } = store
  const ways = new Map<string, Way>()
  const lines = (): ReadonlyMap<string, Way> => ways
  const powers = powersFrom(materials, createFetching({ lines, log }))
  const sender = senderFrom(materials, powers, lines)
  const forget = createForgetting(store.outbox, { now: powers.now, zone: materials.city.zone })
  const deliver = (): Promise<void> => sender.drain()
  const ticking = { powers, commit, jobs, log }
  const onTick = async (): Promise<void> => {
    await tick(ticking)
    await sender.reconcile()
    await deliver()
    await forget()
  }
  const isTrial = materials.clock.set !== undefined
  // A trial's clock stands still: what a message makes due is done at once, not at the next minute.
  const afterwards = isTrial ? onTick : async () => sender.wake()
  const acceptance = createAcceptance({
    inbox,
    dispatch: (entry) => dispatch({ powers, commands, commit, log, ...patient(materials, sender) }, entry),
    deliver: afterwards,
    log,
  })
  let closed = false
  const trial = trialIn(materials, ticking, deliver)
  const { accept } = acceptance
  const { wake } = sender
  return {
    powers,
    async connect(platform, adapter, settings) {
      const line = await adapter.connect(settings, receptionFor(platform, { powers, store, accept, wake, trial, log }))
      // It may have taken long, and nobody would close it any more.
      if (closed) await line[Symbol.asyncDispose]()
      ways.set(platform, { adapter, line })
      return line
    },
    async run() {
      await store.outbox.retryBlocked()
      if (isTrial) await sender.reconcile()
      const { done } = await acceptance.resume()
      const caughtUp = done.then(onTick)
      // A trial tells its story in order; in operation nobody waits to be heard until all that lies there has been sent.
      if (isTrial) await caughtUp
      await Promise.all([caughtUp, ...[...ways.values()].map(({ line }) => line.listen())])
    },
    tick: onTick,
    async [Symbol.asyncDispose]() {
      closed = true
      const sent = sender[Symbol.asyncDispose]()
      await withinGrace(sent, materials.grace ?? standardGrace)
      // A closed line ends what is still being sent over it; what became of that is looked up at the next start.
      for (const { line } of ways.values()) await line[Symbol.asyncDispose]()
      await sent
    },
  }
}

/** The sender is woken, not waited for: it may be in the middle of something else. */
const patient = ({ patience: after }: Materials, { wake }: Pick<Sender, 'wake'>): Pick<Dispatching, 'patience'> =>
  after === undefined ? {} : { patience: { after, deliver: wake } }
