import { describe, expect, it } from 'vitest'
import { standingPrompt } from '#app/rounds/standing-prompt.ts'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'
import { planWithMeasures } from '#test/support/plans.ts'

/** A round of eight measures has just opened on a platform that can change its posts. */
async function opened() {
  const trial = await aTrial(planWithMeasures(8), ':memory:', ['md'], undefined, true)
  await trial.at('2026-10-01T09:00')
  const postsTo = (person: string) => trial.posts.filter(({ place }) => place === `dm:${person}`)
  const shows = (person: string, nth = 0) => oneLine(postsTo(person)[nth]?.text ?? '')
  return { trial, postsTo, shows }
}

describe('a prompt on a platform that can change its posts', () => {
  const answer = { measure: 'M-001', light: 'green', percent: '60', text: 'Es läuft.' }

  it('shows what was answered, and by whom, in place; when all is settled it is a receipt, and closed at last', async () => {
    const { trial, postsTo, shows } = await opened()
    await using _ = trial
    await trial.happens('stabsstelle', { kind: 'invoked', call: { word: 'report', args: answer } })
    expect(postsTo('stabsstelle')).toHaveLength(1)
    expect(shows('stabsstelle')).toContain('Hier ist noch eine Rückmeldung offen. M-001')
    expect(shows('stabsstelle')).toContain('✓ Gemeldet: ● Grün · 60 %')
    expect(shows('stabsstelle')).toContain('→ melden M-001 Ändern → melden M-005 Melden')
    // What is still open keeps the way to pass it on, for this request and no later one.
    const { id: asked } = await trial.request('M-005')
    const prompt = trial.messages.find(
      ({ kind, parts = [] }) => kind === 'prompt' && parts.some(({ request }) => request === asked),
    )
    const now = prompt && (await standingPrompt(trial.house.powers, prompt))
    expect(now?.whole.buttons?.map(({ call }) => call)).toContainEqual({
      word: 'not-mine',
      args: { measure: 'M-005', asked },
    })
    await trial.says('koordination', 'erfassen M-005 Telefon grün 40 Am Telefon gemeldet.')
    expect(shows('stabsstelle')).toContain('✓ Gemeldet von Koordination Digitalisierungsprogramm: ● Grün · 40 %')
    expect(shows('stabsstelle')).toContain('Hier ist alles erledigt. Vielen Dank!')
    expect(shows('stabsstelle')).toContain('→ melden M-001 Ändern → melden M-005 Ändern')
    await trial.says('koordination', 'runde schließen')
    await trial.says('koordination', 'ja')
    expect(shows('stabsstelle')).not.toContain('→')
    expect(shows('strategie')).toContain('Die Runde 2026-H2 ist abgeschlossen; hier lässt sich nichts mehr melden.')
    expect(await trial.store.outbox.counts()).toMatchObject({ queued: 0, unknown: 0, dead: 0 })
  })

  it('posts a receipt of its own to who typed the answer, and to who answers where no prompt shows it', async () => {
    const { trial, shows } = await opened()
    await using _ = trial
    const short = oneLine(await trial.says('stabsstelle', 'M-001 grün 60 Es läuft.'))
    expect(short).toContain('Danke, gespeichert: M-001 ● Grün · 60 %')
    expect(short).not.toContain('Ändern')
    expect(shows('stabsstelle')).toContain('✓ Gemeldet: ● Grün · 60 %')
    await trial.happens('koordination', {
      kind: 'invoked',
      call: { word: 'report', args: { ...answer, measure: 'M-002' } },
    })
    expect(oneLine(trial.news('koordination'))).toContain('Danke, gespeichert: M-002')
    expect(shows('strategie')).toContain('✓ Gemeldet von')
  })

  it('says what was handed over, excused or left to others, and lets nothing be pressed there', async () => {
    const { trial, shows } = await opened()
    await using _ = trial
    await trial.says('koordination', 'entschuldigen M-005 Unbesetzt.')
    await trial.says('koordination', 'zuweisen M-001 strategie')
    await trial.says('koordination', 'ja')
    expect(shows('stabsstelle')).toContain('Entschuldigt: Eine Rückmeldung ist nicht nötig.')
    expect(shows('stabsstelle')).toContain('Abgegeben: Dafür ist jetzt jemand anderes zuständig.')
  })

  it('shows the date that holds by now', async () => {
    const { trial, shows } = await opened()
    await using _ = trial
    await trial.says('koordination', 'extend all 2026-11-03')
    await trial.says('koordination', 'ja')
    expect(shows('stabsstelle')).toContain('Bitte antworten Sie bis Di., 03.11.2026, 18:00 Uhr')
    expect(shows('stabsstelle')).toContain('→ melden alle Alle nacheinander melden')
  })
})
