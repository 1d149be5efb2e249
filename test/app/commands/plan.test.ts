import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

it('shows how far a plan has come, and records its steps in their order, each once', async () => {
  await using trial = await aTrial()
  const says = async (person: string, text: string): Promise<string> => oneLine(await trial.says(person, text))
  expect(await says('recht', 'plan')).toContain('Digitalisierungsprogramm')
  expect(await says('recht', 'plan DP schritt konzept')).toContain('fehlt Ihnen die Berechtigung')
  const before = (await trial.store.planSteps.all()).length
  await says('koordination', 'plan DP schritt konzept')
  expect((await trial.store.planSteps.all()).length).toBe(before + 1)
  await says('koordination', 'plan DP schritt genehmigt')
  await says('koordination', 'abbrechen')
  expect((await trial.store.planSteps.all()).length).toBe(before + 1)
  expect(await says('koordination', 'rückgängig')).toContain('Zurückgenommen')
})
