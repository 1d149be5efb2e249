import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

it('“interim-report” asks what shall be done, and refuses what is not there yet', async () => {
  await using trial = await aTrial()
  const says = async (text: string): Promise<string> => oneLine(await trial.says('cdo', text))
  expect(await says('zwischenbericht')).toMatch(/Was soll geschehen\? .*1\. entwurf .*2\. vorschau .*3\. freigeben/)
  expect(await says('2')).toBe('Es gibt noch keinen Entwurf. Mit „zwischenbericht entwurf“ legen Sie ihn an.')
  expect(await says('zwischenbericht freigeben')).toContain('Es gibt noch keinen Entwurf.')
})

it('drafted again, it is a new version with the same answers', async () => {
  await using trial = await aTrial()
  await trial.at('2026-11-09T09:00')
  expect(oneLine(await trial.says('koordination', 'zwischenbericht entwurf'))).toContain('(Fassung 1)')
  expect(oneLine(await trial.says('cdo', 'zwischenbericht entwurf'))).toContain('(Fassung 2)')
  expect(oneLine(await trial.says('dezernat', 'zwischenbericht vorschau'))).toContain(
    'Fassung 2, noch nicht freigegeben',
  )
  expect(oneLine(await trial.says('cdo', 'zwischenbericht freigeben'))).toContain('Vier-Augen-Prinzip')
  expect(oneLine(await trial.says('dezernat', 'zwischenbericht freigeben'))).toContain('ist freigegeben')
})

it('names offices, never staff, and says where no answer came', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  await trial.says('smart-city', 'melden M-06 grün 20 Läuft. Intern: Nur für uns.')
  await trial.at('2026-11-09T09:00')
  await trial.says('koordination', 'zwischenbericht entwurf')
  await trial.says('dezernat', 'zwischenbericht freigeben')
  const files = trial.posts.findLast(({ place }) => place === '#digitalausschuss')?.files ?? []
  const paper = new TextDecoder().decode(files.find(({ name }) => name.endsWith('.md'))?.bytes)
  expect(paper).toContain('Stabsstelle Digitalisierung')
  expect(paper).toContain('Keine Rückmeldung')
  expect(paper).not.toMatch(/Sachgebietsleitung|Nur für uns|ENTWURF/)
})

it('not released when the next round opens, the paper is still there to be released', async () => {
  await using trial = await aTrial()
  await trial.at('2026-11-09T09:00')
  await trial.says('koordination', 'zwischenbericht entwurf')
  await trial.at('2027-03-26T09:00')
  expect((await trial.book()).round).toMatchObject({ label: '2027-H1', state: 'open' })
  expect(oneLine(await trial.says('cdo', 'zwischenbericht vorschau'))).toContain('Fassung 1')
  expect(oneLine(await trial.says('cdo', 'zwischenbericht freigeben'))).toContain('zur Runde 2026-H2 ist freigegeben')
  expect(oneLine(await trial.says('koordination', 'zwischenbericht entwurf'))).toContain('Die Runde 2027-H1 läuft noch')
})
