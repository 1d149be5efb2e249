import type { Lane } from '#app/contracts/message.ts'
import type { Delivery } from '#app/contracts/store/outbox.ts'
import type { SenderPowers } from '#app/delivery/sender-powers.ts'

interface Streaming {
  readonly lanes: readonly Lane[]
  /** How many may be under way at once. */
  readonly most: number
  /** Must not reject. */
  post(delivery: Delivery): Promise<void>
}

/** What goes out of some lanes: several addresses side by side, the next as soon as one is done. */
export interface Stream {
  /** Claims as many as there is room for, and starts to post them. */
  claim(): Promise<void>
  /** What is being posted, by key; each resolves when it has come to its end. */
  readonly underWay: ReadonlyMap<string, Promise<void>>
}

/** Makes a stream of its own, so that none waits for another. */
export function createStream({ outbox, now }: SenderPowers, { lanes, most, post }: Streaming): Stream {
  const underWay = new Map<string, Promise<void>>()
  return {
    underWay,
    async claim() {
      const room = most - underWay.size
      if (room === 0) return
      for (const delivery of await outbox.claim(now(), room, lanes)) {
        const { key } = delivery
        underWay.set(
          key,
          post(delivery).finally(() => underWay.delete(key)),
        )
      }
    },
  }
}
