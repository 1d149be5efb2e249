import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { aRun, started } from '#test/support/a-run.ts'
import { refusalOf } from '#test/support/refusal-of.ts'
import { temporaryFolder } from '#test/support/stores.ts'
import { catalogue } from '#text/catalogue.ts'

const { operator } = catalogue('de')
const paper = fileURLToPath(new URL('../golden/half-year.md', import.meta.url))

describe('npm run demo', () => {
  it('plays a half-year and leaves the paper', async () => {
    await using folder = await temporaryFolder()
    const { code, out, err } = await aRun('cli', ['demo', '--out', folder.path])
    expect([code, err]).toEqual([0, ''])
    expect(out).not.toContain('\u001B')
    expect(out.match(/: \/masterplan status\n\n.*\n│ Digitalisierungsprogramm – Runde /g)).toHaveLength(3)
    expect(out).toMatch(/\nEin Halbjahr in \d+(,\d)? Sekunden\. Der Bericht liegt in .*\n$/)
    const stem = 'zwischenbericht-2026-H2'
    const ends = [
      '.csv',
      '.docx',
      '.html',
      '.json',
      '.md',
      '.oparl.json',
      '.pdf',
      '.schema.json',
      '.xlsx',
      '-abbildung-1.png',
    ]
    expect(await readdir(folder.path)).toEqual(expect.arrayContaining(ends.map((end) => `${stem}${end}`)))
    const written = await readFile(join(folder.path, `${stem}.md`), 'utf8')
    // What this file shows is meant: look at the difference before `vitest run test/operator -u` writes it anew.
    await expect(written).toMatchFileSnapshot(paper)
  })

  it('can be stopped', async () => {
    await using folder = await temporaryFolder()
    const running = started('cli', ['demo', '--out', folder.path])
    await running.says('Guten Tag')
    running.kill('SIGINT')
    expect(await running.ended()).toMatchObject({ code: 1, err: expect.stringContaining(operator.demoStopped) })
  })

  it('is not played when its paper cannot be left anywhere', async () => {
    await using folder = await temporaryFolder()
    const out = join(folder.path, 'letter.txt')
    await writeFile(out, 'Guten Tag')
    expect(await refusalOf('demo', ['--out', out])).toBe(operator.unwritable(out))
  })
})
