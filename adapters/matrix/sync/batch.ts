import type { Incoming } from '#app/contracts/incoming.ts'
import type { Reception } from '#app/contracts/reception.ts'

/** What goes into the store at once; a gap of thousands goes in parts. */
const most = 200

/** Gathers what was heard and has it stored. */
export interface Batch {
  add(incoming: Incoming): Promise<void>
  /** Stores what is left, with the cursor in the same commit. */
  close(cursor: string): Promise<void>
}

/** Begins a batch. With `singly`, one that cannot be stored by itself is set aside, and the others are stored. */
export function openBatch(
  { accept, log }: Pick<Reception, 'accept' | 'log'>,
  { singly }: { readonly singly: boolean },
): Batch {
  let gathered: Incoming[] = []

  /** Nobody waits for the answers, but for their accidents somebody should look. */
  async function store(incomings: readonly Incoming[], cursor?: string): Promise<void> {
    for (const { reply } of await accept(incomings, cursor))
      reply.catch((error: unknown) => log.error({ error }, 'an answer in Matrix ended in an accident'))
  }

  async function storeOne(incoming: Incoming): Promise<void> {
    try {
      await store([incoming])
    } catch (error) {
      // Were it for the store, this would fail as well, and all is tried again.
      await store([])
      log.error({ event: incoming.key, error }, 'an event cannot be stored and is set aside')
    }
  }

  return {
    async add(incoming) {
      if (singly) return storeOne(incoming)
      gathered.push(incoming)
      if (gathered.length < most) return
      await store(gathered)
      gathered = []
    },
    close: (cursor) => store(gathered, cursor),
  }
}
