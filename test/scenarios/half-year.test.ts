import { describe, expect, it } from 'vitest'
import { type ATrial, aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'
import { samplePlanWith } from '#test/support/plans.ts'

/** When and to whom something about a measure was posted by itself. */
const postedAbout = (trial: ATrial, code: string): readonly string[] =>
  trial.posts.filter(({ text }) => text.includes(`\n${code} `)).map(({ at, place }) => `${at} ${place}`)

const inOneLine = async (answer: Promise<string>): Promise<string> => oneLine(await answer)

describe('The round opens', () => {
  it('on its day, with one message to each person asked and one to the coordination', async () => {
    await using trial = await aTrial()
    await trial.at('2026-10-01T08:59')
    expect(trial.posts).toEqual([])
    await trial.at('2026-10-01T09:00')
    expect(trial.posts.map(({ place }) => place).toSorted()).toEqual([
      'dm:it-koordination',
      'dm:koordination',
      'dm:koordination',
      'dm:smart-city',
      'dm:stabsstelle',
      'dm:stadtwerke',
      'dm:strategie',
    ])
    expect(oneLine(trial.news('koordination'))).toContain(
      'Die Runde 2026-H2 ist eröffnet: 6 Maßnahmen werden abgefragt, Frist ist Do., 29.10.2026, 18:00 Uhr.',
    )
  })

  it('and says who asks, why, until when, and what was answered last time', async () => {
    await using trial = await aTrial()
    await trial.at('2026-10-01T09:00')
    const prompt = oneLine(trial.news('stabsstelle'))
    expect(prompt).toContain('Guten Tag, Leitung Stabsstelle Digitalisierung')
    expect(prompt).toContain('Masterplan, der Berichtsdienst der Stadt Köln für „Digitalisierungsprogramm“')
    expect(prompt).toContain('Die Verwaltung hat dem Digitalisierungsausschuss zugesagt, halbjährlich')
    expect(prompt).toContain('Bitte antworten Sie bis Do., 29.10.2026, 18:00 Uhr')
    expect(prompt).toContain('M-01 Konzept für Rolle und Aufgaben des Chief Digital Officer')
    expect(prompt).toContain('Zuletzt (2026-H1, 30.04.2026): ▲ Gelb · 60 %')
    expect(prompt).toContain('Der Entwurf des Konzepts beschreibt Rolle, Aufgaben und Berichtswege.')
    expect(prompt).toContain('→ unverändert M-01')
  })

  it('asking the deputy while the responsible person is away, and offers nothing unchanged where nothing was', async () => {
    await using trial = await aTrial()
    await trial.at('2026-10-01T09:00')
    expect(postedAbout(trial, 'M-05')).toEqual(['2026-10-01T09:00 dm:it-koordination'])
    const prompt = oneLine(trial.news('it-koordination'))
    expect(prompt).toContain('in Vertretung')
    expect(prompt).toContain('Hierzu gibt es noch keinen Sachstand.')
    expect(prompt).toContain('→ melden M-05')
    expect(prompt).not.toContain('unverändert')
    await trial.says('it-koordination', 'grün 70 Die ersten vier Dienste sind in Betrieb.')
    expect(await trial.answer('M-05')).toMatchObject({ author: 'it-koordination', behalf: 'umsetzung' })
  })
})

describe('An answer', () => {
  it('is given in one line, and shown back as it is kept', async () => {
    await using trial = await inOctober()
    const receipt = await inOneLine(
      trial.says('stabsstelle', 'gelb 75 Das Konzept liegt vor. Ursache: Zwei Stimmen fehlen. Optionen: Entscheidung.'),
    )
    expect(receipt).toContain('Danke, gespeichert: M-01')
    expect(receipt).toContain('▲ Gelb · 75 %')
    expect(receipt).toContain('• Ursache: Zwei Stimmen fehlen.')
    expect(receipt).toContain('Ändern können Sie die Antwort bis Do., 05.11.2026, 18:00 Uhr.')
    expect(await trial.answer('M-01')).toMatchObject({
      light: 'yellow',
      percent: 75,
      fields: { text: 'Das Konzept liegt vor.', cause: 'Zwei Stimmen fehlen.', options: 'Entscheidung.' },
      author: 'stabsstelle',
      late: false,
    })
  })

  it('begins with a plain sentence, and only what is missing is asked', async () => {
    await using trial = await inOctober()
    const question = await inOneLine(trial.says('smart-city', 'Die Prüfung hat begonnen.'))
    expect(question).toContain('Welche Ampel hat die Maßnahme?')
    expect(question).toContain('Zuletzt: Nicht begonnen')
    expect(await inOneLine(trial.says('smart-city', 'grün'))).toContain('Danke, gespeichert: M-06')
    expect(await trial.answer('M-06')).toMatchObject({ light: 'green', fields: { text: 'Die Prüfung hat begonnen.' } })
  })

  it('is given step by step, mistyped first, with last time’s answer at every step', async () => {
    await using trial = await inOctober()
    const says = (text: string): Promise<string> => inOneLine(trial.says('strategie', text))
    expect(await says('meldne M-02')).toContain('Meinten Sie „melden“?')
    expect(await says('melden M-02')).toMatch(/Welche Ampel .* Zuletzt: Gelb/)
    expect(await says('orange')).toMatch(/„orange“ ist keine Ampel.* Welche Ampel/)
    expect(await says('rot')).toMatch(/Wie viel Prozent .* Zuletzt: 35 %/)
    expect(await says('140')).toMatch(/„140“ geht nicht.* Wie viel Prozent/)
    expect(await says('55')).toMatch(/Wie ist der Sachstand\? .* Zuletzt: Die Gliederung/)
    expect(await says('Sechs von sieben Kapiteln liegen vor.')).toMatch(/Ursache .* Zuletzt: Die Zulieferungen/)
    expect(await says('wie zuletzt')).toMatch(/Handlungsoptionen .* Zuletzt: Verlängerung/)
    expect(await says('Das Kapitel wird mit 12 geschrieben.')).toMatch(/nächsten Schritte.*freiwillig/)
    expect(await says('weiter')).toMatch(/intern vermerken.*in keinem Bericht/)
    expect(await says('Die Stelle wird im Januar besetzt.')).toMatch(/Ihre Antwort zu M-02 .* Rot .* Absenden\?/)
    expect(await says('absenden')).toContain('Danke, gespeichert: M-02')
    expect(await trial.answer('M-02')).toMatchObject({
      light: 'red',
      percent: 55,
      fields: {
        text: 'Sechs von sieben Kapiteln liegen vor.',
        cause: 'Die Zulieferungen mehrerer Fachämter haben sich verzögert.',
        options: 'Das Kapitel wird mit 12 geschrieben.',
        note: 'Die Stelle wird im Januar besetzt.',
      },
    })
  })

  it('can be changed until the round is frozen, and every revision is kept', async () => {
    await using trial = await inOctober()
    await trial.says('smart-city', 'melden M-06 grün 10 Die Prüfung hat begonnen.')
    await trial.says('smart-city', 'melden M-06 grün 20 Zwei Gespräche sind geführt.')
    const request = await trial.request('M-06')
    const revisions = await trial.store.answers.revisionsOf(request.id)
    expect(revisions.map(({ seq, percent }) => [seq, percent])).toEqual([
      [1, 10],
      [2, 20],
    ])
    expect(request.answer).toBe(revisions[1]?.id)
  })
})

describe('“Unchanged”', () => {
  it('lets the last answer stand in one word, and counts the rounds it stood', async () => {
    await using trial = await inOctober()
    expect(await inOneLine(trial.says('stadtwerke', 'unverändert'))).toContain(
      'Unverändert gegenüber der letzten Runde.',
    )
    await trial.at('2027-03-25T09:00')
    expect(await inOneLine(trial.says('stadtwerke', 'unverändert M-04'))).toContain('Unverändert seit 2 Runden.')
    expect(await trial.answer('M-04')).toMatchObject({ light: 'green', percent: 40, unchangedRounds: 2 })
  })

  it('asks for the cause that last time’s answer lacks', async () => {
    await using trial = await inOctober(
      samplePlanWith(['        cause: Die Zulieferungen mehrerer Fachämter haben sich verzögert.\n', '']),
    )
    expect(await inOneLine(trial.says('strategie', 'unverändert'))).toContain('Was ist die Ursache')
    expect(await trial.answer('M-02')).toBeUndefined()
    await trial.says('strategie', 'Drei Zulieferungen fehlen.')
    expect(await trial.answer('M-02')).toMatchObject({
      unchangedRounds: 1,
      fields: { cause: 'Drei Zulieferungen fehlen.', options: expect.stringContaining('Verlängerung der Frist') },
    })
  })

  it('is refused where nothing came before', async () => {
    await using trial = await inOctober()
    expect(await inOneLine(trial.says('it-koordination', 'unverändert M-05'))).toBe(
      'Zu M-05 gibt es noch keinen Sachstand, der unverändert bleiben könnte. Bitte mit „melden M-05“ antworten.',
    )
    expect(await trial.answer('M-05')).toBeUndefined()
  })
})

describe('Reminders', () => {
  it('become rarer, then climb from the deputy to the plan’s coordination, each on its day', async () => {
    await using trial = await aTrial()
    await trial.at('2026-11-08')
    expect(postedAbout(trial, 'M-06')).toEqual([
      '2026-10-01T09:00 dm:smart-city',
      '2026-10-09T09:30 dm:smart-city',
      '2026-10-20T09:30 dm:smart-city',
      '2026-10-26T09:30 dm:netzwerke',
      '2026-10-29T09:30 dm:geschaeftsstelle',
      '2026-11-02T09:30 dm:stabsstelle',
      '2026-11-04T09:30 dm:koordination',
    ])
  })

  it('speak of measures, not of people', async () => {
    await using trial = await aTrial()
    await trial.at('2026-11-02T09:30')
    const toHead = oneLine(trial.posts.findLast(({ place }) => place === 'dm:stabsstelle')?.text ?? '')
    expect(toHead).toContain('fehlt im Bericht an den Ausschuss noch der Sachstand (Frist: Do., 29.10.2026')
    expect(toHead).toContain('Ohne Antwort steht dort „Keine Rückmeldung“.')
    expect(toHead).not.toMatch(/Sachgebietsleitung|Geschäftsstelle|Projektbüro/)
  })

  it('stop for whoever has answered, and go on for the others', async () => {
    await using trial = await inOctober()
    await trial.at('2026-10-09T09:30')
    await trial.says('smart-city', 'grün 20 Die Prüfung hat begonnen.')
    await trial.at('2026-11-08')
    const reminders = postedAbout(trial, 'M-06').filter((line) => line >= '2026-10-09T09:31')
    expect(reminders).toEqual([])
    expect(postedAbout(trial, 'M-02')).toContain('2026-10-20T09:30 dm:strategie')
  })
})

describe('The end of a round', () => {
  it('takes late answers in grace and marks them', async () => {
    await using trial = await inOctober()
    await trial.at('2026-11-03T10:00')
    expect(await inOneLine(trial.says('smart-city', 'melden M-06 grün 20 Die Prüfung hat begonnen.'))).toContain(
      'Die Antwort kam nach der Frist und ist als verspätet vermerkt.',
    )
    expect(await trial.answer('M-06')).toMatchObject({ late: true })
    expect(await inOneLine(trial.says('cdo', 'stand'))).toContain('verspätet: 1')
  })

  it('after grace lets only the coordination enter answers, and keeps what others say for it', async () => {
    await using trial = await inOctober()
    await trial.at('2026-11-06T10:00')
    const late = 'melden M-06 grün 20 Die Prüfung hat begonnen.'
    expect(await inOneLine(trial.says('smart-city', late))).toContain(
      'Ihre Antwort zu M-06 ist aufgehoben; die Koordination entscheidet, ob sie noch in den Bericht kommt.',
    )
    expect(await trial.answer('M-06')).toBeUndefined()
    expect(await inOneLine(trial.says('koordination', late))).toContain('Danke, gespeichert: M-06')
    expect(await trial.answer('M-06')).toMatchObject({ author: 'koordination', behalf: 'smart-city', late: true })
  })

  it('freezes everything; what comes then is kept for the coordination to decide', async () => {
    await using trial = await inOctober()
    await trial.says('smart-city', 'melden M-06 grün 20 Die Prüfung hat begonnen.')
    await trial.at('2026-11-06T18:00')
    expect(oneLine(trial.news('koordination'))).toContain('Beantwortet: 1 von 6')
    for (const person of ['smart-city', 'koordination'])
      expect(await inOneLine(trial.says(person, 'melden M-06 grün 90 Doch schon weiter.'))).toContain(
        'Die Runde 2026-H2 ist abgeschlossen. Ihre Antwort zu M-06 ist aufgehoben',
      )
    expect(await trial.answer('M-06')).toMatchObject({ percent: 20 })
    expect((await trial.request('M-05')).state).toBe('missing')
  })
})

describe('The interim report', () => {
  it('is drafted, released by a second person, and handed to the committee with its files', async () => {
    await using trial = await afterTheRound()
    expect(await inOneLine(trial.says('koordination', 'zwischenbericht entwurf'))).toContain(
      'Der Entwurf ist angelegt (Fassung 1). Zur Freigabe braucht es eine zweite Person',
    )
    expect(oneLine(trial.news('dezernat'))).toContain('liegt zur Freigabe vor')
    expect(await inOneLine(trial.says('dezernat', 'zwischenbericht vorschau'))).toContain('noch nicht freigegeben')
    expect(trial.posts.at(-1)?.files.map(({ name }) => name)).toEqual([
      'zwischenbericht-2026-H2-entwurf.html',
      'zwischenbericht-2026-H2-entwurf.md',
    ])
    await trial.says('dezernat', 'zwischenbericht freigeben')
    const handed = trial.posts.find(({ place }) => place === '#digitalausschuss')
    expect(oneLine(handed?.text ?? '')).toContain(
      'für den Digitalisierungsausschuss (Sitzung am Mo., 07.12.2026): freigegeben, öffentlicher Teil, Fassung 1.',
    )
    expect(handed?.files.map(({ name }) => name)).toEqual([
      'zwischenbericht-2026-H2.html',
      'zwischenbericht-2026-H2.md',
    ])
    expect(wordsOf(handed?.files[1]?.bytes)).toContain('Die Prüfung hat begonnen.')
  })

  it('cannot be released by whoever drafted it, even if they may release', async () => {
    await using trial = await afterTheRound()
    await trial.says('cdo', 'zwischenbericht entwurf')
    expect(await inOneLine(trial.says('cdo', 'zwischenbericht freigeben'))).toBe(
      'Wer den Entwurf vorgelegt hat, kann ihn nicht selbst freigeben (Vier-Augen-Prinzip). Bitte eine zweite berechtigte Person um die Freigabe.',
    )
    expect(trial.news('#digitalausschuss')).toBe('')
    expect(await inOneLine(trial.says('dezernat', 'zwischenbericht freigeben'))).toContain('ist freigegeben')
  })

  it('waits, drafted by the only person who may release it, and says that nobody else is entered', async () => {
    await using trial = await afterTheRound(
      samplePlanWith(['    office: IX\n    roles: [releaser]\n', '    office: IX\n']),
    )
    expect(await inOneLine(trial.says('cdo', 'zwischenbericht entwurf'))).toContain(
      'Es ist niemand eingetragen, der ihn freigeben darf',
    )
    expect(await inOneLine(trial.says('cdo', 'zwischenbericht freigeben'))).toContain('Vier-Augen-Prinzip')
    expect(await inOneLine(trial.says('dezernat', 'zwischenbericht freigeben'))).toContain(
      'fehlt Ihnen die Berechtigung',
    )
    expect(trial.news('#digitalausschuss')).toBe('')
  })

  it('stays as it was released', async () => {
    await using trial = await afterTheRound()
    await trial.says('koordination', 'zwischenbericht entwurf')
    await trial.says('dezernat', 'zwischenbericht freigeben')
    const released = await paperOf(trial)
    for (const [person, again] of [
      ['koordination', 'zwischenbericht entwurf'],
      ['cdo', 'zwischenbericht freigeben'],
    ] as const)
      expect(await inOneLine(trial.says(person, again))).toBe(
        'Der Bericht ist am 09.11.2026 freigegeben worden und ändert sich nicht mehr. Mit „zwischenbericht zurückziehen“ und dem Grund beginnt eine neue Fassung.',
      )
    await trial.at('2027-03-25T09:00')
    await trial.says('smart-city', 'melden M-06 grün 50 Die Prüfung ist weiter.')
    expect(await paperOf(trial)).toEqual(released)
    expect(released.files).toHaveLength(2)
  })
})

describe('A measure that is done', () => {
  it('is proposed by its people, confirmed by the coordination, and not asked again', async () => {
    await using trial = await inOctober()
    trial.news('koordination')
    expect(await inOneLine(trial.says('stabsstelle', 'erledigt 100 Das Konzept ist beschlossen.'))).toContain(
      '„Abgeschlossen“ ist als Vorschlag an die Koordination gegangen.',
    )
    expect(oneLine(trial.news('koordination'))).toContain('→ bestätigen M-01 ja')
    expect(await inOneLine(trial.says('stabsstelle', 'bestätigen M-01 ja'))).toContain('fehlt Ihnen die Berechtigung')
    await trial.says('koordination', 'bestätigen M-01 ja')
    expect(oneLine(trial.news('stabsstelle'))).toContain('M-01: „Abgeschlossen“ ist bestätigt.')
    await trial.at('2027-03-25T09:00')
    const { round, requests, measure } = await trial.book()
    expect(round?.label).toBe('2027-H1')
    expect(requests.map(({ subject }) => measure(subject)?.code)).toEqual(['M-02', 'M-03', 'M-04', 'M-05', 'M-06'])
    expect(await inOneLine(trial.says('stabsstelle', 'melden M-01 grün 100 Fertig.'))).toBe(
      'M-01 wird in dieser Runde nicht abgefragt. Mit „verlauf M-01“ sehen Sie die letzten Meldungen.',
    )
  })

  it('is asked again when the coordination declines', async () => {
    await using trial = await inOctober()
    await trial.says('stabsstelle', 'erledigt 100 Das Konzept ist beschlossen.')
    trial.news('stabsstelle')
    await trial.says('koordination', 'bestätigen M-01 nein')
    expect(oneLine(trial.news('stabsstelle'))).toContain('M-01: „Abgeschlossen“ ist nicht bestätigt.')
    await trial.at('2027-03-25T09:00')
    expect((await trial.request('M-01')).state).toBe('asked')
  })
})

describe('The rhythm of rounds', () => {
  it('follows from the plan: the next round is planned and opens by itself', async () => {
    await using trial = await aTrial()
    await trial.at('2026-11-06T18:00')
    const { next } = await trial.book()
    expect(next).toMatchObject({ label: '2027-H1', session: '2027-06-07', opens: '2027-03-25T08:00:00.000Z' })
    await trial.at('2027-03-25T09:00')
    expect((await trial.book()).round).toMatchObject({ label: '2027-H1', state: 'open' })
    expect(oneLine(trial.news('smart-city'))).toContain('Runde 2027-H1')
  })

  it('is dated anew once the committee’s session stands in the file', async () => {
    const sessions = 'sessions: [2026-06-08, 2026-12-07, 2027-06-07, 2027-12-06]'
    await using trial = await aTrial(samplePlanWith([sessions, 'sessions: [2026-06-08, 2026-12-07]']))
    await trial.at('2026-11-06T18:00')
    expect((await trial.book()).next).toMatchObject({ session: null, opens: '2027-03-30T07:00:00.000Z' })
    expect(await inOneLine(trial.says('koordination', 'runde'))).toContain('noch nicht bekannt, angenommen')
    await trial.restarts(samplePlanWith([sessions, 'sessions: [2026-06-08, 2026-12-07, 2027-06-21]']))
    expect((await trial.book()).next).toMatchObject({ label: '2027-H1', session: '2027-06-21' })
    expect(await inOneLine(trial.says('koordination', 'runde'))).toContain('Mo., 21.06.2027')
  })

  it('is the coordination’s to change: plan, open, extend and close, but not with dates that will not do', async () => {
    await using trial = await aTrial()
    const says = (text: string): Promise<string> => inOneLine(trial.says('koordination', text))
    expect(await says('runde planen 2026-10-05')).toContain('reicht die Zeit für eine Abfrage nicht mehr')
    expect(await says('runde planen 31.11.2026')).toContain('„31.11.2026“ ist kein Datum im Kalender.')
    expect(await says('abbrechen')).toContain('Abgebrochen')
    expect(await says('runde planen 14.12.2026')).toContain('Mo., 14.12.2026')
    expect(await says('runde verlängern 2026-11-10')).toContain('Es läuft gerade keine Abfragerunde.')
    expect(await says('runde öffnen')).toContain('Jetzt schon öffnen und alle anschreiben?')
    expect(await says('ja')).toContain('Die Runde 2026-H2 ist eröffnet')
    expect(await says('runde öffnen')).toContain('Die Runde 2026-H2 läuft schon.')
    expect(await says('runde planen 2026-12-21')).toContain('Die Runde 2026-H2 läuft schon.')
    expect(await says('runde verlängern 2026-10-30')).toContain('liegt nicht nach der jetzigen Frist')
    expect(await says('runde verlängern 2026-12-01')).toContain('ist zu spät')
    expect(await says('runde verlängern 2026-11-10')).toContain('läuft jetzt bis Di., 10.11.2026, 18:00 Uhr')
    expect(oneLine(trial.news('smart-city'))).toContain('Die Frist läuft jetzt bis Di., 10.11.2026, 18:00 Uhr.')
    expect(await says('runde schließen ja')).toContain('Die Runde 2026-H2 ist abgeschlossen. Beantwortet: 0 von 6')
    expect(await says('runde schließen')).toContain('Es läuft gerade keine Abfragerunde.')
  })
})

/** A trial on the day the round has opened. */
async function inOctober(plan?: string): Promise<ATrial> {
  const trial = await aTrial(plan)
  await trial.at('2026-10-01T09:00')
  return trial
}

/** A trial on the day the report is to be drafted, one measure answered. */
async function afterTheRound(plan?: string): Promise<ATrial> {
  const trial = await inOctober(plan)
  await trial.says('smart-city', 'melden M-06 grün 20 Die Prüfung hat begonnen.')
  await trial.at('2026-11-09T09:00')
  return trial
}

/** The released paper of the round with its files' bytes. */
async function paperOf(trial: ATrial) {
  const { round } = await trial.book('2026-H2')
  const paper = await trial.store.papers.ofRound(round!.id)
  const files = await Promise.all((paper?.files ?? []).map(({ sha512 }) => trial.store.papers.bytes(sha512)))
  return { paper, files: files.map(wordsOf) }
}

const wordsOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)
