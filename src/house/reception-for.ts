import type { Log } from '#app/contracts/log.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Reception } from '#app/contracts/reception.ts'
import type { Store } from '#app/contracts/store/store.ts'
import type { Trial } from '#app/contracts/trial.ts'
import { accountsOn } from '#app/people/accounts-on.ts'
import type { Powers } from '#app/powers.ts'
import { pictureOf } from '#drawing/picture-of.ts'

/** Wide enough for a phone turned sideways. */
const zoom = 2

async function draw(svg: string): Promise<Uint8Array | undefined> {
  const drawn = await pictureOf({ svg, zoom }, 'png')
  return drawn.ok ? drawn.value.png : undefined
}

interface Receiving {
  readonly powers: Powers
  readonly store: Pick<Store, 'commit' | 'memories' | 'outbox'>
  accept(platform: string): Reception['accept']
  /** Has what waits delivered, and does not wait for it. */
  wake(): void
  readonly trial: Trial | undefined
  readonly log: Log
}

/** What the house offers the adapter of one platform. */
export const receptionFor = (platform: string, { powers, store, accept, wake, trial, log }: Receiving): Reception => ({
  accept: accept(platform),
  async say(place, content) {
    const message: Message = {
      id: powers.newId(),
      kind: 'reply',
      to: { place },
      about: [],
      content: { ...content, private: true },
      lane: 'interactive',
      notBefore: null,
      expires: null,
    }
    await store.commit({ at: powers.now(), actor: null, changes: [], messages: [message] })
    wake()
  },
  async again(at) {
    await store.outbox.retryAt(at)
    wake()
  },
  draw,
  memory: {
    get: (key) => store.memories.get(platform, key),
    set: (key, value) => store.memories.set(platform, key, value),
    startingWith: (prefix) => store.memories.startingWith(platform, prefix),
    setAll: (values) => store.memories.setAll(platform, values),
  },
  accounts: accountsOn(platform, powers, store.commit),
  log,
  ...(trial && { trial }),
})
