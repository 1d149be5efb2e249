import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { storeIn } from '#house/settings.ts'
import { lockStore } from '#store/lock-store.ts'
import { openStore } from '#store/open-store.ts'
import { aRun, started } from '#test/support/a-run.ts'
import { refusalOf } from '#test/support/refusal-of.ts'
import { temporaryFolder } from '#test/support/stores.ts'
import { catalogue } from '#text/catalogue.ts'

const { operator, console } = catalogue('de')

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let trial: readonly string[]

beforeEach(async () => {
  folder = await temporaryFolder()
  trial = ['--data', folder.path]
})

afterEach(() => folder[Symbol.asyncDispose]())

describe('npm start', () => {
  it('answers the lines of a pipe, delivers everything and ends', async () => {
    const input = '/masterplan status\n/at 2026-10-01T09:00\n'
    const { code, out, err } = await aRun('main', trial, { input })
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('Masterplan → Chief Digital Officer (komm.)\n│ Digitalisierungsprogramm – Runde 2026-H1')
    expect(out).toContain('Masterplan → Sachgebietsleitung Strategie\n│ Guten Tag, Sachgebietsleitung Strategie,')
    expect(out.trimEnd()).toMatch(/Die Uhr steht auf Do\., 01\.10\.2026, 09:00 Uhr\.$/)
    expect(out).not.toContain('\u001B')
  })

  it('refuses a store for real operation, and leaves it as it is', async () => {
    await using store = await openStore(storeIn(folder.path))
    await store.note('trial', 'no')
    expect(await refusalOf('start', trial)).toBe(operator.noPlatform)
    expect(await store.about('clock')).toBeUndefined()
  })

  it('says in one line which variable of a platform is wrong, and where its value is found', async () => {
    await using store = await openStore(storeIn(folder.path))
    await store.note('trial', 'no')
    const env = { MASTERPLAN_SLACK_BOT_TOKEN: 'xapp-geheim', MASTERPLAN_SLACK_APP_TOKEN: 'xapp-geheim' }
    const { where, wrongToken } = catalogue('de').slackSetup
    const sentence = wrongToken('MASTERPLAN_SLACK_BOT_TOKEN', 'xoxb-', 'app', where.botToken)
    expect(await refusalOf('start', trial, env)).toBe(sentence)
    expect(await refusalOf('doctor', trial, env)).toBe(sentence)
    const { matrixSetup } = catalogue('de')
    const matrix = { MASTERPLAN_MATRIX_HOMESERVER: 'stadt.example', MASTERPLAN_MATRIX_KEY: 'A'.repeat(43) }
    const pasted = { ...matrix, MASTERPLAN_MATRIX_TOKEN: 'Bearer syt_geheim' }
    expect(await refusalOf('start', trial, pasted)).toBe(matrixSetup.bearer('MASTERPLAN_MATRIX_TOKEN'))
    expect(await refusalOf('doctor', trial, pasted)).toBe(matrixSetup.bearer('MASTERPLAN_MATRIX_TOKEN'))
  })

  it('refuses to run twice on the same data; after the first was killed, goes on where that stood', async () => {
    const first = started('main', trial)
    first.stdin.write('/as strategie\n/at 2026-10-01T09:00\n')
    await first.says('Die Uhr steht auf Do., 01.10.2026, 09:00 Uhr.')
    expect(() => lockStore(join(folder.path, 'masterplan.lock'))).toThrow(expect.objectContaining({ reason: 'in-use' }))
    first.kill('SIGKILL')
    await first.ended()
    const { code, out, err } = await aRun('main', trial, { input: 'unverändert\n' })
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('Do., 01.10.2026, 09:00  Sachgebietsleitung Strategie:')
    expect(out).not.toContain('Guten Tag')
  })

  it('ends in good order when it is told to stop', async () => {
    const running = started('main', trial)
    running.stdin.write('/?\n')
    await running.says(console.helpMore)
    running.kill('SIGTERM')
    expect(await running.ended()).toMatchObject({ code: 0, err: '' })
  })

  it('ends quietly when its reader goes away', async () => {
    const running = started('main', trial)
    running.stdin.write('/?\n')
    await running.says(console.helpTitle)
    running.stdout.destroy()
    running.stdin.write('/?\n'.repeat(10))
    expect(await running.ended()).toMatchObject({ code: 0, err: '' })
  })

  it('tells an accident with its trace and ends with 1', async () => {
    await writeFile(join(folder.path, 'console.jsonl'), 'no transcript\n')
    const { code, err } = await aRun('main', trial)
    expect([code, err]).toEqual([1, expect.stringMatching(/console\.jsonl:1 is no line .*\n\s+at .*\[cause\]/s)])
  })
})
