import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { storeIn } from '#house/settings.ts'
import { aCommand } from '#test/support/a-command.ts'
import { aTrial } from '#test/support/a-trial.ts'
import { refusalOf } from '#test/support/refusal-of.ts'
import { temporaryFolder } from '#test/support/stores.ts'
import { samplePlanWith } from '#test/support/plans.ts'
import { catalogue } from '#text/catalogue.ts'

const { operator } = catalogue('de')
const alone = [
  '    with: AN/1311/2021\n',
  "    points: [{ text: 'Die Verwaltung berichtet.', lead: 12, measures: [none] }]\n",
] as const
const third = `\n  - number: AN/0200/2026
    title: Teilhabe
    points: [{ text: 'Die Verwaltung berichtet.', lead: 12, measures: [none] }]
    with: AN/1311/2021\n`

let folder: Awaited<ReturnType<typeof temporaryFolder>>

/** Of three motions the first has been asked about, the second is being asked about, and the third is answered with the first. */
beforeAll(async () => {
  folder = await temporaryFolder()
  const plan = samplePlanWith(alone, ['\n# --- Frühere Runden', `${third}\n# --- Frühere Runden`])
  await using trial = await aTrial(plan, storeIn(folder.path), [])
  expect(await refused('AN/1311/2021')).toContain('Das beginnt mit „antrag AN/1311/2021 fragen“')
  await trial.says('koordination', 'antrag AN/1311/2021 fragen 5.10.2026')
  await trial.says('strategie', 'melden AN/1311/2021-2 Der Masterplan liegt dem Ausschuss vor.')
  await trial.at('2026-10-15T10:00')
  await trial.says('koordination', 'antrag AN/2108/2021 fragen 23.10.2026')
}, 60_000)

afterAll(() => folder[Symbol.asyncDispose]())

const refused = (motion: string, ...args: string[]) =>
  refusalOf('report', ['--data', folder.path, '--motion', motion, ...args])

describe('the report on a motion', { timeout: 60_000 }, () => {
  it('is its statement, by whichever number of those that it answers, however that is typed', async () => {
    const out = join(folder.path, 'out')
    const formats = ['csv', 'html', 'json', 'md', 'png', 'xlsx']
    const args = ['--data', folder.path, '--out', out, '--motion', '0200/2026', '--format', formats.join()]
    expect(await aCommand('report', args)).toMatchObject({ code: 0, err: '' })
    const files = ['csv', 'html', 'json', 'md', 'schema.json', 'xlsx']
    expect(await readdir(out)).toEqual(files.map((type) => `stellungnahme-AN-1311-2021-entwurf.${type}`))
    const text = await readFile(join(out, 'stellungnahme-AN-1311-2021-entwurf.md'), 'utf8')
    expect(text).toMatch(/## Zu 2\. .*\n\n> .*\n\nDer Masterplan liegt dem Ausschuss vor\./)
    expect(text).toContain('## Zu 7. (Punkt 1 des Antrags AN/0200/2026)')
  })

  it('is refused with what comes before it', async () => {
    expect(await refused('AN/9/2026')).toBe(
      operator.unknownMotion('AN/9/2026', ['AN/0200/2026', 'AN/1311/2021', 'AN/2108/2021']),
    )
    expect(await refused('an/2108/2021')).toMatch(/^Bis Mo\., 02\.11\.2026, .* zu diesem Antrag noch antworten\./)
    expect(await refused('AN/1311/2021', '--level', 'non-public')).toBe(operator.noNonPublic.statement('AN/1311/2021'))
  })
})
