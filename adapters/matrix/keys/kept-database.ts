import { createHmac, type KeyObject } from 'node:crypto'
import { deserialize, serialize } from 'node:v8'
import { IDBFactory } from 'fake-indexeddb'
import { z } from 'zod'
import type { Memory } from '#app/contracts/reception.ts'
import { build, recordsIn, type Shape, shapesIn } from './contents.ts'
import { derive } from './derive.ts'
import type { Database, Factory } from './indexed-db.ts'
import { seal, unseal } from './seal.ts'
import { type Change, watch } from './watch.ts'

const under = 'crypto:record:'
const row = z.tuple([z.string(), z.string(), z.unknown(), z.instanceof(Uint8Array)])

/**
 * An IndexedDB whose records lie in a memory, each by itself and sealed as a whole: the machine's own cipher would leave in
 * clear whom it tracks. It stands in the process's memory; what its transactions change becomes durable by `save`.
 */
export class KeptDatabase {
  readonly factory: Factory = new IDBFactory()
  readonly #memory: Memory
  readonly #sealing: KeyObject
  readonly #naming: KeyObject
  readonly #kept = new Set<string>()
  readonly #writing = new Set<Promise<void>>()
  #changed = new Map<string, string | null>()
  #saved: Promise<void> = Promise.resolve()
  #next: Promise<void> | undefined

  constructor(memory: Memory, secret: Uint8Array) {
    this.#memory = memory
    this.#sealing = derive(secret, 'records')
    this.#naming = derive(secret, 'names of records')
    const { open } = this.factory
    this.factory.open = (name, version) => {
      const opening = open.call(this.factory, name, version)
      opening.addEventListener('success', () => this.#watch(opening.result))
      return opening
    }
  }

  /** Lays in what the memory holds of these databases; false where the secret does not open all of it. */
  async restore(shapes: readonly Shape[]): Promise<boolean> {
    const records = []
    for (const [name, sealed] of Object.entries(await this.#memory.startingWith(under))) {
      this.#kept.add(name)
      const plain = unseal(this.#sealing, name, sealed)
      if (plain === undefined) return false
      const [db, store, key, value] = row.parse(deserialize(plain))
      records.push({ db, store, key, value: deserialize(value) as unknown })
    }
    await build(this.factory, shapes, records)
    this.#changed.clear()
    return true
  }

  /** Begins empty; what the memory holds goes with the next `renew`. */
  async begin(): Promise<void> {
    for (const name of Object.keys(await this.#memory.startingWith(under))) this.#kept.add(name)
  }

  /** How the databases are built by now. */
  shapes(): Promise<readonly Shape[]> {
    return shapesIn(this.factory)
  }

  /** Has everything in databases of these shapes written by the next `save`, and all else forgotten. */
  async renew(shapes: readonly Shape[]): Promise<void> {
    this.#changed = new Map([...this.#kept].map((name) => [name, null]))
    for (const { db, store, key, value } of await recordsIn(this.factory, shapes))
      this.#note(db, { store, key, value: serialize(value) })
  }

  /** Resolves when everything is durable that transactions have changed up to now, all of it in one commit with `more`. */
  async save(more: Readonly<Record<string, string>> = {}): Promise<void> {
    await Promise.all(this.#writing)
    for (const [name, value] of Object.entries(more)) this.#changed.set(name, value)
    if (this.#changed.size > 0) this.#next ??= this.#writeAfter(this.#saved)
    return this.#next ?? this.#saved
  }

  #watch(db: Database): void {
    watch(db, {
      begun: (ended) => {
        this.#writing.add(ended)
        void ended.then(() => this.#writing.delete(ended))
      },
      changed: (changes) => changes.forEach((change) => this.#note(db.name, change)),
    })
  }

  #note(db: string, { store, key, value }: Change): void {
    const id = createHmac('sha256', this.#naming)
      .update(serialize([db, store, key]))
      .digest('base64url')
    const name = `${under}${id}`
    const sealed = value && seal(this.#sealing, name, serialize([db, store, key, value]))
    this.#changed.set(name, sealed)
  }

  #writeAfter(before: Promise<void>): Promise<void> {
    const writing = before
      .catch(() => undefined)
      .then(() => {
        this.#next = undefined
        return this.#write()
      })
    this.#saved = writing
    return writing
  }

  async #write(): Promise<void> {
    const changed = this.#changed
    this.#changed = new Map()
    try {
      await this.#memory.setAll(Object.fromEntries(changed))
    } catch (error) {
      // Nothing may be lost: it goes with the next.
      this.#changed = new Map([...changed, ...this.#changed])
      throw error
    }
    for (const [name, value] of changed) {
      if (value === null) this.#kept.delete(name)
      else this.#kept.add(name)
    }
  }
}
