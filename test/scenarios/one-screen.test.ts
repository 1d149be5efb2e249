import { expect, it } from 'vitest'
import { type ATrial, aTrial } from '#test/support/a-trial.ts'
import { planWithMeasures } from '#test/support/plans.ts'

/** The CDO's overview at every phase of a half-year, some of it answered as `answer` does. */
async function overviews(trial: ATrial, answer: () => Promise<void>): Promise<ReadonlyMap<string, readonly string[]>> {
  const shown = new Map<string, readonly string[]>()
  const look = async (phase: string): Promise<void> => {
    shown.set(phase, (await trial.says('cdo', '/masterplan status')).split('\n'))
  }
  await look('before the first round')
  await trial.at('2026-10-01T09:00')
  await look('opened')
  await answer()
  await look('answered in part')
  await trial.at('2026-10-30T09:00')
  await look('in grace')
  await trial.at('2026-11-06T09:00')
  await look('after grace')
  await trial.at('2026-11-09T09:00')
  await look('closed')
  await trial.says('koordination', 'zwischenbericht entwurf')
  await look('drafted')
  await trial.says('dezernat', 'zwischenbericht freigeben')
  await look('released')
  return shown
}

it('the overview of the sample plan fits a screen of 80 columns and 24 lines at every phase', async () => {
  await using trial = await aTrial()
  const shown = await overviews(trial, async () => {
    await trial.says('smart-city', 'melden M-06 rot 20 Läuft. Ursache: Ein Gutachten fehlt noch. Optionen: B.')
    await trial.says('strategie', 'unverändert')
    await trial.says('stadtwerke', 'unverändert')
  })
  for (const [phase, lines] of shown) {
    expect(
      lines.filter((line) => line.length > 80),
      phase,
    ).toEqual([])
    expect(lines.length, `${phase}:\n${lines.join('\n')}`).toBeLessThanOrEqual(24)
  }
})

const lights = ['grün', 'gelb', 'rot', 'nicht begonnen', 'ruht', 'erledigt', 'entfallen']

it('of 200 measures, too, it names at most five of a kind, then their number and what shows all', async () => {
  await using trial = await aTrial(planWithMeasures(200))
  const shown = await overviews(trial, async () => {
    for (let no = 1; no <= 70; no += 1) {
      const code = `M-${String(no).padStart(3, '0')}`
      const because = 'Die Zulieferungen mehrerer Fachämter haben sich verzögert, eine Stelle ist unbesetzt'
      const text = `Die Ausschreibung ist veröffentlicht. Ursache: ${because}. Optionen: Verlängerung.`
      await trial.says('koordination', `melden ${code} ${lights[no % lights.length]} 40 ${text}`)
    }
  })
  for (const [phase, lines] of shown)
    expect(
      lines.filter((line) => line.length > 80),
      phase,
    ).toEqual([])
  const grace = shown.get('in grace')!.join('\n')
  expect(grace).toMatch(/130 Rückmeldungen sind überfällig:(\s+M-\d+,?){5}\s+und\s+125\s+weitere: „offen“/)
  // With as much above them, reasons give way to the commands that show them.
  expect(grace).toMatch(
    /Rot 10, Gelb 10(: „stand rot“, „stand gelb“| – und warum\n(• ◆ Rot M-[^•]*){1,5}• und 1\d weitere)/,
  )
  for (const [phase, lines] of shown) expect(lines.length, `${phase}:\n${lines.join('\n')}`).toBeLessThanOrEqual(24)
})
