import { lookUp } from '#app/delivery/look-up.ts'
import { sendBatch } from '#app/delivery/send-batch.ts'
import type { SenderPowers } from '#app/delivery/sender-powers.ts'

const batchSize = 50

/** Takes what lies in the outbox to the platforms; never within a commit. */
export interface Sender extends AsyncDisposable {
  /** Sends what may go out now. Resolves when nothing is left that can be sent at this moment. */
  drain(): Promise<void>
  /** Starts a drain without waiting for it. */
  wake(): void
  /** Looks up what was interrupted or is in doubt; what turns out unsent is queued for the next drain. */
  reconcile(): Promise<void>
}

/** Makes the sender. Disposing it finishes the batch under way and waits for it. */
export function createSender(powers: SenderPowers): Sender {
  const { outbox, now, log } = powers
  let closed = false
  let last: Promise<unknown> = Promise.resolve()
  let next: Promise<void> | undefined

  // One piece of work at a time: looking up must not take what is just being posted for something interrupted.
  function alone(work: () => Promise<void>): Promise<void> {
    const done = last.then(work, work)
    last = done
    return done
  }

  async function sendAll(): Promise<void> {
    next = undefined
    while (!closed) {
      const batch = await outbox.claim(now(), batchSize)
      if (batch.length === 0) return
      await sendBatch(powers, batch)
    }
  }

  async function lookUpAll(): Promise<void> {
    for (const delivery of await outbox.doubtful()) {
      if (closed) return
      await lookUp(powers, delivery)
    }
  }

  // Whoever asks while a drain waits its turn shares it; one that already runs may have passed by their message.
  const drain = (): Promise<void> => (next ??= alone(sendAll))

  return {
    drain,
    wake: () => void drain().catch((error: unknown) => log.error({ err: error }, 'sending broke off')),
    reconcile: () => alone(lookUpAll),
    async [Symbol.asyncDispose]() {
      closed = true
      await last.catch(() => undefined)
    },
  }
}
