/** As much of IndexedDB as the keys' machine and we use (W3C, Indexed Database API 3.0). */
export interface Factory {
  open(name: string, version?: number): OpenRequest
  databases(): Promise<readonly { readonly name: string; readonly version: number }[]>
}

export interface Database {
  readonly name: string
  readonly version: number
  readonly objectStoreNames: Iterable<string>
  createObjectStore(name: string): ObjectStore
  transaction(stores: readonly string[] | string, mode?: string, options?: unknown): Transaction
  close(): void
}

export interface Transaction {
  readonly mode: string
  objectStore(name: string): ObjectStore
  addEventListener(type: 'complete' | 'abort' | 'error', listener: () => void): void
}

export interface ObjectStore {
  readonly name: string
  readonly keyPath: unknown
  readonly indexNames: Iterable<string>
  put(value: unknown, key: unknown): Request<unknown>
  add(value: unknown, key: unknown): Request<unknown>
  delete(keys: unknown): Request<unknown>
  clear(): Request<unknown>
  getAll(): Request<readonly unknown[]>
  getAllKeys(keys?: unknown): Request<readonly unknown[]>
  openCursor(keys?: unknown, direction?: string): Request<Cursor | null>
  index(name: string): Index
  createIndex(name: string, keyPath: unknown, options: { unique: boolean; multiEntry: boolean }): unknown
}

export interface Index {
  readonly keyPath: unknown
  readonly unique: boolean
  readonly multiEntry: boolean
  openCursor(keys?: unknown, direction?: string): Request<Cursor | null>
}

export interface Cursor {
  readonly primaryKey: unknown
  update(value: unknown): Request<unknown>
  delete(): Request<unknown>
}

export interface Request<T> {
  readonly result: T
  readonly error: Error | null
  addEventListener(type: 'success' | 'error' | 'upgradeneeded', listener: () => void): void
}

export type OpenRequest = Request<Database>

/** What a request brings. */
export const brought = <T>(request: Request<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB refuses')))
  })

/** Resolves when a transaction is complete. */
export const completed = (transaction: Transaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve())
    transaction.addEventListener('abort', () => reject(new Error('IndexedDB breaks off')))
  })
