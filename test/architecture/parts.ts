/**
 * The house as data: its parts, from the inside out, and what each may import. Read an entry aloud: “report lies in
 * these folders; it imports domain and text, and mdast packages; it is pure.” A part may always import itself.
 */
export interface Part {
  /** Each is listed, so that a new folder is a decision. A star stands for the folder of any one plug-in. */
  readonly folders: readonly string[]
  readonly imports: readonly string[]
  /** By name, `node:` modules included; a star at the end stands for the rest of a name. */
  readonly packages: readonly string[]
  /** Packages it knows by their types only. */
  readonly types?: readonly string[]
  /** No clock, no chance, no waiting, no world outside. */
  readonly pure?: true
  /** Files name their neighbours by `./`; in the other parts everything is named by its subpath. */
  readonly neighbours?: true
  /** Each folder is a closed plug-in: it knows no other, and others know only its `index.ts`. */
  readonly plugIns?: true
}

const core = ['domain', 'text', 'report', 'contracts']
const plugIns = ['sources', 'formats', 'adapters']

export const parts: Readonly<Record<string, Part>> = {
  domain: { folders: ['src/domain'], imports: [], packages: [], pure: true },
  text: { folders: ['src/text', 'src/text/de', 'src/text/en'], imports: ['domain'], packages: [], pure: true },
  report: {
    folders: ['src/report', 'src/report/sections', 'src/report/charts'],
    imports: ['domain', 'text'],
    packages: ['mdast-util-*', 'micromark-*'],
    types: ['mdast'],
    pure: true,
  },
  contracts: {
    folders: ['src/app/contracts', 'src/app/contracts/store'],
    imports: ['domain', 'text', 'report'],
    packages: [],
    types: ['zod'],
  },
  app: {
    folders: ['src/app', ...within('src/app', 'chat', 'commands', 'delivery', 'import', 'time', 'time/jobs')],
    imports: core,
    packages: ['zod', 'feiertagejs'],
    types: ['pino'],
  },
  store: {
    folders: ['src/store', 'src/store/tables'],
    imports: core,
    packages: ['kysely*', 'better-sqlite3', 'node:crypto', 'node:fs', 'node:fs/promises', 'node:path'],
  },
  sources: {
    folders: ['src/sources/*'],
    imports: core,
    packages: ['yaml', 'csv-parse*', 'zod'],
    neighbours: true,
    plugIns: true,
  },
  formats: {
    folders: ['src/formats/*'],
    imports: core,
    packages: ['mdast-util-*', 'node:crypto'],
    neighbours: true,
    plugIns: true,
  },
  adapters: {
    folders: ['adapters/*'],
    imports: core,
    packages: ['zod', 'node:*'],
    neighbours: true,
    plugIns: true,
  },
  house: {
    folders: ['src'],
    imports: [...core, 'app', 'store', ...plugIns],
    packages: ['node-cron', 'pino', 'temporal-polyfill*', 'zod', 'node:*'],
    neighbours: true,
  },
  migrations: { folders: ['migrations'], imports: [], packages: ['kysely'] },
  test: {
    folders: [
      'test',
      ...within('test', 'architecture', 'contract', 'scenarios', 'servers', 'support'),
      ...within('test', 'domain', 'text', 'report', 'app', 'store', 'sources', 'formats', 'adapters'),
    ],
    imports: [...core, 'app', 'store', ...plugIns, 'house', 'migrations'],
    packages: ['vitest', 'fast-check', 'oxc-parser', '@electric-sql/pglite', 'kysely*', 'temporal-polyfill*', 'node:*'],
    neighbours: true,
  },
  data: { folders: ['src/sample', 'test/fixtures', 'test/golden'], imports: [], packages: [] },
  settings: { folders: ['.'], imports: [], packages: ['vitest/config'] },
}

/** Nobody imports these: they only start the rest. */
export const doors: readonly string[] = ['src/main.ts', 'src/cli.ts']

/** The only file that may import what only the running program can name. */
export const loader = 'src/plug-ins.ts'

/** Folders, besides those of plug-ins, that have an `index.ts`: what they contain is a list. */
export const lists: readonly string[] = ['src/text/de', 'src/text/en', 'src/app/commands']

function within(root: string, ...folders: readonly string[]): readonly string[] {
  return folders.map((folder) => `${root}/${folder}`)
}
