import type { Kysely } from 'kysely'
import type { Store } from '#app/contracts/store/store.ts'
import { about } from '#store/about.ts'
import { answers } from '#store/answers.ts'
import { commit } from '#store/commit.ts'
import { inbox } from '#store/inbox.ts'
import { memories } from '#store/memories.ts'
import { outbox } from '#store/outbox.ts'
import { readPorts } from '#store/read-ports.ts'
import type { Tables } from '#store/tables/tables.ts'
import { createWriter } from '#store/writer.ts'

/**
 * The store over a migrated database; disposing it writes what is waiting and closes the database. `wipe` removes what
 * the database keeps of what was erased: right after an erasure, once its confirmation is out, and when messages are forgotten.
 */
export function createStore(db: Kysely<Tables>, wipe: () => Promise<void> = async () => undefined): Store {
  const writer = createWriter(db)
  const { write } = writer
  const messages = outbox(db, write)
  let confirming = false
  return {
    ...readPorts(db),
    answers: answers(db, write),
    inbox: inbox(db, write),
    outbox: {
      ...messages,
      async settle(...settled) {
        await messages.settle(...settled)
        if (!confirming || settled[1] !== 'sent') return
        confirming = false
        await wipe()
      },
      async forget(before) {
        const forgotten = await messages.forget(before)
        await wipe()
        return forgotten
      },
    },
    memories: memories(db, write),
    async commit(decided) {
      const result = await commit(write, decided)
      if (result === 'done' && decided.changes.some(({ kind }) => kind === 'person-erased')) {
        confirming = true
        await wipe()
      }
      return result
    },
    ...about(db, write),
    async [Symbol.asyncDispose]() {
      await writer[Symbol.asyncDispose]()
      await db.destroy()
    },
  }
}
