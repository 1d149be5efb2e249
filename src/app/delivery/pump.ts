import type { Delivery } from '#app/contracts/store/outbox.ts'
import type { SenderPowers } from '#app/delivery/sender-powers.ts'
import { createStream } from '#app/delivery/stream.ts'

export interface Pump {
  /** Claims what may go out now, and starts to post it. */
  claim(): Promise<void>
  /** What is being posted, by key. */
  underWay(): ReadonlyMap<string, Promise<void>>
  /** The first accident since this was last asked: nothing is claimed after it until then. */
  accident(): Error | undefined
}

/** Makes what takes deliveries out of the outbox, so that what somebody waits for never waits for what nobody does. */
export function createPump(powers: SenderPowers, posting: (delivery: Delivery) => Promise<void>): Pump {
  let accident: Error | undefined
  const noted = async (work: Promise<unknown>): Promise<void> => {
    try {
      await work
    } catch (error) {
      accident ??= new Error('Sending broke off.', { cause: error })
    }
  }
  const post = (delivery: Delivery): Promise<void> => noted(posting(delivery))
  // Of what nobody waits for, little is under way at a time: it soon comes to an end, and says what holds then.
  const streams = [
    createStream(powers, { lanes: ['interactive'], most: 32, post }),
    createStream(powers, { lanes: ['reminder', 'bulk'], most: 8, post }),
  ]
  return {
    claim: async () => (accident ? undefined : noted(Promise.all(streams.map((stream) => stream.claim())))),
    underWay: () => new Map(streams.flatMap((stream) => [...stream.underWay])),
    accident() {
      const first = accident
      accident = undefined
      return first
    },
  }
}
