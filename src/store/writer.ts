import { type Kysely, sql } from 'kysely'
import type { Tables } from '#store/tables/tables.ts'

/** Does `work` atomically and resolves when it is on disk; what it throws undoes this work alone. */
export type Write = <T>(work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>

export interface Writer extends AsyncDisposable {
  readonly write: Write
}

interface Job {
  /** Does the work; what it returns tells the caller. */
  attempt(db: Kysely<Tables>): Promise<() => void>
  reject(reason: unknown): void
}

/** More in one transaction gains nothing and makes the first wait. */
const mostTogether = 256

/**
 * The one way to write. What arrives while the disk is busy is written in one transaction, in its order, each in a
 * savepoint of its own. Disposing it waits for what is still to be written.
 */
export function createWriter(db: Kysely<Tables>): Writer {
  const waiting: Job[] = []
  let busy: Promise<void> | undefined

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      await nextTurn()
      await writeTogether(db, waiting.splice(0, mostTogether))
    }
    busy = undefined
  }

  return {
    write: (work) =>
      new Promise((resolve, reject) => {
        const attempt = async (tx: Kysely<Tables>) => {
          const value = await work(tx)
          return () => resolve(value)
        }
        waiting.push({ attempt, reject })
        busy ??= drain()
      }),
    [Symbol.asyncDispose]: async () => busy,
  }
}

const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve)
  })

async function writeTogether(db: Kysely<Tables>, jobs: readonly Job[]): Promise<void> {
  try {
    const settle = await db.transaction().execute(async (tx) => {
      const settled: (() => void)[] = []
      for (const job of jobs) settled.push(await writeOne(tx, job))
      return settled
    })
    for (const tell of settle) tell()
  } catch (error) {
    for (const job of jobs) job.reject(error)
  }
}

async function writeOne(tx: Kysely<Tables>, job: Job): Promise<() => void> {
  await sql`savepoint one`.execute(tx)
  try {
    const tell = await job.attempt(tx)
    await sql`release savepoint one`.execute(tx)
    return tell
  } catch (error) {
    // Where this cannot be undone alone, the database has given up the whole transaction, and this is why.
    if (!(await undone(tx))) throw error
    return () => job.reject(error)
  }
}

async function undone(tx: Kysely<Tables>): Promise<boolean> {
  try {
    await sql`rollback to savepoint one`.execute(tx)
    await sql`release savepoint one`.execute(tx)
    return true
  } catch {
    return false
  }
}
