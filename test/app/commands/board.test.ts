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

  it('asks about a deadline that is near or a day off, prolongs a call and ends it, and tells the members each time', async () => {
    await using trial = await aTrial(boardPlan())
    const says = async (person: string, text: string): Promise<string> => oneLine(await trial.says(person, text))
    const news = (place: string): string => oneLine(trial.news(place))
    expect(await says('koordination', 'beirat aufruf zu M-04 bis 20.9.2026')).toContain('liegt schon zurück')
    expect(await says('koordination', 'beirat aufruf zu M-04 bis 23.9.')).toContain(
      'bleiben nur 2 Arbeitstage. Wirklich?',
    )
    await says('koordination', 'nein')
    expect(await trial.store.boards.calls('DP')).toEqual([])
    await says('koordination', 'beirat aufruf zu M-04 bis 1.10.')
    await says('vorsitz', 'beirat stellungnahme M-04 Zu früh.')
    await says('koordination', 'ja')
    news('kammer')
    expect(await says('koordination', 'beirat aufruf zu M-04 bis 8.10.')).toContain('„beirat verlängern“')
    expect(await says('kammer', 'beirat verlängern M-04 bis 8.10.')).toContain('fehlt Ihnen die Berechtigung')
    expect(await says('koordination', 'beirat verlängern M-04 bis 3.10.')).toContain(
      'Der 03.10.2026 ist ein Samstag. Der Aufruf läuft dann bis Mo., 05.10.2026, 18:00 Uhr. Wirklich?',
    )
    expect(await says('koordination', 'ja')).toContain('läuft jetzt bis Mo., 05.10.2026, 18:00 Uhr. 3 Mitglieder')
    expect(news('kammer')).toContain('ist jetzt bis Mo., 05.10.2026, 18:00 Uhr erbeten')
    // What is said to a call that ends stays; one to which nothing was said is withdrawn.
    await says('koordination', 'beirat beenden M-04')
    expect(await says('koordination', 'ja')).toContain('ist beendet. 3 Mitglieder bekommen eine Nachricht.')
    expect(news('kammer')).toContain('Was der Beirat schon gesagt hat, kommt in den Bericht.')
    expect(await says('vorsitz', 'beirat stellungnahme M-04 Doch.')).toContain('gespeichert ist nichts')
    await says('koordination', 'beirat aufruf zum Bericht bis 1.10.')
    await says('koordination', 'beirat zurückziehen Bericht')
    expect(await says('koordination', 'ja')).toContain('zum Bericht 2026-H2 ist zurückgezogen')
    expect(news('kammer')).toContain('Eine Stellungnahme wird nicht mehr gebraucht.')
    expect((await trial.store.boards.calls('DP')).map(({ state }) => state).toSorted()).toEqual(['closed', 'withdrawn'])
  })

  it('takes what a member writes as their statement, to the call it is about, and throws no words away', async () => {
    await using trial = await aTrial(boardPlan())
    const says = async (person: string, text: string): Promise<string> => oneLine(await trial.says(person, text))
    expect(await says('kammer', 'Das Kapitel zur Energie fehlt.')).toContain('gespeichert ist nichts')
    await says('koordination', 'beirat aufruf zum Bericht bis 12.10.')
    expect(await says('kammer', 'Der Bericht ist zu lang.')).toContain(
      '(Wirtschaft, ein Mitglied). • Der Bericht ist zu lang.',
    )
    // What comes after it may be more of it.
    expect(await says('kammer', 'Auch fehlen Quellen.')).toContain('„Der Bericht ist zu lang.“ Soll der neue Text sie')
    expect(await says('kammer', 'ergänzen')).toContain('• Der Bericht ist zu lang. Auch fehlen Quellen.')
    expect(await says('kammer', 'beirat stellungnahme mit Namen')).toContain('(Wirtschaft, Vertretung der Kammer)')
    // Neither a question nor a word nor what is about oneself goes to the council by itself.
    expect(await says('verein', 'beirat Was ist mit dem Datenschutz?')).toContain(
      'Soll das Ihre Stellungnahme sein: „Was ist mit dem Datenschutz?“? „beirat“ zeigt die Aufrufe',
    )
    expect(await says('verein', 'nein')).toContain('es ist nichts gespeichert')
    expect(await says('verein', 'Zustimmung')).toContain('Soll das Ihre Stellungnahme sein: „Zustimmung“?')
    await says('verein', 'nein')
    expect(await says('verein', 'hallo')).toContain('Offen: Stellungnahme zum Bericht 2026-H2')

    await trial.at('2026-09-22T09:00')
    await says('koordination', 'beirat aufruf zu M-02 bis 12.10.')
    expect(await says('vorsitz', 'Die Wissenschaft fordert Daten.')).toContain('Zu welchem Aufruf gehört Ihr Text?')
    expect(await says('vorsitz', 'M-02 Und sie vermisst Quellen.')).toContain(
      '• Die Wissenschaft fordert Daten. Und sie vermisst Quellen.',
    )
    expect(await says('vorsitz', 'Zum Bericht: Er ist gut gelungen.')).toContain('• Er ist gut gelungen.')
    expect(await says('vorsitz', 'beirat stellungnahme M-02 löschen')).toContain(
      'Gelöscht ist Ihre Stellungnahme zu M-02',
    )
    expect(await says('vorsitz', 'beirat')).not.toContain('fordert Daten')
    await trial.at('2026-10-13T09:00')
    expect(await says('vorsitz', 'beirat löschen')).toContain('löschen lässt sich Ihre Stellungnahme nicht mehr')
    // What replies to the call needs no name.
    const invitation = trial.posts.find(({ place, text }) => place === 'dm:verein' && text.includes('zu M-02'))
    const replied = { kind: 'said', text: 'Auch die Vereine fehlen.', answers: invitation?.id ?? '' } as const
    expect(await trial.does('verein', replied)).toContain('Danke, gespeichert: Stellungnahme zu M-02')
  })

  it('keeps nothing internal of a public statement, and puts no words in the place of others unasked', async () => {
    await using trial = await aTrial(boardPlan())
    const says = async (person: string, text: string): Promise<string> => oneLine(await trial.says(person, text))
    await says('koordination', 'beirat aufruf zu M-06 bis 12.10.')
    expect(await says('kammer', 'Intern: Amt 12 ist überfordert.')).toContain('ein interner Vermerk passt nicht hinein')
    expect(await says('kammer', 'Die Daten fehlen. Intern: Amt 12 ist überfordert.')).toContain(
      'Soll nur das hinein: „Die Daten fehlen.“?',
    )
    expect(await says('kammer', 'ja')).toContain('• Die Daten fehlen. Ändern:')
    await says('koordination', 'beirat erfassen M-06 Stadtgesellschaft E-Mail Gut so. (Note: Amt 12 weiß nichts.)')
    expect(await says('koordination', 'nein')).toContain('es ist nichts gespeichert')

    // The report is not what the board is called on; M-06 keeps what it has.
    expect(await says('kammer', 'beirat stellungnahme Bericht Die Wirtschaft fehlt.')).toContain(
      'Zu „Bericht“ läuft kein Aufruf. Zu welchem gehört der Text?',
    )
    expect(await says('kammer', 'abbrechen')).toContain('Ihr Text war: „Die Wirtschaft fehlt.“')
    expect(await says('kammer', 'Zu M-02: Die Quellen fehlen.')).toContain('Zu „M-02“ läuft kein Aufruf.')
    await says('kammer', 'M-06')
    expect(await says('kammer', 'ergänzen')).toContain('• Die Daten fehlen. Die Quellen fehlen.')
    await says('koordination', 'beirat erfassen M-06 „Vertretung der Kammer“ E-Mail Alles anders.')
    expect(await says('koordination', 'abbrechen')).toContain('Alles anders.')
    const [call] = await trial.store.boards.calls('DP')
    expect(await trial.store.boards.statements([call?.id ?? ''])).toMatchObject([
      { text: 'Die Daten fehlen.\n\nDie Quellen fehlen.' },
    ])
  })

  it('helps its members with what they may do, and with nothing else', async () => {
    await using trial = await aTrial(boardPlan())
    const says = async (person: string, text: string): Promise<string> => oneLine(await trial.says(person, text))
    for (const line of ['hilfe', 'hilfe beirat']) expect(await says('kammer', line)).toContain('beirat löschen')
    expect(await says('kammer', 'hilfe alles')).toContain('zeigt den Beirat und die Aufrufe')
    expect(await says('kammer', 'hilfe alles')).not.toMatch(/verlauf|melden|stand /)
    expect(await says('koordination', 'hilfe beirat')).toContain('beirat beenden M-02')
  })
})
