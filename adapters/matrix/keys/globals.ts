import * as fake from 'fake-indexeddb'
import type { Factory } from './indexed-db.ts'

/**
 * The machine looks its database up on the global object: the classes in every call, `indexedDB` only when it opens a store.
 * They are there no longer than they are needed.
 */
const classes = {
  IDBCursor: fake.IDBCursor,
  IDBCursorWithValue: fake.IDBCursorWithValue,
  IDBDatabase: fake.IDBDatabase,
  IDBKeyRange: fake.IDBKeyRange,
  IDBOpenDBRequest: fake.IDBOpenDBRequest,
  IDBRequest: fake.IDBRequest,
}

let borrowers = 0
let takeBack = (): void => undefined

/** Lends the classes to the global object until the last borrower has given them back. */
export function lendClasses(): Disposable {
  borrowers += 1
  if (borrowers === 1) takeBack = lend(classes)
  let lent = true
  return {
    [Symbol.dispose]: () => {
      if (!lent) return
      lent = false
      borrowers -= 1
      if (borrowers === 0) takeBack()
    },
  }
}

let before: Promise<unknown> = Promise.resolve()

/** Does something while `indexedDB` is this one; one after the other. */
export function lendingIndexedDB<T>(indexedDB: Factory, work: () => Promise<T>): Promise<T> {
  const done = before.then(async () => {
    const giveBack = lend({ indexedDB })
    try {
      return await work()
    } finally {
      giveBack()
    }
  })
  before = done.catch(() => undefined)
  return done
}

function lend(values: Readonly<Record<string, unknown>>): () => void {
  const former = Object.keys(values).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const)
  for (const [name, value] of Object.entries(values))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
  return () => {
    for (const [name, descriptor] of former) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor)
      else Reflect.deleteProperty(globalThis, name)
    }
  }
}
