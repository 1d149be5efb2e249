import { describe, expect, test } from 'vitest'
import { subpaths } from '#test/architecture/tree.ts'
import { type SourceFile, violations } from '#test/architecture/violations.ts'

/** A small house that keeps the rules, with much in it that only looks like a fault. */
const clean: Readonly<Record<string, string>> = {
  'src/domain/round.ts': `
    /* Date.now(), process and fetch in a comment; Math.random too. */
    import type { Day } from '#domain/day.ts'
    export const words = 'Date.now() await fetch(process)'
    export interface Round { readonly process: string; readonly due: Day; console: number }
    export const span = (round: Round): number => Math.max(round.console, words.length)
    export const start = (day: Day): string => Temporal.PlainDate.from(day).toString()`,
  'src/domain/day.ts': 'export type Day = string',
  'src/text/say.ts': `
    import type { Day } from '#domain/day.ts'
    import { console } from '#text/de/console.ts'
    export const say = (day: Day): string => new Intl.DateTimeFormat('de').format(new Date(day)) + console.greeting`,
  'src/text/de/console.ts': "export const console = { greeting: 'Guten Tag' }",
  'src/text/de/index.ts': "import { console } from '#text/de/console.ts'\nexport const de = { console }",
  'src/report/prose.ts': `
    import type { Root } from 'mdast'
    import { toMarkdown } from 'mdast-util-to-markdown'
    export const prose = (root: Root): string => toMarkdown(root)`,
  'src/app/contracts/adapter.ts': "import type { z } from 'zod'\nexport type Adapter<S> = { settings: z.ZodType<S> }",
  'src/app/time/tick.ts':
    "import type { Day } from '#domain/day.ts'\nexport const tick = async (day: Day) => { await day }",
  'src/store/open-store.ts': "import { Kysely } from 'kysely'\nexport const openStore = () => new Kysely({} as never)",
  'src/formats/html/index.ts': "import { table } from './table.ts'\nexport default { table }",
  'src/formats/html/table.ts': 'export const table = 1',
  'src/formats/md/index.ts': 'export default {}',
  'src/house/plug-ins.ts':
    'export const load = (folder: URL, name: string) => import(`${folder.href}${name}/index.ts`)',
  'src/house/compose.ts': "import { openStore } from '#store/open-store.ts'\nexport const compose = () => openStore()",
  'src/main.ts': "import 'temporal-polyfill/global'\nimport { compose } from '#house/compose.ts'\ncompose()",
  'adapters/console/index.ts': `
    import { createInterface } from 'node:readline'
    import type { Adapter } from '#app/contracts/adapter.ts'
    export default { open: () => createInterface(process.stdin) } satisfies Partial<Adapter<never>> & object`,
  'adapters/console/fixtures/said.json': '{}',
  'adapters/slack/index.ts': "import { post } from '#adapters/slack/web/post.ts'\nexport default { post }",
  'adapters/slack/web/post.ts': 'export const post = 1',
  'adapters/console/README.md': 'A chat in the terminal.',
  'migrations/0001-init.ts':
    "import type { Kysely } from 'kysely'\nexport const up = async (db: Kysely<never>) => { await db }",
  'test/domain/round.test.ts': "import { span } from '#domain/round.ts'\nspan({} as never)",
}

/** What is found when these files are put into the clean house, or replace files of it. */
function found(planted: Readonly<Record<string, string>>): readonly string[] {
  const files = Object.entries({ ...clean, ...planted })
  return violations(
    files.map(([path, source]): SourceFile => ({ path, source })),
    subpaths(),
  )
}

const inDomain = (source: string) => ({ 'src/domain/planted.ts': source })

test('the clean house has no fault', () => {
  expect(found({})).toEqual([])
})

describe('places', () => {
  test.each([
    ['a new folder in src', 'src/utils/strings.ts'],
    ['a new folder in a ring', 'src/app/services/mailer.ts'],
    ['a folder inside a plug-in', 'adapters/console/lib/line.ts'],
    ['a new folder in test', 'test/misc/some.test.ts'],
    ['code beside the known folders', 'scripts/fix.ts'],
    ['a new folder without code', 'src/assets/logo.svg'],
  ])('%s', (_, path) => {
    expect(found({ [path]: 'export const planted = 1' })).toEqual([expect.stringMatching(/is new: list it/)])
  })

  test.each([
    ['a name in camelCase', 'src/domain/roundState.ts', /not kebab-case/],
    ['JavaScript', 'src/domain/round-state.js', /written in \.ts/],
    ['a second plain script', 'src/start.cjs', /written in \.ts/],
    ['a list where none belongs', 'src/domain/index.ts', /barrel by its name/],
    ['code among data', 'src/sample/seed.ts', /is for data/],
  ])('%s', (_, path, fault) => {
    expect(found({ [path]: 'export const planted = 1' })).toEqual([expect.stringMatching(fault)])
  })

  test('a file too long to read', () => {
    const long = 'export {}\n'.repeat(251)
    expect(found(inDomain(`${long}const x = 1`))).toEqual([expect.stringMatching(/has 252 lines/)])
  })
})

describe('imports', () => {
  const upward = /domain may not know store/
  test.each([
    ['upward', "import { openStore } from '#store/open-store.ts'\nopenStore()", upward],
    ['upward, for its types', "import type { openStore } from '#store/open-store.ts'\nlet x: openStore", upward],
    ['upward, for its type in an expression', "let x: import('#store/open-store.ts').Store", upward],
    ['upward, for its effects', "import '#store/open-store.ts'", upward],
    ['upward, re-exported', "export { openStore } from '#store/open-store.ts'\nexport const x = 1", upward],
    ['upward, everything', "export * from '#store/open-store.ts'", upward],
    ['upward, everything under a name', "export * as all from '#store/open-store.ts'", upward],
    ['upward, while running', "export const load = () => import('#store/open-store.ts')", upward],
    ['upward, while running, in backticks', 'export const load = () => import(`#store/open-store.ts`)', upward],
    [
      'a computed name',
      'export const load = (name: string) => import(`#store/${name}.ts`)',
      /only src\/house\/plug-ins/,
    ],
    ['a variable', 'export const load = (name: string) => import(name)', /only src\/house\/plug-ins/],
    ['by require', "export const x = require('#store/open-store.ts')", upward],
    ['by import =', "import x = require('#store/open-store.ts')\nx()", upward],
    ['by import.meta.resolve', "export const x = import.meta.resolve('#store/open-store.ts')", upward],
    ['a package', "import { z } from 'zod'\nz()", /no package of domain/],
    ['a module of Node', "import { readFileSync } from 'node:fs'\nreadFileSync('')", /no package of domain/],
    ['a module of Node without node:', "import fs from 'fs'\nfs()", /no package of domain/],
    ['../', "import { openStore } from '../store/open-store.ts'\nopenStore()", /nothing is named by \.\.\//],
    ['../ in a subpath', "import { x } from '#domain/../store/open-store.ts'\nx()", /nothing is named by \.\.\//],
    ['./ where subpaths are the rule', "import type { Day } from './day.ts'\nlet x: Day", /by their subpath/],
    ['a file that is not there', "import { x } from '#domain/gone.ts'\nx()", /no such file/],
    ['a subpath that is not there', "import { x } from '#nowhere/gone.ts'\nx()", /no such file/],
    ['a test', "import { x } from '#test/domain/round.test.ts'\nx()", /domain may not know test/],
  ])('%s', (_, source, fault) => {
    expect(found(inDomain(source))).toContainEqual(expect.stringMatching(fault))
  })

  test.each([
    ['report knows the store', 'src/report/a.ts', '#store/open-store.ts', /report may not know store/],
    ['a contract knows a use case', 'src/app/contracts/a.ts', '#app/time/tick.ts', /contracts may not know app/],
    ['the store knows a use case', 'src/store/a.ts', '#app/time/tick.ts', /store may not know app/],
    ['the store knows a format', 'src/store/a.ts', '#formats/html/index.ts', /store may not know formats/],
    ['an adapter knows the store', 'adapters/irc/index.ts', '#store/open-store.ts', /adapters may not know store/],
    ['a room of an adapter knows the store', 'adapters/slack/web/a.ts', '#store/open-store.ts', /slack may not know/],
    [
      'a room of an adapter knows another adapter',
      'adapters/slack/web/a.ts',
      '#adapters/console/index.ts',
      /knows no other/,
    ],
    ['an adapter knows a room of another', 'adapters/console/a.ts', '#adapters/slack/web/post.ts', /knows no other/],
    ['a room names itself from outside', 'adapters/slack/web/a.ts', '#adapters/slack/web/post.ts', /named by \.\//],
    ['an adapter knows another', 'adapters/irc/index.ts', '#adapters/console/index.ts', /knows no other/],
    ['a format knows another', 'src/formats/md/a.ts', '#formats/html/index.ts', /knows no other/],
    ['a format knows an adapter', 'src/formats/md/a.ts', '#adapters/console/index.ts', /knows no other/],
    ['a plug-in names itself from outside', 'src/formats/html/a.ts', '#formats/html/table.ts', /named by \.\//],
    ['a plug-in leaves by ../', 'src/formats/md/a.ts', '../html/table.ts', /nothing is named by \.\.\//],
    ['a plug-in leaves by ./../', 'src/formats/md/a.ts', './../html/table.ts', /nothing is named by \.\.\//],
    ['the house looks into a plug-in', 'src/house/a.ts', '#formats/html/table.ts', /known by its index\.ts/],
    ['the house goes down by ./', 'src/a.ts', './store/open-store.ts', /same folder/],
    ['the house imports its door', 'src/a.ts', './main.ts', /only starts the rest/],
    ['a migration knows the store', 'migrations/0002-a.ts', '#store/open-store.ts', /migrations may not know store/],
    ['kysely in app', 'src/app/a.ts', 'kysely', /no package of app/],
    ['a type-only package as a value', 'src/report/a.ts', 'mdast', /types only/],
    ['a package of another plug-in', 'src/formats/html/a.ts', 'csv-parse/sync', /no package of formats/],
    ['a name that only begins alike', 'src/app/a.ts', 'zod-extra', /no package of app/],
  ])('%s', (_, path, specifier, fault) => {
    const source = `import { x } from '${specifier}'\nexport const planted = x`
    expect(found({ [path]: source })).toEqual([expect.stringMatching(fault)])
  })
})

describe('barrels', () => {
  test.each([
    ['exports of another', "export { span } from '#domain/round.ts'", /is a barrel/],
    ['imports passed on', "import { span } from '#domain/round.ts'\nexport { span }", /is a barrel/],
    ['a star', "export * from '#domain/round.ts'\nexport const x = 1", /exports \*/],
  ])('%s', (_, source, fault) => {
    expect(found(inDomain(source))).toEqual([expect.stringMatching(fault)])
  })
})

describe('purity', () => {
  test.each([
    ['Date.now()', 'a clock'],
    ['new Date()', 'a clock'],
    ['new Date', 'a clock'],
    ['Date()', 'a clock'],
    ["Date['now']()", 'a clock'],
    ['new Date(...moment)', 'a clock'],
    ['Reflect.construct(Date, [])', 'a clock'],
    ['((D = Date) => new D())()', 'a clock'],
    ['(() => { const { now } = Date; return now() })()', 'a clock'],
    ['globalThis.Date.now()', 'a way round'],
    ["globalThis['Da' + 'te']", 'a way round'],
    ['Temporal.Now.instant()', 'a clock'],
    ["Temporal['Now'].instant()", 'a clock'],
    ['Temporal?.Now.instant()', 'a clock'],
    ['(() => { const { Now } = Temporal; return Now })()', 'a clock'],
    ["new Intl.DateTimeFormat('de').format()", 'a clock'],
    ['performance.now()', 'a clock'],
    ['setTimeout(f, 1)', 'a clock'],
    ['setInterval(f, 1)', 'a clock'],
    ['setImmediate(f)', 'a clock'],
    ['queueMicrotask(f)', 'waiting'],
    ['Math.random()', 'chance'],
    ["Math['random']()", 'chance'],
    ['(() => { const { random } = Math; return random() })()', 'chance'],
    ['crypto.randomUUID()', 'chance'],
    ["process.env['ZONE']", 'the world outside'],
    ['({ process })', 'the world outside'],
    ["fetch('https://example.org')", 'the world outside'],
    ["console.log('x')", 'the world outside'],
    ['import.meta.url', 'the world outside'],
    ["eval('Date.now()')", 'a way round'],
    ["new Function('return Date.now()')()", 'a way round'],
    ['async () => 1', 'waiting'],
    ['Promise.resolve(1)', 'waiting'],
    ['(x: Promise<number>) => x', 'waiting'],
    ['[...moments].map(async function (x) { for await (const y of x) f(y) })', 'waiting'],
  ])('%s', (expression, what) => {
    for (const ring of ['domain', 'text', 'report'])
      expect(found({ [`src/${ring}/planted.ts`]: `export const planted = ${expression}` })).toContainEqual(
        expect.stringContaining(`src/${ring}/planted.ts: is pure, but uses ${what}`),
      )
  })

  test('waiting at the top of a file', () => {
    expect(found(inDomain('export const planted = await f()'))).toEqual([expect.stringMatching(/uses waiting/)])
  })

  test('the other parts may do all that', () => {
    expect(found({ 'src/app/a.ts': 'export const a = async () => Date.now() + Math.random()' })).toEqual([])
  })
})
