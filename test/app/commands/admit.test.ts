import { expect, it } from 'vitest'
import { roundFigures } from '#app/rounds/round-figures.ts'
import { type ATrial, aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

const late = 'melden M-06 gelb 20 Die Prüfung hat begonnen. Ursache: Später Start. Optionen: Zuarbeit.'

it('what comes after the freeze is kept; the coordination admits it as a marked supplement', async () => {
  await using trial = await afterTheFreeze()
  trial.news('koordination')
  const kept = oneLine(await trial.says('smart-city', late))
  expect(kept).toMatch(/^Die Runde 2026-H2 ist abgeschlossen. Ihre Antwort zu M-06 ist aufgehoben; die Koordination/)
  expect(kept).toContain('Gelb · 20 % • Sachstand: Die Prüfung hat begonnen.')
  expect((await trial.request('M-06')).state).toBe('missing')
  expect(oneLine(trial.news('koordination'))).toMatch(
    /Zu M-06 .* ist nach dem Abschluss der Runde 2026-H2 noch eine Antwort gekommen.*→ zulassen M-06 ja.*→ zulassen M-06 nein/,
  )
  expect(oneLine(await trial.says('smart-city', 'zulassen M-06 ja'))).toContain('fehlt Ihnen die Berechtigung')
  expect(oneLine(await trial.says('koordination', 'zulassen'))).toContain('1. M-06 Prüfung eines Beirats')
  expect(oneLine(await trial.says('koordination', 'M-06'))).toContain('Soll die Antwort als Nachtrag in den Bericht?')
  expect(oneLine(await trial.says('koordination', 'ja'))).toBe('M-06: als Nachtrag zugelassen.')
  expect(oneLine(trial.news('smart-city'))).toContain('ist als Nachtrag zugelassen und kommt in den Bericht')
  expect(await trial.answer('M-06')).toMatchObject({ author: 'smart-city', supplement: true, late: false, percent: 20 })
  const { figures } = await roundFigures(trial.house.powers, await trial.book())
  expect(figures).toMatchObject({ answered: 1, missing: 5, late: 0, supplements: 1 })
  expect(oneLine(await trial.says('cdo', 'stand M-06'))).toContain('Nachtrag vom 09.11.2026.')
  expect(oneLine(await trial.says('koordination', 'zulassen M-06 ja'))).toContain('wartet keine Antwort')
  expect(await trial.store.answers.astray()).toBe(0)
})

it('a plain sentence after the freeze is no mistake: it is offered as a late answer', async () => {
  await using trial = await afterTheFreeze()
  expect(oneLine(await trial.says('smart-city', 'Die Prüfung hat begonnen.'))).toContain(
    '→ melden M-06 Die Prüfung hat begonnen. Melden',
  )
})

it('between grace and freeze it is kept as well; admitted before the freeze it is late, after it a supplement', async () => {
  await using trial = await aTrial()
  await trial.at('2026-11-06T09:00')
  trial.news('koordination')
  const kept = oneLine(await trial.says('netzwerke', 'M-04 gelb 10 Es stockt. Ursache: Start. Optionen: Zuarbeit.'))
  expect(kept).toContain('Die Frist der Runde 2026-H2 ist abgelaufen. Ihre Antwort zu M-04 ist aufgehoben')
  expect(oneLine(trial.news('koordination'))).toMatch(/Zu M-04 .* nach der Frist .*→ zulassen M-04 ja/)
  await trial.says('smart-city', 'melden M-06 grün 20 Die Prüfung läuft.')
  expect(oneLine(await trial.says('koordination', 'zulassen M-04 ja'))).toBe('M-04: als verspätete Antwort zugelassen.')
  expect(await trial.answer('M-04')).toMatchObject({ author: 'netzwerke', late: true, supplement: false, percent: 10 })
  await trial.at('2026-11-09T09:00')
  await trial.says('cdo', 'zulassen M-06 ja')
  expect(await trial.answer('M-06')).toMatchObject({ author: 'smart-city', late: false, supplement: true })
  expect(await trial.store.answers.astray()).toBe(0)
})

it('with nothing to decide on it says so, and other commands lead to a late answer', async () => {
  await using trial = await afterTheFreeze()
  expect(oneLine(await trial.says('koordination', 'zulassen'))).toContain('Es wartet keine verspätete Antwort')
  expect(oneLine(await trial.says('koordination', 'rückfrage M-06 Wann?'))).toContain('„wieder öffnen M-06“')
  expect(oneLine(await trial.says('koordination', 'erinnern M-06'))).toContain('„wieder öffnen M-06“')
  await trial.says('smart-city', late)
  expect(oneLine(await trial.says('koordination', 'rückfrage M-06 Wann?'))).toContain('„zulassen M-06“')
  expect(oneLine(await trial.says('koordination', 'erinnern M-06'))).toContain('„zulassen M-06“')
})

it('a reason is passed on, and kept in the history', async () => {
  await using trial = await afterTheFreeze()
  await trial.says('smart-city', late)
  trial.news('smart-city')
  await trial.says('koordination', 'zulassen M-06 nein Das kam zu spät.')
  expect(oneLine(trial.news('smart-city'))).toContain('Die Koordination schreibt dazu: „Das kam zu spät.“')
  expect(oneLine(await trial.says('koordination', 'verlauf M-06'))).toContain('Das kam zu spät.')
  await trial.says('koordination', 'wieder öffnen M-05 Bitte noch die Kosten.')
  expect(oneLine(trial.news('umsetzung'))).toContain('Bitte noch die Kosten.')
})

it('declined, it stays out of the report, and the person is told when to report anew', async () => {
  await using trial = await afterTheFreeze()
  await trial.says('smart-city', 'unverändert M-06')
  trial.news('smart-city')
  expect(oneLine(await trial.says('koordination', 'zulassen M-06 nein'))).toContain('M-06: nicht zugelassen.')
  expect(oneLine(trial.news('smart-city'))).toContain('in der nächsten Runde (ab Do., 25.03.2027, 09:00 Uhr)')
  expect(await trial.answer('M-06')).toBeUndefined()
})

it('of several late answers the newest counts, and whoever coordinates decides on their own at once', async () => {
  await using trial = await afterTheFreeze()
  await trial.says('smart-city', 'melden M-06 grün 10 Erster Stand.')
  await trial.says('netzwerke', 'melden M-06 grün 30 Zweiter Stand.')
  await trial.says('koordination', 'zulassen M-06 ja')
  expect(await trial.answer('M-06')).toMatchObject({ percent: 30, author: 'netzwerke', behalf: 'smart-city', seq: 1 })
  const own = oneLine(await trial.says('koordination', 'melden M-03 grün 50 Nachgereicht.'))
  expect(own).toContain('→ zulassen M-03 ja')
})

it('the draft made before must be made anew, and is not released as it is', async () => {
  await using trial = await afterTheFreeze()
  await trial.says('koordination', 'zwischenbericht entwurf')
  await trial.says('smart-city', late)
  expect(oneLine(await trial.says('koordination', 'zulassen M-06 ja'))).toContain(
    'Der Entwurf des Berichts (Fassung 1) enthält das noch nicht; bitte legen Sie ihn neu an. → zwischenbericht entwurf',
  )
  expect(oneLine(await trial.says('cdo', 'zwischenbericht freigeben'))).toContain(
    'Der Entwurf ist nicht mehr aktuell, seitdem geändert: M-06.',
  )
  await trial.says('koordination', 'zwischenbericht entwurf')
  trial.news('#digitalausschuss')
  await trial.says('cdo', 'zwischenbericht freigeben')
  const paper = trial.posts.findLast(({ place }) => place === '#digitalausschuss')
  const words = new TextDecoder().decode(paper?.files.find(({ name }) => name.endsWith('.md'))?.bytes)
  expect(words).toContain('Nachtrag vom 09.11.2026')
  expect(words).toContain('davon eine als Nachtrag nach dem Stichtag')
})

it('once the report is released nothing changes in it any more; what was said waits for the next round', async () => {
  await using trial = await afterTheFreeze()
  await trial.says('smart-city', late)
  await trial.says('koordination', 'zwischenbericht entwurf')
  await trial.says('cdo', 'zwischenbericht freigeben')
  await trial.says('cdo', 'ja')
  const released = 'Der Bericht zur Runde 2026-H2 ist freigegeben, M-06 ändert sich darin nicht mehr.'
  expect(oneLine(await trial.says('koordination', 'zulassen M-06 ja'))).toContain(released)
  expect(oneLine(await trial.says('koordination', 'wieder öffnen M-06'))).toContain(released)
  expect(oneLine(await trial.says('smart-city', late))).toContain(`${released} Neues melden Sie bitte`)
  expect(await trial.answer('M-06')).toBeUndefined()
  await trial.at('2027-03-25T09:00')
  await trial.says('smart-city', 'melden M-06 rot')
  expect(await trial.answer('M-06')).toMatchObject({ light: 'red', fields: { text: 'Die Prüfung hat begonnen.' } })
})

/** A trial on the working day after the round was frozen, nothing answered. */
async function afterTheFreeze(): Promise<ATrial> {
  const trial = await aTrial()
  await trial.at('2026-11-09T09:00')
  return trial
}
