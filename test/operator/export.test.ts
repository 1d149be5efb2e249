import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aCommand } from '#test/support/a-command.ts'
import { boardPlan } from '#test/support/board-plan.ts'
import { databaseIn } from '#test/support/database-in.ts'
import { refusalOf } from '#test/support/refusal-of.ts'
import { twoPlans } from '#test/support/two-plans.ts'
import { temporaryFolder } from '#test/support/stores.ts'
import { catalogue } from '#text/catalogue.ts'
import { samplePlan } from '#house/sample-plan.ts'

const { operator } = catalogue('de')

let folder: Awaited<ReturnType<typeof temporaryFolder>>
/** A store in which chat has changed a title since it was filled; its city has an advisory board. */
let data: string
let plan: string

beforeAll(async () => {
  folder = await temporaryFolder()
  data = join(folder.path, 'data')
  plan = join(folder.path, 'city.yaml')
  await writeFile(plan, boardPlan())
  await aCommand('import', ['--data', data, plan])
  using database = databaseIn(data)
  database.run("update measure set title = ? where code = 'M-03'", '=Berichte; halbjährlich')
})

afterAll(() => folder[Symbol.asyncDispose]())

const inside = (name: string): string => join(folder.path, name)
const exported = (format: string) =>
  aCommand('export', ['--data', data, '--plan', plan, '--format', format, '--out', inside(format)])

describe('export', () => {
  it.each([
    ['yaml', 'DP.yaml'],
    ['xlsx', 'DP.xlsx'],
    ['csv', 'measures.csv'],
  ])(
    'writes %s that import reads into the same store without a change, into an empty one whole',
    async (format, name) => {
      const written = await exported(format)
      expect(written).toMatchObject({ code: 0, err: '' })
      expect(written.out).toMatch(/^Geschrieben: /)
      expect(await readdir(inside(format))).toContain(name)
      const files = (await readdir(inside(format))).map((file) => join(inside(format), file))
      const same = await aCommand('import', ['--data', data, ...files])
      expect(same.out).toMatch(/\nInsgesamt: 0 neu, 0 geändert, \d+ unverändert\n$/)
      const fresh = await aCommand('import', ['--data', inside(`${format}-data`), ...files])
      expect(fresh).toMatchObject({ code: 0, err: '' })
      using database = databaseIn(inside(`${format}-data`))
      expect(database.value("select title from measure where code = 'M-03'")).toBe('=Berichte; halbjährlich')
      expect(database.value("select group_concat(id || coalesce(seats, '')) from party where kind = 'board'")).toBe(
        'digitalrat,stadtgesellschaft,wirtschaft2,wissenschaft1',
      )
      expect(
        database.value("select group_concat(subject || ' ' || person) from duty where role in ('belongs', 'heads')"),
      ).toEqual(expect.stringMatching(/wissenschaft vorsitz/))
    },
  )

  it('writes every plan of the city as tables of its own, with the steps it has taken and the roles in it', async () => {
    const [city, from, out, fresh] = ['two.yaml', 'two', 'two-tables', 'two-again'].map(inside) as [
      string,
      string,
      string,
      string,
    ]
    await writeFile(city, twoPlans(['    roles: [liaison]', '    roles: [liaison, { role: coordinator, plan: MP }]']))
    await aCommand('import', ['--data', from, city])
    const { out: told } = await aCommand('export', ['--data', from, '--format', 'csv', '--out', out])
    expect(told).toContain(operator.readOneByOne)
    for (const code of ['DP', 'MP']) {
      const files = (await readdir(join(out, code))).map((file) => join(out, code, file))
      expect(await aCommand('import', ['--data', fresh, ...files])).toMatchObject({ code: 0 })
    }
    const holds = (store: string) => {
      using database = databaseIn(store)
      return [
        database.value("select group_concat(plan || ' ' || stage || ' ' || on_day) from plan_step"),
        database.value("select group_concat(person || ' ' || role) from role where plan = 'MP'"),
        database.value("select count(*) from measure where plan = 'DP'"),
      ]
    }
    expect(holds(fresh)).toEqual(holds(from))
    expect(holds(fresh)[0]).toContain('MP concept')
  })

  it('keeps the settings of the city as they stand, comments and all', async () => {
    await exported('yaml')
    const [sample, city] = await Promise.all([readFile(samplePlan, 'utf8'), readFile(inside('yaml/DP.yaml'), 'utf8')])
    const settings = (text: string): string => text.slice(0, text.indexOf('\noffices:'))
    expect(settings(city).trimEnd()).toBe(settings(sample).trimEnd())
  })

  it('keeps a cell from running as a formula', async () => {
    await exported('csv')
    expect(await readFile(inside('csv/measures.csv'), 'utf8')).toContain(`"'=Berichte; halbjährlich"`)
  })

  it('says in its help that late answers which wait stay behind', async () => {
    expect((await aCommand('export', ['--help'])).out.replaceAll(/\s+/g, ' ')).toContain(
      'verspätete Antworten, über die noch nicht entschieden ist; dafür gibt es die Sicherung des Ordners',
    )
  })

  it('refuses a format that it does not know, and a store that is not there', async () => {
    expect(await refusalOf('export', ['--data', data, '--format', 'ods'])).toBe(
      'Das Format „ods“ gibt es nicht. Es gibt: yaml, csv und xlsx.',
    )
    expect(await refusalOf('export', ['--data', inside('nowhere')])).toContain('liegt kein Datenbestand')
  })
})
