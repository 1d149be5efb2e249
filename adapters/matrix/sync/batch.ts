import type { Incoming } from '#app/contracts/incoming.ts'
import type { Reception } from '#app/contracts/reception.ts'
import { type Store, storingSingly } from './storing-singly.ts'

/** What goes into the store at once; a gap of thousands goes in parts. */
const most = 200

/** Gathers what was heard and has it stored. */
export interface Batch {
  add(incoming: Incoming): Promise<void>
  /** Stores what is left, with the cursor in the same commit. */
  close(cursor: string): Promise<void>
}

/** Begins a batch. With `singly`, what cannot be stored by itself is set aside, and the rest is stored. */
export function openBatch(
  { accept, memory, log }: Pick<Reception, 'accept' | 'memory' | 'log'>,
  { singly }: { readonly singly: boolean },
): Batch {
  /** Nobody waits for the answers, but for their accidents somebody should look. */
  const store: Store = async (incomings, cursor) => {
    for (const { reply } of await accept(incomings, cursor))
      reply.catch((error: unknown) => log.error({ error }, 'an answer in Matrix ended in an accident'))
  }
  return singly ? storingSingly(store, { memory, log }) : storingTogether(store)
}

function storingTogether(store: Store): Batch {
  let gathered: Incoming[] = []
  return {
    async add(incoming) {
      gathered.push(incoming)
      if (gathered.length < most) return
      await store(gathered)
      gathered = []
    },
    close: (cursor) => store(gathered, cursor),
  }
}
