import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

const motion = 'AN/0131/2026'

it('leads from the points of a motion over a passage written anew to a released statement, and back', async () => {
  await using trial = await aTrial()
  const says = async (person: string, text: string): Promise<string> => oneLine(await trial.says(person, text))
  const channel = (): string => oneLine(trial.news('#digitalausschuss'))
  await trial.at('2026-10-01T10:00')
  for (const text of [
    `antrag neu ${motion}`,
    'Masterplan zur Digitalisierung',
    'SPD-Fraktion, FDP-Fraktion',
    '10.06.2026',
    'Digitalisierungsausschuss',
    '07.12.2026',
    'TOP 6.1',
    '1. Ein Konzept für die Rolle des CDO. 2. Ein Masterplan. 3. Ein Beirat.',
    'M-01',
    'digitalisierung',
    'M-02',
    'digitalisierung',
    'keine',
    '12',
    '30.10.2026',
    'ja',
  ])
    await trial.says('koordination', text)
  await trial.says('geschaeftsstelle', `melden ${motion}-1 Das Konzept liegt im Entwurf vor.`)
  await trial.says('geschaeftsstelle', `melden ${motion}-2 Der Masterplan wird mit den Fachämtern abgestimmt.`)
  expect(await says('koordination', `stellungnahme ${motion} entwurf`)).toMatch(
    /fehlt noch die Antwort zu \d.*Früher geht es mit „antrag \S+ abschließen“/,
  )

  await trial.at('2026-11-16T10:00')
  expect(oneLine(trial.news('koordination'))).toContain(`→ stellungnahme ${motion} entwurf Entwerfen`)
  // The only motion that is asked about need not be named.
  expect(await says('koordination', 'stellungnahme entwurf')).toContain('3 Antragspunkte, zu einem fehlt die')
  expect(await says('koordination', 'stellungnahme abschnitte')).toContain('Zu 3 Ein Beirat. – noch ohne Stellungnahme')
  expect(await says('koordination', 'stellungnahme ändern Zu 7: Neu.')).toMatch(
    /gibt es in der Stellungnahme nicht\..* Alle zeigt „stellungnahme AN\/0131\/2026 abschnitte“\. Um/,
  )
  await trial.says('koordination', 'abbrechen')
  expect(await says('koordination', 'stellungnahme ändern Zu 3 Neu.')).toContain(`„wieder öffnen ${motion}-3“`)
  expect(await says('koordination', 'wieder öffnen Zu 3')).toContain(
    `${motion}-3 ist für einen Nachtrag geöffnet, bis die Stellungnahme freigegeben ist.`,
  )
  await trial.says('koordination', 'rückgängig')
  expect(await says('koordination', 'stellungnahme ändern 1 Das Konzept ist fertig.')).toContain(
    'Original: „Das Konzept liegt im Entwurf vor.“',
  )
  expect(await says('koordination', 'stellungnahme unterschied')).toContain('Zu 1: Stellungnahme: Das Konzept')
  expect(await says('koordination', 'stellungnahme nummer 4169/2026')).toContain('In die Stellungnahme kommt sie')
  expect(oneLine(trial.news('dezernat'))).toContain(`Die Stellungnahme zu ${motion} „Masterplan zur Digitalisierung“`)
  expect(await says('koordination', 'stellungnahme freigeben')).toContain('fehlt Ihnen die Berechtigung')

  expect(await says('dezernat', `stellungnahme ${motion} freigeben`)).toMatch(
    /Noch ohne Stellungnahme: Zu 3\. .* Warum .*\?/,
  )
  // A bare yes is no reason.
  expect(await says('dezernat', 'ja')).toContain('Warum soll sie so hinausgehen?')
  expect(await says('dezernat', 'Der Beirat tagt erst im neuen Jahr.')).toContain('So freigeben?')
  expect(await says('dezernat', 'ja')).toContain('ist freigegeben und an die Gremienbetreuung übergeben')
  expect(oneLine(trial.news('geschaeftsstelle'))).toMatch(
    /zum Antrag AN\/0131\/2026 ist freigegeben, für die Sitzung am 07\.12\.2026\. Was darin zu den Punkten 1 und 2 steht, .* Der Text zu Punkt 1 ist dafür geändert worden\./,
  )
  expect(oneLine(trial.news('it-koordination'))).toContain('Was darin zu Punkt 3 steht')
  expect(oneLine(trial.news('strategie'))).not.toContain('freigegeben')
  // What the council got, and not what the offices said.
  expect(await says('it-koordination', `antrag ${motion}`)).toMatch(
    /mit der Stellungnahme 4169\/2026, freigegeben am 16\.11\.2026, für die Sitzung am 07\.12\.2026\..*Stellungnahme: Das Konzept ist fertig\. .*Dazu sagt die Stellungnahme nichts\./,
  )
  const handed = channel()
  expect(handed).toMatch(/^Stellungnahme zu AN\/0131\/2026 „Masterplan.* öffentlicher Teil, Fassung 2\. /)
  expect(handed).toContain('stellungnahme-AN-0131-2026.html')
  const { bytes } = trial.store.papers
  const { files } = (await trial.store.papers.ofRound((await trial.store.rounds.of(motion))[0]?.id ?? ''))!
  const markdown = await bytes(files.find(({ format }) => format === 'md')?.sha512 ?? '')
  const text = new TextDecoder().decode(markdown).replaceAll('\u00A0', ' ')
  expect(text).toContain('Stellungnahme zum Antrag der SPD-Fraktion und der FDP-Fraktion (AN/0131/2026')
  expect(text).toContain('TOP 6.1 der Sitzung des Digitalisierungsausschusses vom 07.12.2026')
  expect(text).toContain('## Zu 1.\n\n> Ein Konzept für die Rolle des CDO.\n\nDas Konzept ist fertig.')
  expect(text).toContain('Hierzu liegt noch keine Stellungnahme vor.')
  // From what was imported; the report of this half-year is not out yet.
  expect(text).toContain('M-02 Integrierter Masterplan 2025 – ▲ Gelb')
  expect((await trial.store.motions.byNumber(motion))?.state).toBe('answered')
  expect(await says('koordination', 'antrag')).toContain('beantwortet, ohne Text zu 3;')
  expect(await says('koordination', `stellungnahme ${motion}`)).toContain(
    'Ohne Text zu 3, mit der Begründung „Der Beirat tagt erst im neuen Jahr.“',
  )

  expect(await says('gremien', 'bestätigen')).toContain('ist bestätigt (Fassung 2)')
  expect(await says('koordination', `zwischenbericht`)).toContain('Es gibt noch keinen Entwurf. Mit „zwischenbericht')
  await trial.says('koordination', `stellungnahme ${motion} zurückziehen Eine Angabe war falsch.`)
  expect(await says('koordination', 'ja')).toContain('Fassung 3 ist der neue Entwurf')
  expect(channel()).toContain('ist zurückgezogen. Grund: „Eine Angabe war falsch.“')
  expect((await trial.store.motions.byNumber(motion))?.state).toBe('asked')
})
