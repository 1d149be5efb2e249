import { describe, expect, it } from 'vitest'
import { paperFiles } from '#operator/paper-files.ts'
import { type ATrial, aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'
import { samplePlanWith } from '#test/support/plans.ts'

const channel = "  - { platform: console, realm: trial, id: '#digitalausschuss', purpose: liaison }\n"
const ownChannel = channel.replace('#digitalausschuss', '#vertraulich').replace('liaison', 'liaison-non-public')
const hiddenMeasure = [
  '    field: BP\n    lead: digitalisierung\n',
  '    field: BP\n    level: non-public\n    lead: digitalisierung\n',
] as const
const hiddenQuestion = [
  '    - id: note # interner Vermerk, freiwillig\n',
  '    - { id: risks, level: non-public }\n    - id: note # interner Vermerk, freiwillig\n',
] as const

/** M-04 is not public, nor is what is said of risks. */
const twoLevels = (...more: readonly (readonly [string, string])[]): string =>
  samplePlanWith(hiddenMeasure, hiddenQuestion, [channel, channel + ownChannel], ...more)

it('hands over the non-public part in its own channel only, marked on every page, in files of its own', async () => {
  await using trial = await drafted()
  expect(await says(trial, 'koordination', 'zwischenbericht entwurf')).toContain(
    'nichtöffentlichen Teil mit einer Maßnahme, die im öffentlichen nicht steht',
  )
  await says(trial, 'dezernat', 'zwischenbericht freigeben')
  const open = filesIn(trial, '#digitalausschuss')
  const hidden = filesIn(trial, '#vertraulich')
  expect(Object.keys(open)).toEqual(['zwischenbericht-2026-H2.html', 'zwischenbericht-2026-H2.md'])
  expect(Object.keys(hidden)).toEqual([
    'zwischenbericht-2026-H2-nichtoeffentlich.html',
    'zwischenbericht-2026-H2-nichtoeffentlich.md',
  ])
  for (const text of Object.values(open)) {
    expect(text).not.toMatch(/M-04|Netzwerkpartner|Klinikgelände|Bieterstreit|Nichtöffentlicher Teil|Geheimsache/)
    expect(text).toContain('Die Prüfung läuft.')
  }
  for (const text of Object.values(hidden)) {
    for (const said of ['M-04', 'Das Klinikgelände wird gekauft.', 'Ein Bieterstreit droht.', 'Die Prüfung läuft.'])
      expect(text).toContain(said)
    expect(text).not.toContain('Geheimsache')
  }
  expect(hidden['zwischenbericht-2026-H2-nichtoeffentlich.md']).toMatch(/^> \*\*Nichtöffentlicher Teil\*\*/)
  const post = trial.posts.findLast(({ place }) => place === '#vertraulich')
  expect(oneLine(post?.text ?? '')).toMatch(
    /nichtöffentlicher Teil, Fassung 2\. Bitte nicht weitergeben.*Die Vorlagen-Nummer steht noch aus.*SHA-512: [0-9a-f]{4}.*„zwischenbericht bestätigen“/,
  )

  // What is asked for or said in that channel is about what was handed over there, and about it alone.
  const hash = /nichtoeffentlich\.md, SHA-512: (\S+ \S+ \S+ \S+)/.exec(oneLine(post?.text ?? ''))?.[1] ?? 'none'
  trial.news('#vertraulich')
  trial.news('#digitalausschuss')
  await trial.says('gremien', '/masterplan zwischenbericht dateien', '#vertraulich')
  expect(oneLine(trial.news('#vertraulich'))).toContain(hash)
  await trial.says('gremien', '/masterplan zwischenbericht dateien alle', '#vertraulich')
  expect(Object.keys(filesIn(trial, '#vertraulich'))).toEqual([...Object.keys(hidden), 'SHA512SUMS'])
  trial.news('dm:gremien')
  await trial.says('gremien', '/masterplan zwischenbericht dateien', '#digitalausschuss')
  expect(await says(trial, 'gremien', 'zwischenbericht dateien')).not.toContain('nichtoeffentlich')
  expect(await says(trial, 'cdo', 'zwischenbericht dateien')).toContain(hash)
  expect(trial.news('#digitalausschuss')).not.toContain('nichtoeffentlich')
  trial.news('koordination')
  await trial.says('gremien', '/masterplan zwischenbericht bestätigen', '#vertraulich')
  expect(oneLine(trial.news('koordination'))).toContain(
    'hat den nichtöffentlichen Teil des Zwischenberichts zur Runde 2026-H2 bestätigt (Fassung 2).',
  )
  expect(await says(trial, 'koordination', 'zwischenbericht')).toMatch(
    /noch nicht bestätigt\. Nichtöffentlicher Teil: Die Gremienbetreuung hat ihn am 09\.11\.2026 bestätigt/,
  )
  expect((await known(trial)).handedOver).toMatchObject([
    { level: 'public', state: 'awaited' },
    { level: 'non-public', state: 'confirmed' },
  ])

  // Whoever may see no draft gets the public part alone; the operator's folder has either.
  await says(trial, 'smart-city', 'zwischenbericht vorschau')
  expect(Object.keys(filesIn(trial, 'dm:smart-city'))).toEqual(Object.keys(open))
  const { round } = await trial.book()
  const { files } = await paperFiles(trial.house.powers, round!, 'non-public')
  expect(files.map(({ name }) => name)).toEqual(Object.keys(hidden))

  // A withdrawal marks either post, and names the files of its part.
  await says(trial, 'koordination', 'zwischenbericht zurückziehen Zahlendreher')
  await says(trial, 'koordination', 'ja')
  expect(oneLine(trial.posts.find(({ id }) => id === post?.id)?.text ?? '')).toMatch(
    /^Fassung 2 ist zurückgezogen, bitte nicht mehr verwenden\. .*gelten nicht mehr: zwischenbericht-2026-H2-nichtoeffentlich\.html und/,
  )
})

it('shows both parts to those who may see them, in private, and lets passages of either be written anew', async () => {
  await using trial = await drafted()
  expect(await says(trial, 'cdo', 'zwischenbericht abschnitte')).toContain('M-04 Erarbeitung des Masterplans')
  expect(await says(trial, 'cdo', 'zwischenbericht abschnitte M-06')).toContain('Ein Bieterstreit droht.')
  await says(trial, 'koordination', 'zwischenbericht ändern M-04 Der Ankauf wird vorbereitet.')
  await says(trial, 'koordination', 'zwischenbericht ändern M-06 Risiken: Ein Rechtsstreit ist möglich.')
  await says(trial, 'koordination', 'zwischenbericht ändern M-06 Die Prüfung läuft planmäßig.')
  await says(trial, 'koordination', 'zwischenbericht ändern Zusammenfassung Es geht voran.')
  expect(await says(trial, 'cdo', 'zwischenbericht unterschied 1 5')).toContain('M-04 Sachstand:')
  expect(await says(trial, 'dezernat', 'zwischenbericht anmerkung M-04 Bitte das Datum nennen.')).toContain('M-04')
  await trial.says('cdo', '/masterplan zwischenbericht vorschau', '#flur')
  expect(trial.posts.filter(({ place }) => place === '#flur').flatMap(({ files }) => files)).toEqual([])
  const shown = filesIn(trial, 'dm:cdo')
  expect(Object.keys(shown)).toHaveLength(4)
  const open = shown['zwischenbericht-2026-H2-entwurf.md'] ?? ''
  const hidden = shown['zwischenbericht-2026-H2-nichtoeffentlich-entwurf.md'] ?? ''
  for (const text of [open, hidden])
    for (const said of ['Die Prüfung läuft planmäßig.', 'Es geht voran.']) expect(text).toContain(said)
  for (const said of ['Der Ankauf wird vorbereitet.', 'Ein Rechtsstreit ist möglich.']) {
    expect(hidden).toContain(said)
    expect(open).not.toContain(said)
  }
  // A new answer to a measure that is not public makes the draft out of date, too.
  await says(trial, 'koordination', 'wieder öffnen M-04')
  await says(trial, 'stadtwerke', 'melden M-04 grün 50 Der Kauf ist beurkundet.')
  expect(await says(trial, 'dezernat', 'zwischenbericht freigeben')).toContain('M-04')
})

it('tells the summary of the public part where it is written anew', async () => {
  await using trial = await drafted()
  expect(await says(trial, 'koordination', 'zwischenbericht abschnitte Zusammenfassung')).not.toContain('M-04')
})

describe('without a channel that is allowed', () => {
  it.each([
    ['none is entered', [], 'kein Kanal dafür eingetragen'],
    ['its platform is not allowed', ['slack'], 'lässt die Stadt ihn nicht zu: slack'],
  ])('%s: the public part goes out, the other is kept and told', async (_, platforms, why) => {
    await using trial = await drafted(samplePlanWith(hiddenMeasure, hiddenQuestion))
    const changes = platforms.map((platform) => {
      const address = { platform, realm: 'trial', id: '#vertraulich' }
      return { kind: 'place-set', place: { address, plan: 'DP', purpose: 'liaison-non-public' } } as const
    })
    await trial.store.commit({ at: trial.house.powers.now(), actor: null, changes, messages: [] })
    expect(await says(trial, 'dezernat', 'zwischenbericht vorschau')).toContain('wird er nur aufbewahrt')
    expect(await says(trial, 'dezernat', 'zwischenbericht freigeben')).toContain(why)
    expect(Object.keys(filesIn(trial, '#digitalausschuss'))).toHaveLength(2)
    expect(trial.posts.filter(({ place }) => place === '#vertraulich')).toEqual([])
    const kept = (await known(trial)).files.filter(({ level }) => level === 'non-public')
    expect(kept).toHaveLength(2)
    expect(await says(trial, 'cdo', 'lücken')).toMatch(/nichtöffentlich/i)

    // Once there is a channel, it follows, once and as it was released.
    const address = { platform: 'console', realm: 'trial', id: '#vertraulich' }
    const place = { address, plan: 'DP', purpose: 'liaison-non-public' } as const
    const entered = [{ kind: 'place-set', place }] as const
    await trial.store.commit({ at: trial.house.powers.now(), actor: null, changes: entered, messages: [] })
    expect(await says(trial, 'koordination', 'zwischenbericht')).toContain('→ zwischenbericht übergeben')
    expect(await says(trial, 'koordination', 'zwischenbericht übergeben')).toContain('in seinen Kanal übergeben')
    expect(Object.keys(filesIn(trial, '#vertraulich'))).toEqual(kept.map(({ name }) => name))
    expect(await says(trial, 'koordination', 'zwischenbericht übergeben')).toContain('keinen nichtöffentlichen Teil')
  })
})

describe('words that are not for its readers', () => {
  it('stop the release: nothing goes out until the passage is written otherwise', async () => {
    await using trial = await drafted()
    await says(trial, 'koordination', 'zwischenbericht ändern Zusammenfassung Das KLINIKGELÄNDE wird gekauft.')
    expect(await says(trial, 'cdo', 'zwischenbericht vorschau')).toContain('zu M-04: „Das Klinikgelände wird gekauft“')
    await says(trial, 'dezernat', 'zwischenbericht freigeben')
    const said = await says(trial, 'dezernat', 'ja')
    expect(said).toContain('Der Bericht ist nicht freigegeben, nichts ist übergeben.')
    expect(said).toContain('zu M-04: „Das Klinikgelände wird gekauft“ (steht in: Zusammenfassung)')
    expect(said).not.toContain('Trotzdem')
    expect((await known(trial)).paper.state).toBe('draft')
    expect(filesIn(trial, '#digitalausschuss')).toEqual({})
    await says(trial, 'dezernat', 'zwischenbericht freigeben trotzdem Das weiß schon jeder.')
    expect(await says(trial, 'dezernat', 'ja')).toContain('nicht freigegeben')
    await says(trial, 'koordination', 'zwischenbericht ändern Zusammenfassung Es geht voran.')
    await says(trial, 'dezernat', 'zwischenbericht freigeben')
    expect(await says(trial, 'dezernat', 'ja')).toContain('ist freigegeben')
  })

  it('also from internal notes and remarks, in either part; a remark taken over passes only with a reason', async () => {
    await using trial = await drafted()
    await says(trial, 'dezernat', 'zwischenbericht anmerkung M-06 Bitte die Testphase erwähnen.')
    await says(trial, 'koordination', 'zwischenbericht ändern M-06 Die Prüfung läuft, nun in der Testphase.')
    await says(trial, 'koordination', 'zwischenbericht ändern M-04 Eine Geheimsache.')
    await says(trial, 'dezernat', 'zwischenbericht freigeben')
    const said = await says(trial, 'dezernat', 'ja')
    expect(said).toContain('In den Dateien des nichtöffentlichen Teils stehen Wörter aus internen Texten:')
    expect(said).toContain('zu M-06: „Geheimsache“')
    expect(said).toContain('zu M-06: „Testphase“ (steht in: M-06 Sachstand)')
    // Who may not edit is told who does, and these learn of it.
    expect(said).toContain('Die Koordination und die CDO-Stelle sind benachrichtigt')
    expect(said).not.toContain('zwischenbericht ändern')
    expect(oneLine(trial.news('koordination'))).toMatch(/ließ sich nicht freigeben.*„Geheimsache“/)

    await says(trial, 'koordination', 'zwischenbericht ändern M-04 Es geht voran.')
    await says(trial, 'koordination', 'zwischenbericht ändern Einleitung Bitte die Testphase erwähnen.')
    await says(trial, 'dezernat', 'zwischenbericht freigeben')
    expect(await says(trial, 'dezernat', 'ja')).toContain(
      '„Bitte die Testphase erwähnen“ (steht in: Einleitung und M-06 Sachstand)',
    )
    const short = await says(trial, 'dezernat', 'zwischenbericht freigeben trotzdem x')
    expect(short).toContain('Der Grund ist zu kurz.')
    const asked = await says(
      trial,
      'dezernat',
      'zwischenbericht freigeben trotzdem Das war ein Vorschlag für den Text.',
    )
    expect(asked).toMatch(/gehen mit hinaus: „Bitte die Testphase erwähnen“\..*So freigeben\?/)
    trial.news('koordination')
    expect(await says(trial, 'dezernat', 'ja')).toContain('ist freigegeben')
    expect(oneLine(trial.news('koordination'))).toMatch(/trotz dieser Wörter .*Testphase.*Das war ein Vorschlag/)
  })

  it('stand in no reason of a withdrawal; one that was posted before they were secret does not block for ever', async () => {
    await using trial = await drafted()
    await says(trial, 'dezernat', 'zwischenbericht freigeben')
    const told = await says(trial, 'koordination', 'zwischenbericht zurückziehen Bieterstreit kam dazwischen.')
    expect(told).toContain('Die freigegebene Fassung 1 zurückziehen?')
    expect(await says(trial, 'koordination', 'ja')).toMatch(
      /„Bieterstreit“\. Bitte noch einmal mit einem anderen Grund/,
    )
    expect((await known(trial)).paper.state).toBe('released')
    await says(trial, 'koordination', 'zwischenbericht zurückziehen Die Windräder fehlen.')
    expect(await says(trial, 'koordination', 'ja')).toContain('ist zurückgezogen')
    await says(trial, 'cdo', 'zwischenbericht anmerkung Einleitung Die Windräder fehlen uns.')
    expect(await says(trial, 'dezernat', 'zwischenbericht freigeben')).toContain('(steht in: Grund der Rücknahme)')
    await says(trial, 'dezernat', 'zwischenbericht freigeben trotzdem Der Grund steht schon im Kanal.')
    expect(await says(trial, 'dezernat', 'ja')).toContain('ist freigegeben')
  })

  it('that are common pass with a reason, which stays with the version', async () => {
    await using trial = await drafted()
    await says(trial, 'koordination', 'zwischenbericht ändern Einleitung Das Wort Bieter steht hier ohne Bezug.')
    await says(trial, 'koordination', 'zwischenbericht ändern M-04 Wir kennen einen Bieter.')
    await says(trial, 'dezernat', 'zwischenbericht freigeben')
    const first = await says(trial, 'dezernat', 'ja')
    expect(first).toMatch(/zu M-04: „Bieter“ \(steht in: Einleitung.*Trotzdem freigeben/)
    expect(await pressed(trial, 'dezernat', 'release')).toContain('Warum sind die Wörter unverfänglich?')
    expect(await says(trial, 'dezernat', 'Bieter gibt es überall.')).toContain('So freigeben?')
    const done = await says(trial, 'dezernat', 'ja')
    expect(done).toContain('ist freigegeben')
    expect(await says(trial, 'cdo', 'zwischenbericht fassungen')).toContain(
      'trotz der Wörter Bieter, Grund: „Bieter gibt es überall.“',
    )
    expect((await known(trial)).versions.at(-1)?.despite).toEqual({
      reason: 'Bieter gibt es überall.',
      words: ['Bieter'],
    })
  })
})

async function drafted(plan = twoLevels()): Promise<ATrial> {
  const trial = await aTrial(plan)
  await trial.at('2026-10-01T09:00')
  await trial.says(
    'smart-city',
    'melden M-06 grün 20 Die Prüfung läuft. Risiken: Ein Bieterstreit droht. Intern: Geheimsache Rathaus.',
  )
  await trial.says('stadtwerke', 'melden M-04 grün 40 Das Klinikgelände wird gekauft.')
  await trial.at('2026-11-09T09:00')
  await trial.says('koordination', 'zwischenbericht entwurf')
  trial.news('#digitalausschuss')
  return trial
}

const says = async (trial: ATrial, person: string, text: string): Promise<string> =>
  oneLine(await trial.says(person, text))

/** Presses the button that lets common words pass. */
async function pressed(trial: ATrial, person: string, action: string): Promise<string> {
  const reply = await trial.calls(person, 'interim-report', { action, despite: 'despite', round: '2026-H2' })
  return oneLine(JSON.stringify(reply))
}

async function known(trial: ATrial) {
  const { round } = await trial.book()
  return (await trial.store.papers.ofRound(round!.id))!
}

/** The texts of the files last posted to a place. */
function filesIn(trial: ATrial, place: string): Readonly<Record<string, string>> {
  const files = trial.posts.findLast((post) => post.place === place && post.files.length > 0)?.files ?? []
  return Object.fromEntries(files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]))
}
