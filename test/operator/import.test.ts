import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { samplePlan } from '#house/sample-plan.ts'
import { importCommand } from '#operator/import.ts'
import { runCommand } from '#operator/run-command.ts'
import { storeIn } from '#house/settings.ts'
import { openStore } from '#store/open-store.ts'
import { aCommand } from '#test/support/a-command.ts'
import { aSampleStore } from '#test/support/a-sample-store.ts'
import { databaseIn } from '#test/support/database-in.ts'
import { aTrial } from '#test/support/a-trial.ts'
import { refusalOf } from '#test/support/refusal-of.ts'
import { temporaryFolder } from '#test/support/stores.ts'
import { catalogue } from '#text/catalogue.ts'

const { operator } = catalogue('de')

let folder: Awaited<ReturnType<typeof temporaryFolder>>

beforeEach(async () => {
  folder = await temporaryFolder()
})

afterEach(() => folder[Symbol.asyncDispose]())

const imported = (...args: string[]) => aCommand('import', [samplePlan, '--data', folder.path, ...args])

/** The title of M-03, or another in its place, as if someone had changed it in chat. */
function title(changed?: string): unknown {
  using database = databaseIn(folder.path)
  if (changed !== undefined) database.run("update measure set title = ? where code = 'M-03'", changed)
  return database.value("select title from measure where code = 'M-03'")
}

describe('import', () => {
  it('fills a store for real operation, and changes nothing the second time', async () => {
    const first = await imported()
    expect([first.code, first.err]).toEqual([0, ''])
    expect(first.out).toContain(operator.channelOnConsole('#digitalausschuss'))
    const [, count] = /\nInsgesamt: (\d+) neu, 0 geändert, 0 unverändert\n$/.exec(first.out) ?? []
    const second = await imported()
    expect(second.out).toMatch(new RegExp(`\nInsgesamt: 0 neu, 0 geändert, ${count} unverändert\n$`))
    await using store = await openStore(storeIn(folder.path))
    expect([await store.about('trial'), await store.about('plan-file')]).toEqual(['no', samplePlan])
  })

  it('lists what chat changed and keeps it, unless it is told to overwrite', async () => {
    await aSampleStore(folder.path)
    const was = 'Halbjährliche Zwischenberichte zum Digitalisierungsprogramm'
    expect(title('Berichte')).toBe('Berichte')
    const kept = await imported()
    expect(kept).toMatchObject({ code: 0, err: '' })
    expect(kept.out).toContain(`M-03, Titel: Datei „${was}“, im Bot geändert zu „Berichte“\n`)
    expect(title()).toBe('Berichte')
    const overwritten = await imported('--overwrite')
    expect(overwritten.out).toContain(`Geändert: M-03, Titel: „Berichte“ → „${was}“\n`)
    expect(title()).toBe(was)
  })

  it('leaves a trial a trial', async () => {
    await (await aTrial(undefined, storeIn(folder.path)))[Symbol.asyncDispose]()
    const { out } = await imported()
    expect(out).toMatch(/\nInsgesamt: 0 neu, 0 geändert, \d+ unverändert\n$/)
    expect(out).not.toContain('Konsole')
    await using store = await openStore(storeIn(folder.path))
    expect(await store.about('trial')).toBe('yes')
  })

  it('tells on a dry run what a real one would do, and leaves every byte as it is', async () => {
    const before = async () => readFile(storeIn(folder.path)).catch(() => null)
    const dry = await imported('--dry-run')
    expect(dry).toMatchObject({ code: 0, err: '' })
    expect([await before(), await readdir(folder.path)]).toEqual([null, []])

    await aSampleStore(folder.path)
    title('Berichte')
    const [bytes, real] = [await before(), await imported('--dry-run')]
    expect(real.out).toContain('im Bot geändert zu „Berichte“\n')
    expect(real).toMatchObject({ code: 1, err: expect.stringContaining('Ein Widerspruch zwischen Datei und Chat ist') })
    expect(await before()).toEqual(bytes)
    expect((await imported()).out).toBe(real.out)
    expect(dry.out).toMatch(/\nInsgesamt: \d+ neu, 0 geändert, 0 unverändert\nDas war ein Probelauf: .*\n$/)
  })

  it('proposes a profile for a table in other words, writes it once, and reads the table with it', async () => {
    const [table, profile] = [join(folder.path, 'Stand 2026-H1.csv'), join(folder.path, 'profil.yaml')]
    const data = ['--data', join(folder.path, 'data')]
    await writeFile(table, 'Lfd. Nr.;Projekttitel;Status;Sachstand\n1;Netz;läuft;Alles läuft wie geplant.\n')
    const refused = await refusalOf('import', [samplePlan, table, ...data])
    expect(refused).toMatch(
      /^Es wurde nichts eingelesen.*\n[^]*So würden die ersten Zeilen verstanden:\n[^]*läuft: green/,
    )
    expect(refused).toContain(`import ${samplePlan} ${table} --propose profil.yaml`)

    const seen = await aCommand('import', [samplePlan, table, '--propose', profile, '--dry-run', ...data])
    expect([seen.code, seen.err, await readFile(profile).catch(() => null)]).toEqual([0, '', null])
    const written = await aCommand('import', [samplePlan, table, '--propose', profile, ...data])
    expect(written.out).toContain(`\nGeschrieben: ${profile}\nBitte prüfen und ergänzen Sie`)
    expect(seen.out).toContain(await readFile(profile, 'utf8'))
    expect(await refusalOf('import', [table, '--propose', profile, ...data])).toContain('gibt es schon')
    await runCommand(
      importCommand,
      [samplePlan, table, '--profile', profile, '--dry-run', ...data],
      {},
      catalogue('de'),
    )
  })

  it('proposes nothing where the heading is ours', async () => {
    expect((await imported('--propose', join(folder.path, 'profil.yaml'))).out).toMatch(/^Die Kopfzeilen sind bekannt/)
    expect(await readdir(folder.path)).toEqual([])
  })

  it('takes nothing from a broken file, and leaves open what the store is for', async () => {
    const broken = join(folder.path, 'broken.yaml')
    await writeFile(broken, 'city:\n  name: [x\n')
    expect(await refusalOf('import', [broken, samplePlan, '--data', folder.path])).toMatch(
      /^Es wurde nichts eingelesen, denn eine Angabe stimmt nicht:\n.*broken\.yaml, Zeile 3: .*Bitte [^\n]*$/,
    )
    await using store = await openStore(storeIn(folder.path))
    expect([await store.imports.all(), await store.about('trial')]).toEqual([[], undefined])
  })
})
