import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { type Kysely, PGliteDialect } from 'kysely'
import type { Store } from '#app/contracts/store/store.ts'
import type { Dialect } from '#migrations/dialect.ts'
import { createStore } from '#store/create-store.ts'
import { migrate } from '#store/migrate.ts'
import { openDatabase } from '#store/open-database.ts'
import { sqlite } from '#store/sqlite.ts'
import type { Tables } from '#store/tables/tables.ts'
import { emptyStoreFile } from '#test/support/empty-store-file.ts'

/** An empty store for one test, and the database under it; disposing it leaves nothing behind. */
export interface TestStore extends AsyncDisposable {
  readonly store: Store
  readonly db: Kysely<Tables>
}

/** A kind of database a store can lie on. Disposing the kind ends what its stores share. */
export interface StoreKind extends AsyncDisposable {
  readonly name: string
  readonly dialect: Dialect
  open(): Promise<TestStore>
}

/** A folder for one test. */
export async function temporaryFolder(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'masterplan-'))
  return { path, [Symbol.asyncDispose]: async () => rm(path, { recursive: true }) }
}

const onSqlite: StoreKind = {
  name: 'SQLite',
  dialect: 'sqlite',
  async open() {
    const folder = await temporaryFolder()
    const path = join(folder.path, 'store.sqlite')
    await copyFile(await emptyStoreFile(), path)
    return opened(openDatabase(sqlite(path)), async () => folder[Symbol.asyncDispose]())
  },
  [Symbol.asyncDispose]: async () => undefined,
}

let server: Promise<PGlite> | undefined

/** The server starts and is migrated once and is emptied for every store, so only one can be open at a time. */
const onPostgres: StoreKind = {
  name: 'PostgreSQL',
  dialect: 'postgres',
  async open() {
    const pglite = await (server ??= started())
    await pglite.exec(emptied)
    return opened(onServer(pglite), async () => undefined)
  },
  async [Symbol.asyncDispose]() {
    await (await server)?.close()
    server = undefined
  },
}

async function started(): Promise<PGlite> {
  const pglite = await PGlite.create()
  await migrate(onServer(pglite), 'postgres', 'test')
  return pglite
}

/** Only what holds something: emptying every table takes longer than most tests. */
const emptied = `do $$ declare
  name text;
  holds boolean;
  full_ones text[] := '{}';
begin
  for name in select tablename from pg_tables where schemaname = 'public' and tablename <> 'migration' loop
    execute format('select exists (select from %I)', name) into holds;
    if holds then full_ones := full_ones || quote_ident(name); end if;
  end loop;
  if cardinality(full_ones) > 0 then execute 'truncate ' || array_to_string(full_ones, ', ') || ' cascade'; end if;
  for name in select sequencename from pg_sequences where schemaname = 'public' and last_value is not null loop
    execute format('alter sequence %I restart', name);
  end loop;
end $$`

const onServer = (pglite: PGlite): Kysely<Tables> => openDatabase(new PGliteDialect({ pglite: shared(pglite) }))

export const storeKinds: readonly StoreKind[] = [onSqlite, onPostgres]

function opened(db: Kysely<Tables>, after: () => Promise<void>): TestStore {
  const store = createStore(db)
  return {
    store,
    db,
    async [Symbol.asyncDispose]() {
      await store[Symbol.asyncDispose]()
      await after()
    },
  }
}

/** The server without its end: a store closes its database, and the next store still needs it. */
const shared = (pglite: PGlite): ConstructorParameters<typeof PGliteDialect>[0]['pglite'] => ({
  get closed() {
    return pglite.closed
  },
  get ready() {
    return pglite.ready
  },
  waitReady: pglite.waitReady,
  query: (text, values, options) => pglite.query(text, values, options),
  transaction: async (work) => pglite.transaction(async (tx) => work(tx)),
  close: async () => undefined,
})
