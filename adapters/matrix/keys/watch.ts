import { serialize } from 'node:v8'
import type { Cursor, Database, Index, ObjectStore, Request, Transaction } from './indexed-db.ts'

/** What a record holds from now on, serialized; null when it is gone. */
export interface Change {
  readonly store: string
  readonly key: unknown
  readonly value: Uint8Array | null
}

/** What hears of changes: that a writing transaction has begun and when it ends, then what it changed, if it did. */
export interface Watcher {
  begun(ended: Promise<void>): void
  changed(changes: readonly Change[]): void
}

/** Tells what the transactions of a connection change. */
export function watch(db: Database, watcher: Watcher): void {
  const transaction = db.transaction.bind(db)
  db.transaction = (stores, mode, options) => {
    const opened = transaction(stores, mode, options)
    if (opened.mode === 'readwrite') watchTransaction(opened, watcher)
    return opened
  }
}

type Note = (key: unknown, value: Uint8Array | null) => void

function watchTransaction(transaction: Transaction, watcher: Watcher): void {
  const changes: Change[] = []
  const watched = new Set<ObjectStore>()
  const objectStore = transaction.objectStore.bind(transaction)
  transaction.objectStore = (name) => {
    const store = objectStore(name)
    if (!watched.has(store)) watchStore(store, (key, value) => changes.push({ store: name, key, value }))
    watched.add(store)
    return store
  }
  const { promise: ended, resolve: end } = Promise.withResolvers<void>()
  transaction.addEventListener('complete', () => {
    watcher.changed(changes)
    end()
  })
  transaction.addEventListener('abort', () => end())
  watcher.begun(ended)
}

/** Requests succeed in the order they were made in, so what is noted then is in order too. */
function watchStore(store: ObjectStore, note: Note): void {
  const put = store.put.bind(store)
  const add = store.add.bind(store)
  const remove = store.delete.bind(store)
  const clear = store.clear.bind(store)
  const index = store.index.bind(store)
  const written = (request: Request<unknown>, key: unknown, value: unknown): Request<unknown> => {
    const bytes = serialize(value)
    return noted(request, () => note(key, bytes))
  }
  const noteGone = (keys?: unknown): void => {
    const going = store.getAllKeys(keys)
    noted(going, () => going.result.forEach((key) => note(key, null)))
  }
  store.put = (value, key) => written(put(value, key), key, value)
  store.add = (value, key) => written(add(value, key), key, value)
  store.delete = (keys) => {
    noteGone(keys)
    return remove(keys)
  }
  store.clear = () => {
    noteGone()
    return clear()
  }
  watchCursors(store, note)
  const watched = new Set<Index>()
  store.index = (name) => {
    const found = index(name)
    if (!watched.has(found)) watchCursors(found, note)
    watched.add(found)
    return found
  }
}

function watchCursors(over: Pick<ObjectStore | Index, 'openCursor'>, note: Note): void {
  const openCursor = over.openCursor.bind(over)
  over.openCursor = (keys, direction) => {
    const request = openCursor(keys, direction)
    const watched = new Set<Cursor>()
    return noted(request, () => {
      const cursor = request.result
      if (cursor && !watched.has(cursor)) {
        watched.add(cursor)
        watchCursor(cursor, note)
      }
    })
  }
}

/** The same cursor is brought for record after record. */
function watchCursor(cursor: Cursor, note: Note): void {
  const update = cursor.update.bind(cursor)
  const remove = cursor.delete.bind(cursor)
  cursor.update = (value) => {
    const key = cursor.primaryKey
    const bytes = serialize(value)
    return noted(update(value), () => note(key, bytes))
  }
  cursor.delete = () => {
    const key = cursor.primaryKey
    return noted(remove(), () => note(key, null))
  }
}

function noted<T>(request: Request<T>, note: () => void): Request<T> {
  request.addEventListener('success', note)
  return request
}
