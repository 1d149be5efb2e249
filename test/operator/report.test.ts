import { mkdir, readdir, readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { storeIn } from '#house/settings.ts'
import { aCommand } from '#test/support/a-command.ts'
import { aTrial } from '#test/support/a-trial.ts'
import { refusalOf } from '#test/support/refusal-of.ts'
import { temporaryFolder } from '#test/support/stores.ts'
import { catalogue } from '#text/catalogue.ts'

const { operator } = catalogue('de')
const inside = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

let folder: Awaited<ReturnType<typeof temporaryFolder>>
/** A trial whose paper is released. */
let data: string
/** The files that were posted there, by name. */
const posted = new Map<string, Uint8Array>()

beforeAll(async () => {
  folder = await temporaryFolder()
  data = join(folder.path, 'data')
  await mkdir(data)
  await using trial = await aTrial(undefined, storeIn(data))
  await trial.at('2026-11-09T09:00')
  await trial.says('koordination', 'zwischenbericht entwurf')
  await trial.says('dezernat', 'zwischenbericht freigeben')
  for (const { files } of trial.posts) for (const { name, bytes } of files) posted.set(name, bytes)
})

afterAll(() => folder[Symbol.asyncDispose]())

const report = (from: string, to: string, ...args: string[]) =>
  aCommand('report', ['--data', from, '--out', to, ...args])

describe('report', () => {
  it('writes a released paper as it was released', async () => {
    const out = join(folder.path, 'released')
    const paper = (type: string) => join(out, `zwischenbericht-2026-H2.${type}`)
    const written = ['html', 'md'].map((type) => `${operator.written(paper(type))}\n`).join('')
    expect(await report(data, out, '--format', 'html,md')).toEqual({ code: 0, out: written, err: '' })
    for (const type of ['html', 'md'])
      expect(await readFile(paper(type), 'utf8')).toBe(
        Buffer.from(posted.get(`zwischenbericht-2026-H2.${type}`)!).toString(),
      )
  })

  it('writes the paper of an imported round', async () => {
    const store = join(folder.path, 'muenster')
    const fixture = (name: string) => inside(`test/fixtures/muenster/${name}`)
    const files = ['city.yaml', 'muenster_sachstand.csv', 'muenster_zustaendigkeit.csv'].map(fixture)
    const imported = await aCommand('import', [...files, '--profile', fixture('profile.yaml'), '--data', store])
    expect(imported).toMatchObject({ code: 0, err: '' })
    const out = join(folder.path, 'imported')
    const paper = join(out, 'zwischenbericht-2017-18.md')
    expect(await report(store, out, '--round', '2017/18', '--format', 'md')).toEqual({
      code: 0,
      out: `${operator.written(paper)}\n`,
      err: '',
    })
    expect(await readFile(paper, 'utf8')).toContain(
      'bei 11\u00A0Maßnahmen verbessert und bei 11\u00A0Maßnahmen verschlechtert',
    )
  })

  it('takes formats in any order, twice, with blanks and in capitals, and by their usual names', async () => {
    const out = join(folder.path, 'named')
    const written = (await report(data, out, '--format', ' MD, csv,,markdown, CSV')).out
    const paper = (type: string) => operator.written(join(out, `zwischenbericht-2026-H2.${type}`))
    expect(written).toBe(`${paper('csv')}\n${paper('md')}\n`)
    expect(await refusalOf('report', ['--data', data, '--format', ','])).toContain(
      operator.unknownFormat(',', []).slice(0, 30),
    )
  })

  it('leaves whole files or none: where the disk is full and where a folder stands', async () => {
    const out = join(folder.path, 'full')
    const paper = (type: string) => join(out, `zwischenbericht-2026-H2.${type}`)
    await mkdir(paper('csv'), { recursive: true })
    await symlink('/dev/full', `${paper('html')}.part`)
    await symlink('/dev/full', `${paper('schema.json')}.part`)
    const { code, out: told, err } = await report(data, out, '--format', 'csv,html,json,md')
    expect({ code, told, err }).toEqual({
      code: 1,
      told: `${operator.written(paper('md'))}\n`,
      err: `${operator.folderStands(paper('csv'))}\n${operator.diskFull(paper('html'))}\n${operator.diskFull(paper('schema.json'))}\n`,
    })
    expect(await readdir(out)).toEqual(['zwischenbericht-2026-H2.csv', 'zwischenbericht-2026-H2.md'])
  })

  it('knows only rounds that are closed', async () => {
    expect(await refusalOf('report', ['--data', data, '--round', '2027-H1'])).toBe(
      operator.unknownRound('2027-H1', ['2026-H1', '2026-H2']),
    )
  })
})
