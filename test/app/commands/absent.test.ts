import { describe, expect, it, test } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

it('“absent” with a substitute: they are told, and get what is open when it begins, once', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  expect(oneLine(await trial.says('strategie', 'abwesend 10.10.–16.10. Vertretung europa'))).toContain(
    'Eingetragen: abwesend vom 10.10.2026 bis 16.10.2026; Vertretung: Sachbearbeitung Europa und Internationales.',
  )
  expect(oneLine(trial.news('europa'))).toContain(
    'Sachgebietsleitung Strategie ist vom 10.10.2026 bis 16.10.2026 abwesend; Sie sind als Vertretung benannt.',
  )
  await trial.at('2026-10-12T06:00')
  trial.news('strategie')
  expect(trial.news('europa')).toBe('')
  await trial.at('2026-10-12T20:00')
  const asked = oneLine(trial.news('europa'))
  expect(asked.match(/M-02 Integrierter Masterplan/g)).toHaveLength(1)
  expect(asked).toContain('in Vertretung')
  await trial.at('2026-10-16T20:00')
  expect(trial.news('strategie')).toBe('')
  expect(
    oneLine(await trial.says('europa', 'gelb 40 Es geht voran. Ursache: Personal. Optionen: Nachbesetzen.')),
  ).toContain('M-02')
  expect(await trial.answer('M-02')).toMatchObject({ author: 'europa', behalf: 'strategie' })
  trial.news('europa')
  await trial.at('2026-10-28T20:00')
  expect(trial.news('strategie') + trial.news('europa')).not.toContain('M-02')
})

it('who says so late hands on at once; without a substitute it is the measure’s deputy; on return nobody asks twice', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  trial.news('smart-city')
  await trial.at('2026-10-05T10:00')
  expect(oneLine(await trial.says('strategie', 'abwesend bis 7.10.'))).toContain('geht an die Stellvertretung')
  expect(oneLine(trial.news('smart-city'))).toContain('M-02 Integrierter Masterplan')
  await trial.at('2026-10-08T20:00')
  expect(trial.news('smart-city')).toBe('')
  expect(trial.news('strategie')).toBe('')
})

it('absences are listed, deleted and taken back, and the coordination enters them for others', async () => {
  await using trial = await aTrial()
  const says = async (person: string, text: string): Promise<string> => oneLine(await trial.says(person, text))
  expect(await says('strategie', 'abwesend')).toContain('Es ist keine Abwesenheit eingetragen')
  expect(await says('koordination', 'abwesend strategie 1.12.–3.12. Vertretung smart-city')).toContain(
    'Eingetragen für Sachgebietsleitung Strategie: abwesend vom 01.12.2026 bis 03.12.2026',
  )
  expect(oneLine(trial.news('strategie'))).toContain('Für Sie ist eingetragen')
  expect(await says('strategie', 'abwesend')).toContain(
    'vom 01.12.2026 bis 03.12.2026; Vertretung: Sachgebietsleitung Smart City',
  )
  trial.news('smart-city')
  expect(await says('strategie', 'abwesend löschen 1.12.')).toContain('Gelöscht: Abwesenheit vom')
  expect(oneLine(trial.news('smart-city'))).toContain('gilt nicht mehr')
  expect(await says('strategie', 'rückgängig')).toContain('Zurückgenommen')
  expect(await says('europa', 'abwesend strategie 1.12.–3.12.')).toContain('Zum Beispiel')
})

it('who is to stand in and goes away, too, reads so; whom they stand in for and the coordination are told', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  await trial.says('strategie', 'abwesend 5.10.–9.10. Vertretung smart-city')
  trial.news('strategie')
  trial.news('koordination')
  const said = oneLine(await trial.says('smart-city', 'abwesend 6.10.–8.10. Vertretung netzwerke'))
  expect(said).toContain(
    'Achtung: Sie sind vom 05.10.2026 bis 09.10.2026 als Vertretung für Sachgebietsleitung Strategie benannt.',
  )
  expect(oneLine(trial.news('strategie'))).toContain(
    'Sachgebietsleitung Smart City vertritt Sie und ist vom 06.10.2026 bis 08.10.2026 selbst abwesend.',
  )
  expect(oneLine(trial.news('koordination'))).toContain(
    'Sachgebietsleitung Smart City vertritt Sachgebietsleitung Strategie und ist vom 06.10.2026 bis 08.10.2026 selbst abwesend.',
  )
  expect(oneLine(await trial.says('smart-city', 'abwesend 12.10.–13.10.'))).not.toContain('Achtung')
})

it('the same absence is entered once; of two that overlap the first must go; the same first day changes it', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  const says = async (text: string): Promise<string> => oneLine(await trial.says('strategie', text))
  await says('abwesend 12.10.–16.10. Vertretung europa')
  trial.news('europa')
  expect(await says('abwesend 12.10.–16.10. Vertretung europa')).toContain('Das ist schon so eingetragen.')
  expect(trial.news('europa')).toBe('')
  expect(await says('abwesend 14.10.–20.10.')).toContain('überschneidet sich mit der Abwesenheit vom 12.10.2026')
  expect(await says('abwesend 12.10.–20.10. Vertretung europa')).toContain('vom 12.10.2026 bis 20.10.2026')
  expect(await says('rückgängig')).toContain('Zurückgenommen')
  expect(await says('abwesend')).toContain('vom 12.10.2026 bis 16.10.2026')
})

it('a role that nobody stands in for reads so, is a gap, and what waits for it goes to the CDO', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  const says = async (person: string, text: string): Promise<string> => oneLine(await trial.says(person, text))
  const said = await says('koordination', 'abwesend bis 9.10.')
  expect(said).toContain('Niemand vertritt dann: Rolle Koordination.')
  expect(said).toContain('„abwesend 01.10.2026–09.10.2026 Vertretung …“')
  expect(await says('cdo', 'lücken')).toContain('Koordination abwesend und nicht vertreten ab: 01.10.2026.')
  trial.news('cdo')
  await says('smart-city', 'nicht zuständig M-06')
  expect(oneLine(trial.news('cdo'))).toContain('Zu M-06 Prüfung eines Beirats oder Digitalrats meldet')
  await says('koordination', 'abwesend bis 9.10. Vertretung geschaeftsstelle')
  expect(await says('cdo', 'lücken')).not.toContain('nicht vertreten')
  await says('smart-city', 'nicht zuständig M-03')
  expect(oneLine(trial.news('cdo'))).toBe('')
  expect(await says('cdo', 'abwesend 12.10.–16.10.')).not.toContain('Stellvertretung der Maßnahme')
  expect(await says('koordination', 'lücken')).toMatch(
    /CDO abwesend und nicht vertreten ab: 12\.10\.2026\..*weniger als zwei Personen da ab: 12\.10\.2026\./,
  )
})

it('more than a year is asked about once more', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  const says = async (text: string): Promise<string> => oneLine(await trial.says('strategie', text))
  expect(await says('abwesend 1.11.2026–1.11.2099')).toContain('länger als ein Jahr (bis 01.11.2099). Stimmt das so?')
  expect(await says('nein')).toContain('Abgebrochen')
  expect(await says('abwesend')).toContain('keine Abwesenheit eingetragen')
  await says('abwesend 1.11.2026–30.4.2028')
  expect(await says('ja')).toContain('Eingetragen: abwesend vom 01.11.2026 bis 30.04.2028')
})

describe('is refused with one clear sentence', () => {
  test.each([
    ['abwesend 31.2.', '„31.2.“ ist kein Zeitraum im Kalender.'],
    ['abwesend 14.10.2026–1.10.2026', 'Der Zeitraum endet (01.10.2026), bevor er beginnt (14.10.2026).'],
    ['abwesend 1.1.2026–2.1.2026', 'Der Zeitraum ist seit dem 02.01.2026 vorbei.'],
    ['abwesend 1.10.–14.10. Vertretung strategie', 'Niemand kann sich selbst vertreten.'],
    ['abwesend 1.10.–14.10. Vertretung umsetzung', 'ist vom 28.09.2026 bis 30.10.2026 selbst abwesend'],
    ['abwesend 1.10.–14.10. Vertretung niemand', '„niemand“ kenne ich nicht.'],
    ['abwesend löschen 1.5.', 'ist keine Abwesenheit eingetragen'],
  ])('%s', async (text, sentence) => {
    await using trial = await aTrial()
    expect(oneLine(await trial.says('strategie', text))).toContain(sentence)
    expect((await trial.store.directories.read()).absences).toHaveLength(1)
  })

  it('a circle of substitutes, in English', async () => {
    await using trial = await aTrial()
    await trial.says('it-koordination', 'sprache englisch')
    const said = oneLine(await trial.says('it-koordination', 'absent 1–14 October substitute umsetzung'))
    expect(said).toContain('the other way round, from')
  })
})
