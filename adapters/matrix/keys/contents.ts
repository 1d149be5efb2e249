import { z } from 'zod'
import { brought, completed, type Database, type Factory, type ObjectStore } from './indexed-db.ts'

const index = z.object({
  name: z.string(),
  keyPath: z.union([z.string(), z.array(z.string())]),
  unique: z.boolean(),
  multiEntry: z.boolean(),
})

/** How databases are built; what lies in them is told record by record. */
export const shapes = z.array(
  z.object({
    name: z.string(),
    version: z.number(),
    stores: z.array(z.object({ name: z.string(), indexes: z.array(index) })),
  }),
)

export type Shape = z.infer<typeof shapes>[number]

/** A record with where it lies. */
export interface Entry {
  readonly db: string
  readonly store: string
  readonly key: unknown
  readonly value: unknown
}

/** How the databases of a factory are built, in the order of their names. */
export async function shapesIn(factory: Factory): Promise<readonly Shape[]> {
  const found = await factory.databases()
  const names = found.map(({ name }) => name).toSorted()
  return Promise.all(names.map((name) => inDatabase(factory, name, shapeOf)))
}

/** Everything that lies in the databases of a factory. */
export async function recordsIn(factory: Factory, databases: readonly Shape[]): Promise<readonly Entry[]> {
  const found = await Promise.all(databases.map(({ name }) => inDatabase(factory, name, recordsOf)))
  return found.flat()
}

/** Builds databases in an empty factory and lays the records in. */
export async function build(factory: Factory, databases: readonly Shape[], records: readonly Entry[]): Promise<void> {
  for (const shape of databases) {
    const opening = factory.open(shape.name, shape.version)
    opening.addEventListener('upgradeneeded', () => {
      for (const { name, indexes } of shape.stores) {
        const store = opening.result.createObjectStore(name)
        for (const each of indexes) store.createIndex(each.name, each.keyPath, each)
      }
    })
    const db = await brought(opening)
    db.close()
  }
  await layIn(factory, records)
}

/** Lays records into databases that are there. */
export async function layIn(factory: Factory, records: readonly Entry[]): Promise<void> {
  for (const [name, those] of Map.groupBy(records, ({ db }) => db))
    await inDatabase(factory, name, (db) => fill(db, those))
}

async function fill(db: Database, records: readonly Entry[]): Promise<void> {
  const names = [...new Set(records.map(({ store }) => store))]
  const transaction = db.transaction(names, 'readwrite')
  const done = completed(transaction)
  for (const { store, key, value } of records) transaction.objectStore(store).put(value, key)
  await done
}

async function inDatabase<T>(factory: Factory, name: string, read: (db: Database) => T | Promise<T>): Promise<T> {
  const db = await brought(factory.open(name))
  try {
    return await read(db)
  } finally {
    db.close()
  }
}

function shapeOf(db: Database): Shape {
  const names = [...db.objectStoreNames]
  const transaction = db.transaction(names, 'readonly')
  const stores = names.map((name) => ({ name, indexes: indexesOf(transaction.objectStore(name)) }))
  return { name: db.name, version: db.version, stores }
}

function indexesOf(store: ObjectStore): Shape['stores'][number]['indexes'] {
  // A record of such a store could not be laid in again under its key.
  if (store.keyPath !== null) throw new Error(`The machine's store ${store.name} keeps keys in its records.`)
  return [...store.indexNames].map((name) => {
    const { keyPath, unique, multiEntry } = store.index(name)
    return index.parse({ name, keyPath, unique, multiEntry })
  })
}

async function recordsOf(db: Database): Promise<readonly Entry[]> {
  const names = [...db.objectStoreNames]
  const transaction = db.transaction(names, 'readonly')
  const found = await Promise.all(
    names.map(async (store) => {
      const of = transaction.objectStore(store)
      const [keys, values] = await Promise.all([brought(of.getAllKeys()), brought(of.getAll())])
      return keys.map((key, at) => ({ db: db.name, store, key, value: values[at] }))
    }),
  )
  return found.flat()
}
