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
const plugIns = ['sources', 'formats', 'adapters', 'slack', 'matrix']
const mdast = ['mdast-util-*', 'micromark-*']

const inner: Readonly<Record<string, Part>> = {
  domain: { folders: ['src/domain'], imports: [], packages: [], pure: true },
  text: {
    folders: ['src/text', 'src/text/de', 'src/text/du', 'src/text/en'],
    imports: ['domain'],
    packages: [],
    pure: true,
  },
  report: {
    folders: ['src/report', 'src/report/sections', 'src/report/charts'],
    imports: ['domain', 'text'],
    packages: mdast,
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
    folders: [
      'src/app',
      ...within(
        'src/app',
        'answers',
        'boards',
        'chat',
        'commands',
        'corrections',
        'cycle',
        'delivery',
        'export',
        'gaps',
        'import',
        'log',
        'measures',
        'motions',
        'offices',
        'papers',
        'people',
        'responsibilities',
        'rounds',
        'sessions',
        'signing',
        'status',
      ),
      ...within('src/app', 'time', 'time/jobs'),
    ],
    imports: core,
    packages: ['zod', 'feiertagejs'],
    types: ['pino'],
  },
}

const outer: Readonly<Record<string, Part>> = {
  migrations: { folders: ['migrations'], imports: [], packages: ['kysely'] },
  store: {
    folders: ['src/store', 'src/store/tables', 'src/store/changes'],
    imports: [...core, 'migrations'],
    packages: ['kysely*', 'better-sqlite3', 'node:crypto', 'node:fs', 'node:fs/promises', 'node:path'],
  },
  /** What the plug-ins for reading files share. */
  reading: { folders: ['src/sources'], imports: core, packages: ['yaml', 'zod'] },
  /** Tables of measures, people, answers …, whatever kind of file they come in or go out. */
  tables: { folders: ['src/tables'], imports: [...core, 'reading'], packages: ['yaml', 'zod'] },
  sources: {
    folders: ['src/sources/*'],
    imports: [...core, 'reading', 'tables'],
    packages: ['yaml', 'csv-parse*', 'hucre*', 'ical.js', 'zod'],
    neighbours: true,
    plugIns: true,
  },
  /** Pictures and typefaces, for formats that cannot draw or have none. */
  drawing: {
    folders: ['src/drawing'],
    imports: core,
    packages: ['@resvg/resvg-js', 'node:fs', 'node:module', 'node:path'],
  },
  formats: {
    folders: ['src/formats/*'],
    imports: [...core, 'drawing', 'tables'],
    packages: [
      ...mdast,
      '@myriaddreamin/typst-ts-node-compiler',
      'docx*',
      'fflate',
      'hucre*',
      'saxes',
      'unpdf',
      'node:crypto',
      'node:fs',
      'node:module',
      'node:path',
      'node:url',
      'node:zlib',
    ],
    types: ['mdast'],
    neighbours: true,
    plugIns: true,
  },
  /** What the plug-ins for chat platforms share on the way to a server: the proxy, certificates, waiting. */
  network: {
    folders: ['src/network'],
    imports: core,
    packages: [
      'undici',
      'zod',
      'node:crypto',
      'node:fs',
      'node:fs/promises',
      'node:process',
      'node:timers/promises',
      'node:tls',
    ],
  },
  adapters: {
    folders: ['adapters/*'],
    imports: [...core, 'network'],
    packages: ['zod', 'node:*'],
    neighbours: true,
    plugIns: true,
  },
  /** The largest adapter has rooms: what is shown and filled in, what Slack delivers and how it is received, what goes out, who is who. */
  slack: {
    folders: [
      'adapters/slack',
      ...within('adapters/slack', 'blocks', 'forms', 'payloads', 'receiving', 'web', 'people', 'manifest'),
    ],
    imports: [...core, 'network'],
    packages: ['@slack/bolt', '@slack/web-api', 'undici', 'yaml', 'zod', 'node:*'],
    types: ['@slack/types'],
    neighbours: true,
    plugIns: true,
  },
  /**
   * Matrix: who we are there, what events mean, how blocks are written in HTML, what comes in and goes out, rooms, keys; and the package that
   * stands in for the SDK's native binding.
   */
  matrix: {
    folders: [
      'adapters/matrix',
      ...within('adapters/matrix', 'access', 'crypto', 'events', 'html', 'keys', 'rooms', 'sync', 'web'),
    ],
    imports: [...core, 'network'],
    packages: ['matrix-bot-sdk', '@matrix-org/*', 'fake-indexeddb*', 'undici', 'zod', 'node:*'],
    neighbours: true,
    plugIns: true,
  },
  /** Settings, wiring, the operator's words, and the two doors. */
  house: {
    folders: ['src/house', 'src/operator', 'src'],
    imports: [...core, 'app', 'store', 'drawing', ...plugIns],
    packages: ['node-cron', 'pino', 'temporal-polyfill*', 'zod', 'node:*'],
    neighbours: true,
  },
}

const production = { ...inner, ...outer }

/** From the inside out: nothing knows what stands below it. */
export const parts: Readonly<Record<string, Part>> = {
  ...production,
  test: {
    folders: [
      ...within(
        'test',
        'architecture',
        'bench',
        'contract',
        'formats',
        'scenarios',
        'servers',
        'servers/tools',
        'servers/slack',
        'servers/matrix',
        'stories',
        'support/slack',
        'support/matrix',
        'sources',
        'support',
      ),
      ...Object.values(production).flatMap((part) => part.folders.map(mirrored)),
    ],
    imports: Object.keys(production),
    packages: [
      'vitest*',
      'csv-parse*',
      'zod',
      'fflate',
      'hucre*',
      '@ooxml-tools/validate',
      'axe-core',
      'fast-check',
      'puppeteer-core',
      'emulate',
      'ws',
      'undici',
      '@slack/*',
      'yaml',
      'matrix-bot-sdk',
      'matrix-js-sdk*',
      '@matrix-org/*',
      'fake-indexeddb*',
      'unpdf',
      'oxc-parser',
      'oxfmt',
      '@electric-sql/pglite',
      'better-sqlite3',
      'kysely*',
      'temporal-polyfill*',
      'node:*',
    ],
    neighbours: true,
  },
  data: {
    folders: [
      'src/sample',
      'test/fixtures',
      'test/fixtures/*',
      'test/golden',
      'adapters/*/fixtures',
      'adapters/*/pictures',
    ],
    imports: [],
    packages: [],
  },
  settings: { folders: ['.'], imports: [], packages: ['vitest/*', 'node:url'] },
}

/** Nobody imports these: they only start the rest. */
export const doors: readonly string[] = ['src/main.ts', 'src/cli.ts', 'src/render.ts']

/** Not TypeScript: it runs on a Node.js too old for that, to say so. */
export const plainScripts: readonly string[] = ['src/needs-node.cjs']

/** The only file that may import what only the running program can name. */
export const loader = 'src/house/plug-ins.ts'

/** Folders, besides those of plug-ins, that have an `index.ts`: what they contain is a list. */
export const lists: readonly string[] = [
  'src/text/de',
  'src/text/du',
  'src/text/en',
  'src/app/commands',
  'src/app/time/jobs',
]

function within(root: string, ...folders: readonly string[]): readonly string[] {
  return folders.map((folder) => `${root}/${folder}`)
}

/** Where the tests of a folder stand: `src/domain` → `test/domain`, `adapters/*` → `test/adapters/*`. */
function mirrored(folder: string): string {
  return folder.replace(/^(src(?=\/|$))?\/?/, 'test/').replace(/\/$/, '')
}
