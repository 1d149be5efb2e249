import { describe, expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { boardPlan } from '#test/support/board-plan.ts'
import { oneLine } from '#test/support/one-line.ts'
import { samplePlanWith } from '#test/support/plans.ts'

describe('“board”', () => {
  it('takes members into a group for a term and lets them go, which can be taken back', async () => {
    await using trial = await aTrial(boardPlan())
    const says = async (person: string, text: string): Promise<string> => oneLine(await trial.says(person, text))
    expect(await says('strategie', 'beirat mitglied netzwerke Wirtschaft')).toContain('fehlt Ihnen die Berechtigung')
    expect(await says('koordination', 'beirat mitglied netzwerke')).toContain('In welcher Gruppe?')
    expect(await says('koordination', 'Wirtschaft')).toContain(
      'Sachgebietsleitung Netzwerke und Kooperationen ist ab 21.09.2026 im Beirat (Wirtschaft).',
    )
    expect(await says('koordination', 'beirat')).toContain('Wirtschaft: 2 Mitglieder')
    expect(await says('koordination', 'beirat mitglied netzwerke Wissenschaft')).toContain('ist schon im Beirat')
    expect(await says('koordination', 'beirat ausscheiden netzwerke 30.11.')).toContain(
      'ist bis 30.11.2026 im Beirat (Wirtschaft).',
    )
    expect(await says('koordination', 'rückgängig')).toContain('Zurückgenommen')
    await says('koordination', 'beirat ausscheiden netzwerke 30.11.')
    await trial.at('2026-12-01T08:00')
    expect(await says('koordination', 'beirat')).toContain('Wirtschaft: ein Mitglied, ein Sitz ist frei')
    expect(await says('koordination', 'beirat mitglied europa Wissenschaft 1.1.2027-31.12.2028')).toContain(
      'ist vom 01.01.2027 bis 31.12.2028 im Beirat (Wissenschaft).',
    )
    expect(await says('koordination', 'beirat ausscheiden strategie 31.12.')).toContain('ist heute nicht im Beirat')
  })

  it('ends what a member may do with their term', async () => {
    await using trial = await aTrial(
      boardPlan([
        'person: vorsitz, group: wissenschaft, from: 2026-01-01, until: 2028-12-31',
        'person: vorsitz, group: wissenschaft, from: 2026-01-01, until: 2026-10-31',
      ]),
    )
    const says = async (person: string, text: string): Promise<string> => oneLine(await trial.says(person, text))
    expect(await says('vorsitz', 'beirat')).toContain('Digitalrat')
    // What is not published yet is not theirs to read.
    expect(await says('vorsitz', 'stand')).toContain('fehlt Ihnen die Berechtigung')
    await trial.at('2026-11-01T09:00')
    expect(await says('vorsitz', 'beirat')).toContain('fehlt Ihnen die Berechtigung')
  })

  it('says what can lead to nothing: no board, no call, a measure that is not public, a day that is past or too late', async () => {
    await using none = await aTrial(samplePlanWith())
    expect(oneLine(await none.says('koordination', 'beirat'))).toContain('Es ist kein Beirat eingetragen.')
    await using trial = await aTrial(
      boardPlan([
        'responsible: smart-city\n    deputy: netzwerke',
        'responsible: smart-city\n    deputy: netzwerke\n    level: non-public',
      ]),
    )
    const says = async (person: string, text: string): Promise<string> => oneLine(await trial.says(person, text))
    expect(await says('kammer', 'beirat stellungnahme M-04 Gut.')).toContain('läuft kein Aufruf')
    expect(await says('koordination', 'beirat aufruf zu M-06 bis 6.11.')).toContain('„M-06“ gibt es')
    await says('koordination', 'abbrechen')
    expect(await says('koordination', 'beirat aufruf zum Bericht bis 1.9.2026')).toContain('liegt schon zurück')
    expect(await says('koordination', 'beirat aufruf zum Bericht bis 1.12.')).toContain('16.11.2026')
    expect(await says('kammer', 'beirat aufruf zum Bericht bis 6.11.')).toContain('fehlt Ihnen die Berechtigung')
    await says('koordination', 'beirat aufruf zum Bericht bis 6.11.')
    expect(await says('koordination', 'beirat stellungnahme Gut.')).toContain('Stellung nehmen die Mitglieder')
    expect(await says('koordination', 'beirat erfassen')).toContain('Wer nimmt Stellung?')
    await says('koordination', 'Prof. Dr. Beispiel')
    await says('koordination', 'E-Mail')
    expect(await says('koordination', 'Alles gut.')).toContain('(Wissenschaft, ein Mitglied)')
    const [call] = await trial.store.boards.calls('DP')
    expect(await trial.store.boards.statements([call?.id ?? ''])).toMatchObject([
      { person: 'vorsitz', by: 'koordination', source: 'mail', named: false, text: 'Alles gut.' },
    ])
  })
})
