import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'
import { samplePlanWith } from '#test/support/plans.ts'

it('the lead is asked, the others may answer for themselves, a deputy answers for the lead, and the paper names nobody', async () => {
  await using trial = await aTrial(
    samplePlanWith(['    responsible: strategie', '    responsible: [strategie, europa]']),
  )
  await trial.at('2026-10-01T09:00')
  expect(oneLine(trial.news('strategie'))).toContain('M-02 Integrierter Masterplan 2025')
  expect(trial.news('europa')).toBe('')
  expect(oneLine(await trial.says('europa', 'aufgaben'))).toContain('M-02 Integrierter Masterplan 2025')
  expect(oneLine(await trial.says('europa', 'aufgaben'))).not.toContain('in Vertretung')
  await trial.says('europa', 'melden M-02 grün 50 Der Entwurf liegt vor.')
  expect(await trial.answer('M-02')).toMatchObject({ author: 'europa', behalf: null })
  await trial.says('it-koordination', 'melden M-05 grün 30 Die Einheit ist eingerichtet.')
  expect(await trial.answer('M-05')).toMatchObject({ author: 'it-koordination', behalf: 'umsetzung' })
  await trial.says('koordination', 'runde schließen')
  await trial.says('koordination', 'ja')
  await trial.says('koordination', 'zwischenbericht entwurf')
  await trial.says('koordination', 'zwischenbericht vorschau')
  const files = trial.posts.findLast(({ place }) => place === 'dm:koordination')?.files ?? []
  const paper = new TextDecoder().decode(files.find(({ name }) => name.endsWith('.md'))?.bytes)
  expect(paper).toContain('Die Einheit ist eingerichtet.')
  expect(paper).not.toMatch(/in Vertretung|Digitalkoordination|Sachgebietsleitung|Sachbearbeitung/)
})
