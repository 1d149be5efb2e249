import { describe, expect, it } from 'vitest'
import { aFormat } from '#test/support/a-format.ts'
import { type ATrial, aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

const channel = '#digitalausschuss'

/** A trial in which a paper is released, on the 9th of November unless said otherwise. */
async function released(...given: Parameters<typeof aTrial>): Promise<ATrial> {
  const trial = await aTrial(...given)
  await trial.at('2026-11-09T09:00')
  await trial.says('koordination', 'zwischenbericht entwurf')
  await trial.says('dezernat', 'zwischenbericht freigeben')
  return trial
}

const says = async (trial: ATrial, person: string, text: string): Promise<string> =>
  oneLine(await trial.says(person, `zwischenbericht ${text}`))

const paperOf = async (trial: ATrial) => {
  const { round } = await trial.book('2026-H2')
  const paper = await trial.store.papers.ofRound(round?.id ?? '')
  if (!paper) throw new Error('There is no paper.')
  return paper
}

const postsIn = (trial: ATrial) => trial.posts.filter(({ place }) => place === channel)

const postsTo = (trial: ATrial, person: string) =>
  trial.posts.filter(({ place }) => place === `dm:${person}`).map(({ text }) => text)

/** The words of the last post in the liaison's channel. */
const handOverOf = (trial: ATrial): string => oneLine(postsIn(trial).at(-1)?.text ?? '')

type Files = ATrial['posts'][number]['files']

const lastFiles = (trial: ATrial): Files => trial.posts.at(-1)?.files ?? []

const endings = (files: Files | undefined) => files?.map(({ name }) => name.replace(/^.*\./, ''))

/** What a file says, counted from the end. */
const textOf = (files: Files | undefined, last = 1): string => Buffer.from(files?.at(-last)?.bytes ?? []).toString()

describe('A paper that was handed over', () => {
  it('is confirmed by the liaison, who may think again; others may not, and nothing is done twice', async () => {
    await using trial = await released()
    expect(handOverOf(trial)).toContain('Bitte bestätigen Sie den Bericht mit „zwischenbericht bestätigen“')
    expect(await says(trial, 'gremien', '')).toContain('Er ist noch nicht bestätigt.')
    expect(await says(trial, 'koordination', 'bestätigen')).toContain('fehlt Ihnen die Berechtigung')
    const paper = trial.messages.find(({ kind }) => kind === 'paper')
    expect(paper?.content.calls?.map(({ id }) => id)).toEqual(['gremien'])
    for (const person of ['koordination', 'cdo', 'dezernat']) trial.news(person)
    // Said in the liaison's channel, it is answered there; with nothing else to confirm, the word alone will do.
    await trial.says('gremien', '/masterplan bestätigen', channel)
    expect(handOverOf(trial)).toBe(
      'Der Zwischenbericht zur Runde 2026-H2 ist bestätigt (Fassung 1); Koordination und Freigabe erfahren davon.',
    )
    for (const person of ['koordination', 'cdo', 'dezernat'])
      expect(oneLine(trial.news(person))).toContain('hat den Zwischenbericht zur Runde 2026-H2 bestätigt (Fassung 1).')
    expect(await says(trial, 'gremien', 'bestätigen')).toContain('Der Bericht ist seit 09.11.2026 bestätigt.')
    expect(await says(trial, 'gremien', 'zurückgeben Doch nicht.')).toContain(
      'Der Bericht ist seit 09.11.2026 bestätigt.',
    )
    expect(await says(trial, 'koordination', '')).toContain('Die Gremienbetreuung hat ihn am 09.11.2026 bestätigt.')
    expect(oneLine(await trial.says('cdo', 'stand'))).toContain('Die Gremienbetreuung hat ihn am 09.11.2026 bestätigt.')
    expect(oneLine(await trial.says('gremien', 'rückgängig'))).toContain(
      'Zurückgenommen: Rückmeldung zum Zwischenbericht 2026-H2.',
    )
    expect((await paperOf(trial)).handedOver).toMatchObject([{ no: 1, state: 'awaited', by: null, at: null }])
  })

  it('is given back with a reason that is asked for, and may be confirmed all the same', async () => {
    await using trial = await released()
    expect(await says(trial, 'gremien', 'zurückgeben')).toContain('Warum geben Sie den Bericht zurück?')
    trial.news('dezernat')
    expect(oneLine(await trial.says('gremien', 'Auf Seite 2 fehlt die Tabelle.'))).toContain('ist zurückgegeben')
    const told = oneLine(trial.news('dezernat'))
    expect(told).toContain(
      'gibt den Zwischenbericht zur Runde 2026-H2 zurück (Fassung 1): „Auf Seite 2 fehlt die Tabelle.“',
    )
    expect(told).toContain('→ zwischenbericht zurückziehen')
    expect(await says(trial, 'gremien', 'zurückgeben Noch etwas.')).toContain('schon zurückgegeben (09.11.2026)')
    expect(await says(trial, 'cdo', '')).toContain('am 09.11.2026 zurückgegeben: „Auf Seite 2 fehlt die Tabelle.“')
    expect(await says(trial, 'gremien', 'bestätigen')).toContain('ist bestätigt (Fassung 1)')
  })

  it('is given back, and numbered, in one word where it stands or in a thread under it', async () => {
    await using trial = await released()
    const thread = `${channel} $paper`
    await trial.says('gremien', '/masterplan nummer 1344/2026', thread)
    expect(trial.posts.find(({ place }) => place === thread)?.text).toContain('1344/2026 ist eingetragen')
    expect(oneLine(await trial.says('gremien', '/masterplan zurückgeben', thread))).toContain('Warum geben Sie')
    await trial.says('gremien', '/masterplan zurückgeben Auf Seite 2 fehlt die Tabelle.', thread)
    expect((await paperOf(trial)).handedOver).toMatchObject([
      { state: 'returned', reason: 'Auf Seite 2 fehlt die Tabelle.' },
    ])
    expect(oneLine(await trial.says('gremien', 'bestätigen'))).toContain('ist bestätigt')
    for (const text of ['zurückgeben Nein', 'nummer 7/2026'])
      expect(oneLine(await trial.says('koordination', text)), text).not.toMatch(/zurückgegeben|7\/2026/)
  })

  it('and withdrawn, cannot be confirmed; its post says so, and later what has taken its place', async () => {
    await using trial = await released()
    const [first] = postsIn(trial)
    const button = {
      action: 'confirm',
      round: '2026-H2',
      version: '1',
      place: JSON.stringify(['console', 'trial', channel]),
    }
    await says(trial, 'koordination', 'zurückziehen Zahlendreher')
    await trial.says('koordination', 'ja')
    const marked = (): string => oneLine(trial.posts.find(({ id }) => id === first?.id)?.text ?? '')
    expect(marked()).toMatch(/^Fassung 1 ist zurückgezogen, bitte nicht mehr verwenden\. Zwischenbericht/)
    expect(marked()).toContain(
      'Diese Dateien gelten nicht mehr: zwischenbericht-2026-H2.html und zwischenbericht-2026-H2.md.',
    )
    expect(await says(trial, 'gremien', 'zurückgeben')).toBe(
      'Fassung 1 ist zurückgezogen und gilt nicht mehr. Eine neue Fassung folgt.',
    )
    await says(trial, 'dezernat', 'freigeben')
    expect(marked()).toMatch(/^Fassung 1 ist durch Fassung 2 ersetzt, bitte nicht mehr verwenden\./)
    // The files of the earlier post are still there, and the new ones stand in a post of their own.
    const posts = postsIn(trial)
    expect(posts[0]?.files).toHaveLength(2)
    expect(
      posts.map(({ text }) => /^\S+ \S+ ist (\S+)|öffentlicher Teil, (Fassung \d)/.exec(oneLine(text))?.[0]),
    ).toEqual(['Fassung 1 ist durch', undefined, 'öffentlicher Teil, Fassung 2'])
    trial.news('gremien')
    await trial.calls('gremien', 'interim-report', button)
    expect(trial.news('gremien')).toBe('Fassung 1 ist zurückgezogen und gilt nicht mehr. Es gilt Fassung 2.')
    await trial.calls('gremien', 'interim-report', { ...button, version: '2' })
    expect((await paperOf(trial)).handedOver).toMatchObject([
      { no: 1, state: 'awaited' },
      { no: 2, state: 'confirmed', by: 'gremien' },
    ])
  })

  it('never was, and so cannot be confirmed', async () => {
    await using trial = await aTrial()
    await trial.at('2026-11-09T09:00')
    expect(await says(trial, 'gremien', 'bestätigen')).toContain('Es gibt noch keinen Entwurf.')
    await says(trial, 'koordination', 'entwurf')
    expect(await says(trial, 'gremien', 'bestätigen')).toContain('Es ist keine freigegebene Fassung übergeben')
  })
})

describe('A working day of silence', () => {
  it('tells the coordination what to do, once for each version, by the calendar and after a standstill as well', async () => {
    await using trial = await aTrial()
    await trial.at('2026-11-09T09:00')
    await trial.says('koordination', 'zwischenbericht entwurf')
    // A Friday; the weekend does not count.
    await trial.at('2026-11-13T15:00')
    await trial.says('dezernat', 'zwischenbericht freigeben')
    trial.news('koordination')
    await trial.at('2026-11-16T14:59')
    expect(trial.news('koordination')).toBe('')
    await trial.sleepsUntil('2026-11-18T08:00')
    expect(oneLine(trial.news('koordination'))).toMatch(
      /\(Fassung 1, übergeben am 13\.11\.2026\) noch nicht bestätigt\. Bitte fragen Sie dort nach; bestätigt wird mit/,
    )
    await trial.restarts()
    await trial.at('2026-11-30T12:00')
    expect(trial.news('koordination')).not.toContain('noch nicht bestätigt')
    await trial.says('koordination', 'zwischenbericht zurückziehen Zahlendreher')
    await trial.says('koordination', 'ja')
    await trial.at('2026-12-02T12:00')
    expect(trial.news('koordination')).not.toContain('noch nicht bestätigt')
    await trial.says('dezernat', 'zwischenbericht freigeben')
    await trial.at('2026-12-03T12:00')
    expect(oneLine(trial.news('koordination'))).toContain('(Fassung 2, übergeben am 02.12.2026) noch nicht bestätigt.')
  })

  it('does not matter once the liaison has said something', async () => {
    await using trial = await released()
    await says(trial, 'gremien', 'zurückgeben Unvollständig.')
    trial.news('koordination')
    await trial.at('2026-11-20T12:00')
    expect(trial.news('koordination')).not.toContain('noch nicht bestätigt')
  })
})

describe('The number of a paper', () => {
  it('entered before the release stands in the paper; what is no number of this city is refused', async () => {
    await using trial = await aTrial()
    await trial.at('2026-11-09T09:00')
    await says(trial, 'koordination', 'entwurf')
    expect(await says(trial, 'koordination', 'nummer')).toContain('Zum Beispiel: 1344/2026, AN/1344/2026.')
    expect(oneLine(await trial.says('koordination', '17'))).toContain('„17“ ist keine Vorlagen-Nummer dieser Stadt.')
    expect(await says(trial, 'smart-city', 'nummer 1344/2026')).toContain('fehlt Ihnen die Berechtigung')
    trial.news('gremien')
    expect(await says(trial, 'koordination', 'nummer 1344/2026')).toContain('In den Bericht kommt sie ab Fassung 1.')
    expect(trial.news('gremien')).toContain('Die Vorlagen-Nummer ist 1344/2026.')
    expect(await says(trial, 'koordination', 'nummer 1344/2026')).toContain('ist schon so eingetragen')
    await says(trial, 'dezernat', 'freigeben')
    const post = postsIn(trial).at(-1)
    expect(handOverOf(trial)).toContain('Vorlagen-Nummer: 1344/2026.')
    expect(post?.files.map(({ bytes }) => Buffer.from(bytes).toString().includes('1344/2026'))).toEqual([true, true])
  })

  it('entered or changed after the release leaves every byte as it was; data on request name the present one', async () => {
    const listing = aFormat(
      'oparl',
      ({ facts }, earlier) => `${facts.number ?? 'awaited'}: ${earlier.map(({ name }) => name).join(', ')}`,
      { data: true, onRequest: true },
    )
    await using trial = await released(undefined, ':memory:', ['html', 'md', listing])
    const asked = 'bitte eintragen, zum Beispiel: „zwischenbericht nummer 1344/2026“'
    expect(handOverOf(trial)).toContain(asked)
    const before = await filesOf(trial)
    const oparl = async (): Promise<string> => {
      await says(trial, 'gremien', 'dateien oparl')
      return textOf(lastFiles(trial))
    }
    const names = 'zwischenbericht-2026-H2.html, zwischenbericht-2026-H2.md'
    expect([await oparl(), await oparl()]).toEqual([`awaited: ${names}`, `awaited: ${names}`])
    expect(await says(trial, 'gremien', 'nummer AN/77/2026')).toContain(
      'Die freigegebenen Dateien bleiben, wie sie sind',
    )
    expect(await oparl()).toBe(`AN/77/2026: ${names}`)
    trial.news('koordination')
    expect(await says(trial, 'gremien', 'nummer AN/78/2026')).toContain(
      'Bisher ist AN/77/2026 eingetragen. Durch AN/78/2026 ersetzen?',
    )
    await trial.says('gremien', 'ja')
    expect(oneLine(trial.news('koordination'))).toContain('Die Vorlagen-Nummer ist AN/78/2026 (bisher AN/77/2026).')
    expect(await oparl()).toBe(`AN/78/2026: ${names}`)
    expect(await says(trial, 'koordination', 'dateien')).toContain('Vorlagen-Nummer: AN/78/2026.')
    expect((await filesOf(trial)).filter(({ format }) => format !== 'oparl')).toEqual(before)
    expect(
      (await trial.store.audits.of((await paperOf(trial)).paper.id)).map(({ act, detail }) => [act, detail]),
    ).toEqual(
      expect.arrayContaining([
        ['paper-numbered', '{"number":"AN/77/2026","from":2}'],
        ['paper-numbered', '{"number":"AN/78/2026","from":2}'],
      ]),
    )
    await trial.says('gremien', 'rückgängig')
    expect(await oparl()).toBe(`AN/77/2026: ${names}`)
    // The next version bears it.
    await says(trial, 'koordination', 'zurückziehen Zahlendreher')
    await trial.says('koordination', 'ja')
    await says(trial, 'dezernat', 'freigeben')
    expect(textOf(postsIn(trial).at(-1)?.files)).toContain('AN/77/2026')
  })
})

const filesOf = async (trial: ATrial) =>
  (await paperOf(trial)).files.map(({ format, name, sha512 }) => ({ format, name, sha512 }))

describe('Files on request', () => {
  it('are PDF and DOCX at the hand-over, or what could be made instead and why; what was missing is made once', async () => {
    let works = false
    let made = 0
    const pdf = aFormat('pdf', () => (works ? `PDF ${(made += 1)}` : undefined), { heavy: true })
    const docx = aFormat('docx', () => 'Word')
    await using trial = await released(undefined, ':memory:', ['csv', 'html', docx, pdf])
    const post = postsIn(trial).at(-1)
    expect(endings(post?.files)).toEqual(['html', 'docx'])
    expect(handOverOf(trial)).toContain('Die Datei im Format PDF fehlt: der Arbeitsspeicher reicht nicht.')
    expect(handOverOf(trial)).toMatch(/2026-H2\.docx, SHA-512: [0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4} …/)
    expect(await says(trial, 'gremien', 'dateien')).toContain('Auf Anfrage: PDF')
    works = true
    const first = await says(trial, 'smart-city', 'dateien PDF')
    const hash = /SHA-512: ([0-9a-f]{128})/.exec(first)?.[1]
    expect(await says(trial, 'gremien', 'dateien pdf')).toContain(`SHA-512: ${hash}`)
    expect(textOf(lastFiles(trial))).toBe('PDF 1')
    await says(trial, 'koordination', 'dateien alle')
    const all = endings(lastFiles(trial))
    expect(all).toEqual(['csv', 'docx', 'html', 'pdf', 'SHA512SUMS'])
    expect(textOf(lastFiles(trial))).toContain(`${hash}  zwischenbericht-2026-H2.pdf\n`)
    expect(made).toBe(1)
    expect(await says(trial, 'gremien', 'dateien odt')).toContain(
      '„odt“ passt hier nicht. Möglich sind: alle, CSV, HTML',
    )
  })

  it('show a draft only to those who may see it', async () => {
    await using trial = await released()
    await says(trial, 'koordination', 'zurückziehen Zahlendreher')
    await trial.says('koordination', 'ja')
    const withdrawn = 'war freigegeben (Fassung 1, am 09.11.2026) und ist am 09.11.2026 zurückgezogen.'
    for (const asked of ['dateien', 'dateien md', 'vorschau'])
      expect(await says(trial, 'gremien', asked)).toContain(withdrawn)
    expect(await says(trial, 'gremien', 'vorschau 2099-H9')).toMatch(/2099-H9.*2026-H2/)
    expect(await says(trial, 'cdo', 'dateien md')).toContain('Fassung 2, Entwurf.')
    expect(trial.posts.at(-1)?.files.map(({ name }) => name)).toEqual(['zwischenbericht-2026-H2-fassung-2-entwurf.md'])
    expect((await paperOf(trial)).files.map(({ no }) => no)).toEqual([1, 1])
  })
})

describe('The preview', () => {
  it('names what is made on request, and tells the coordination once what stands replaced', async () => {
    const flawed = aFormat('pdf', () => 'PDF', { replaced: ['😀'] })
    const listing = aFormat('oparl', () => '{}', { onRequest: true })
    await using trial = await aTrial(undefined, ':memory:', ['html', flawed, listing])
    await trial.at('2026-11-09T09:00')
    await says(trial, 'koordination', 'entwurf')
    await says(trial, 'koordination', 'ändern Einleitung: Vorab \u202Ealles.')
    trial.news('koordination')
    const preview = await says(trial, 'dezernat', 'vorschau')
    expect(preview).toContain('Auf Anfrage: OPARL')
    expect(preview).toContain('ersetzt oder weggelassen: U+202E 😀.')
    expect(trial.posts.findLast(({ place }) => place === 'dm:dezernat')?.files).toHaveLength(2)
    expect(oneLine(trial.news('koordination'))).toContain(
      '2026-H2 (Fassung 2) fiel auf: Diese Zeichen lassen sich nicht',
    )
    await says(trial, 'dezernat', 'vorschau')
    expect(trial.news('koordination')).toBe('')
  })

  it('shows the figures first, each with what it shows; so does the hand-over', async () => {
    await using trial = await aTrial(undefined, ':memory:', ['md', 'png'])
    await trial.at('2026-11-09T09:00')
    await says(trial, 'koordination', 'entwurf')
    const preview = await says(trial, 'dezernat', 'vorschau')
    expect(preview).toMatch(/abbildung-1\.png Gestapelte Balken: Anzahl der Maßnahmen .*entwurf\.md$/)
    await says(trial, 'dezernat', 'freigeben')
    expect(endings(postsIn(trial).at(-1)?.files)).toEqual(['png', 'png', 'md'])
    expect(handOverOf(trial)).toMatch(/2026-H2-abbildung-1\.png Gestapelte Balken: .*2026-H2\.md$/)
    await says(trial, 'koordination', 'zurückziehen Zahlendreher')
    await trial.says('koordination', 'ja')
    const said = oneLine(
      postsIn(trial)
        .map(({ text }) => text)
        .join(' '),
    )
    expect(said).toMatch(/2026-H2\.md, .*abbildung-1\.png und .*abbildung-2\.png/)
  })

  it('of a paper that takes long to make keeps nobody else waiting, and a commit waits for no rendering', async () => {
    const { promise, resolve } = Promise.withResolvers<string>()
    const begun = Promise.withResolvers<void>()
    const slow = aFormat('pdf', () => {
      begun.resolve()
      return promise
    })
    await using trial = await aTrial(undefined, ':memory:', [slow], 1)
    await trial.at('2026-11-09T09:00')
    await says(trial, 'koordination', 'entwurf')
    const preview = says(trial, 'dezernat', 'vorschau')
    await begun.promise
    expect(oneLine(await trial.says('cdo', 'stand'))).toContain('Beantwortet: 0 von 6')
    expect(await says(trial, 'koordination', 'ändern Einleitung Ein Satz.')).toContain('(Fassung 2)')
    await trial.house.tick()
    expect(postsTo(trial, 'dezernat')).toContain('Einen Moment bitte, das dauert etwas länger.')
    resolve('PDF')
    expect(await preview).toContain('Fassung 1, noch nicht freigegeben.')
  })
})
