import { inTurn } from '#app/chat/in-turn.ts'
import { createPosting } from '#app/delivery/create-posting.ts'
import { createLeaving } from '#app/delivery/create-leaving.ts'
import { lookUp } from '#app/delivery/look-up.ts'
import { createPump } from '#app/delivery/pump.ts'
import type { SenderPowers } from '#app/delivery/sender-powers.ts'

/** Takes what lies in the outbox to the platforms; never within a commit. */
export interface Sender extends AsyncDisposable {
  /** Sends what may go out now. Resolves when nothing is left that can be sent at this moment. */
  drain(): Promise<void>
  /** Starts a drain without waiting for it. */
  wake(): void
  /** Looks up what was interrupted or is in doubt; what turns out unsent is queued for the next drain. */
  reconcile(): Promise<void>
}

/** In milliseconds, for what is being posted at the end; whoever ends the program may not wait much longer. */
const standardPatience = 3000

/**
 * Makes the sender. Disposing it finishes what is under way; what takes longer than `patience` is left in doubt, to be
 * looked up at the next start.
 */
export function createSender(powers: SenderPowers, patience = standardPatience): Sender {
  const { outbox, log } = powers
  const leaving = createLeaving(patience)
  const pump = createPump(powers, createPosting({ ...powers, leaving: leaving.signal }))
  const turn = inTurn()
  let closed = false
  let asked = Promise.withResolvers<void>()
  let draining: Promise<void> | undefined

  // What has just been claimed must not be taken for something interrupted.
  const claim = (): Promise<void> => turn('claim', async () => (closed ? undefined : pump.claim()))
  const doubtful = () =>
    turn('claim', async () => {
      const sending = pump.underWay()
      return (await outbox.doubtful()).filter(({ key }) => !sending.has(key))
    })

  async function sendAll(): Promise<void> {
    for (;;) {
      const before = pump.underWay().size
      const wish = (asked = Promise.withResolvers())
      await claim()
      const sending = pump.underWay()
      if (sending.size > 0) await Promise.race([wish.promise, ...sending.values()])
      // What ended while it was claimed may have kept another from going out.
      else if (before === 0 && wish === asked) break
    }
    draining = undefined
    const accident = pump.accident()
    if (accident) throw accident
  }

  async function lookUpAll(): Promise<void> {
    for (const delivery of await doubtful()) {
      if (closed) return
      await lookUp(powers, delivery)
    }
  }

  function drain(): Promise<void> {
    asked.resolve()
    asked = Promise.withResolvers()
    return (draining ??= sendAll())
  }

  return {
    drain,
    wake: () => void drain().catch((error: unknown) => log.error({ err: error }, 'sending broke off')),
    reconcile: () => turn('look up', lookUpAll),
    async [Symbol.asyncDispose]() {
      closed = true
      await leaving.after(
        draining,
        turn('look up', async () => undefined),
      )
    },
  }
}
