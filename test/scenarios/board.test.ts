import { describe, expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { boardPlan } from '#test/support/board-plan.ts'
import { oneLine } from '#test/support/one-line.ts'

describe('The advisory board', () => {
  it('is called, reminded once, answers by group, one of them late, and is quoted as the board in the paper', async () => {
    await using trial = await aTrial(boardPlan())
    const says = async (person: string, text: string): Promise<string> => oneLine(await trial.says(person, text))
    const news = (place: string): string => oneLine(trial.news(place))
    await trial.at('2026-10-01T09:00')
    for (const person of ['vorsitz', 'kammer', 'verein', 'koordination']) news(person)

    const composition = await says('vorsitz', 'beirat')
    expect(composition).toContain('Vorsitz: Prof. Dr. Beispiel')
    expect(composition).toContain('Wirtschaft: ein Mitglied, ein Sitz ist frei (Vertretung der Kammer)')
    expect(composition).toContain('Wissenschaft: ein Mitglied (Prof. Dr. Beispiel)')

    // The call, for the report and for one measure.
    expect(await says('koordination', 'beirat aufruf zum Bericht bis 6.11. Reicht das Tempo?')).toContain(
      'Der Aufruf zum Bericht 2026-H2 läuft bis Fr., 06.11.2026, 18:00 Uhr. 3 Mitglieder bekommen eine Nachricht.',
    )
    const invitation = news('kammer')
    expect(invitation).toContain('Sie sind als Mitglied (Digitalrat) gebeten, zum Bericht 2026-H2 Stellung zu nehmen')
    expect(invitation).toContain('Gefragt ist besonders: Reicht das Tempo?')
    expect(invitation).toContain('„beirat stellungnahme 2026-H2“')
    const asked = await says('kammer', 'aufgaben')
    expect(asked).toContain('Offen: Stellungnahme zum Bericht 2026-H2, erbeten bis Fr., 06.11.2026, 18:00 Uhr.')
    expect(asked).not.toContain('keine Maßnahme zugeordnet')
    expect(await says('kammer', 'hilfe')).toContain('Offen: Stellungnahme zum Bericht 2026-H2')
    expect(await says('kammer', 'beirat stellungnahme M-02 Gut.')).toContain(
      '„M-02“ passt hier nicht. Möglich sind: 2026-H2, Bericht.',
    )
    await says('kammer', 'abbrechen')
    expect(await says('koordination', 'beirat aufruf zum Bericht bis 7.11.')).toContain('schon aufgerufen')
    expect(await says('cdo', 'beirat aufruf zu M-04')).toContain('Bis wann?')
    expect(await says('cdo', '12.11.')).toContain('Der Aufruf zu M-04 Erarbeitung des Masterplans')
    expect(await says('strategie', 'beirat aufruf zum Bericht bis 6.11.')).toContain('fehlt Ihnen die Berechtigung')

    // One group answers at once and changes its mind, hostile characters and all.
    expect(await says('vorsitz', 'beirat stellungnahme M-04 Zu früh.')).toContain(
      'Stellungnahme zu M-04 Erarbeitung des Masterplans mit den Netzwerkpartnern (Wissenschaft, ein Mitglied).',
    )
    expect(
      await says('vorsitz', 'beirat stellungnahme M-04 mit Namen Die Partner <b>fehlen</b>\u202E noch.'),
    ).toContain('„Zu früh.“ Soll der neue Text sie ersetzen')
    const changed = await says('vorsitz', 'ersetzen')
    expect(changed).toContain('(Wissenschaft, Prof. Dr. Beispiel)')
    expect(news('koordination')).toContain('Eine Stellungnahme des Beirats ist da: zu M-04')

    // The chair enters what a group said in a meeting; an ordinary member may not.
    expect(await says('kammer', 'beirat erfassen M-04 Wirtschaft Sitzung Wir stimmen zu.')).toContain(
      'Für andere tragen nur der Vorsitz des Beirats und die Koordination etwas ein.',
    )
    expect(await says('vorsitz', 'beirat erfassen M-04 Wirtschaft Sitzung Wir stimmen zu.')).toContain(
      'Eingetragen für den Beirat: Stellungnahme zu M-04 Erarbeitung des Masterplans mit den Netzwerkpartnern (Wirtschaft).',
    )

    // Reminded is who has said nothing yet, once; whoever speaks for a group has spoken.
    for (const person of ['vorsitz', 'kammer', 'verein']) news(person)
    await trial.at('2026-11-06T09:00')
    const reminder = news('verein')
    expect(reminder.match(/Zur Erinnerung/g)).toHaveLength(1)
    expect(reminder).toContain('Ihre Stellungnahme zum Bericht 2026-H2 ist bis Fr., 06.11.2026, 18:00 Uhr erbeten.')
    expect(news('kammer')).toContain('Zur Erinnerung')
    expect(await says('kammer', 'beirat stellungnahme Bericht Das Tempo reicht nicht.')).toContain('Danke, gespeichert')
    expect(await says('kammer', 'aufgaben')).not.toContain('zum Bericht')
    news('koordination')
    await trial.at('2026-11-09T09:00')
    expect(news('koordination')).toContain(
      'Die Frist des Aufrufs zum Bericht 2026-H2 ist vorbei: eine Stellungnahme ist da. Was bis zur Freigabe noch kommt, steht im Bericht. Ohne Stellungnahme: Stadtgesellschaft und Wissenschaft',
    )
    // The reminder about the measure comes on its own day, to those alone from whom something is awaited.
    expect(news('verein')).toContain('Ihre Stellungnahme zu M-04')
    expect(news('kammer')).toBe('')
    expect(await says('verein', 'beirat stellungnahme 2026-H2 Beteiligung fehlt.')).toContain(
      'Die Frist ist vorbei; die Stellungnahme kommt mit',
    )
    await trial.at('2026-11-13T09:00')
    expect(news('verein')).toBe('')

    // What is left out stays on record, and in no paper.
    expect(await says('koordination', 'beirat weglassen 2026-H2 Stadtgesellschaft, ein Mitglied')).toContain(
      'Warum steht sie nicht im Bericht?',
    )
    expect(await says('koordination', 'Betrifft ein anderes Vorhaben.')).toContain('steht im nächsten Entwurf nicht')
    expect(news('verein')).toContain('Ihre Stellungnahme zum Bericht 2026-H2 soll nicht im Bericht stehen.')
    const kept = await says('cdo', 'beirat')
    expect(kept).toContain('Beteiligung fehlt. – steht nicht im Bericht: Betrifft ein anderes Vorhaben.')
    expect(await says('kammer', 'beirat')).not.toContain('Beteiligung fehlt')

    expect(await says('koordination', 'zwischenbericht entwurf')).toContain('Stellungnahmen des Beirats im Entwurf: 3.')
    // What comes after the draft keeps it from being released as it is.
    await says('vorsitz', 'beirat stellungnahme M-04 Doch nicht.')
    expect(await says('vorsitz', 'ersetzen')).toContain(
      'Der Bericht ist schon entworfen; vor der Freigabe wird er neu angelegt.',
    )
    expect(news('koordination')).toContain('Der Entwurf ist damit nicht mehr aktuell')
    expect(await says('koordination', 'beirat aufnehmen 2026-H2')).toContain('steht ab dem nächsten Entwurf im Bericht')
    expect(await says('dezernat', 'zwischenbericht freigeben')).toContain(
      'seitdem geändert: Stellungnahme des Beirats (Stadtgesellschaft, ein Mitglied), M-04 Stellungnahme des Beirats (Wissenschaft, Prof. Dr. Beispiel) und Zahl der weggelassenen Stellungnahmen des Beirats.',
    )
    await says('vorsitz', 'beirat stellungnahme M-04 Die Partner <b>fehlen</b>\u202E noch.')
    await says('vorsitz', 'ersetzen')
    await trial.says('koordination', 'zwischenbericht entwurf')
    expect(await says('dezernat', 'zwischenbericht freigeben')).toContain('ist freigegeben')
    expect(await says('vorsitz', 'beirat stellungnahme M-04 Zu spät.')).toContain(
      'läuft kein Aufruf an den Beirat (mehr)',
    )
    const handed = trial.posts.find(({ place }) => place === '#digitalausschuss')
    const paper = new TextDecoder().decode(handed?.files.find(({ name }) => name.endsWith('.md'))?.bytes)
    const [profiles = '', board = ''] = paper.split(/^#+ Stellungnahmen des Beirats$/m)
    expect(oneLine(profiles)).toContain('#### Stellungnahme des Beirats (Wirtschaft) Wir stimmen zu.')
    expect(oneLine(profiles)).toContain(
      '#### Stellungnahme des Beirats (Wissenschaft, Prof. Dr. Beispiel) Die Partner \\<b>fehlen\\</b> noch.',
    )
    const [statements = '', annex = ''] = oneLine(board).split('# Zusammensetzung des Beirats')
    expect(statements).toContain('sind Stellungnahmen des Beirats (Digitalrat), nicht der Verwaltung.')
    expect(statements).toContain(
      '### Stellungnahme des Beirats (Wirtschaft, ein Mitglied) _Gefragt war: Reicht das Tempo?_ Das Tempo reicht nicht.',
    )
    expect(statements).toContain('### Stellungnahme des Beirats (Stadtgesellschaft, ein Mitglied) Beteiligung fehlt.')
    expect(statements).not.toContain('Kammer')
    expect(annex).toContain('| Wirtschaft | 1 von 2 Sitzen |')
  })
})
