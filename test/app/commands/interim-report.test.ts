import { describe, expect, it } from 'vitest'
import { paperFiles } from '#operator/paper-files.ts'
import { type ATrial, aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'
import { samplePlanWith } from '#test/support/plans.ts'

it('says what state the paper is in, and refuses what is not there yet', async () => {
  await using trial = await aTrial()
  const says = async (text: string): Promise<string> => oneLine(await trial.says('cdo', text))
  const none = 'Es gibt noch keinen Entwurf. Mit „zwischenbericht entwurf“ legen Sie ihn an.'
  expect(await says('zwischenbericht')).toContain(none)
  for (const action of [
    'vorschau',
    'freigeben',
    'ändern M-03 Neu.',
    'anmerkung M-03 Gut.',
    'fassungen',
    'unterschied 1 2',
  ])
    expect(await says(`zwischenbericht ${action}`)).toBe(none)
  expect(await says('zwischenbericht zurückziehen Zahlendreher')).toBe(none)
  expect(await says('zwischenbericht verschenken')).toContain('„verschenken“ passt hier nicht. Möglich sind: entwurf,')
  expect(oneLine(await trial.says('smart-city', 'zwischenbericht'))).toContain('kein Bericht freigegeben')
})

it('drafted again, it is a new version with the same answers', async () => {
  await using trial = await aTrial()
  await trial.at('2026-11-09T09:00')
  expect(oneLine(await trial.says('koordination', 'zwischenbericht entwurf'))).toContain('(Fassung 1)')
  expect(oneLine(await trial.says('cdo', 'zwischenbericht entwurf'))).toContain('(Fassung 2)')
  expect(oneLine(await trial.says('dezernat', 'zwischenbericht vorschau'))).toContain(
    'Fassung 2, noch nicht freigegeben',
  )
  expect(oneLine(await trial.says('cdo', 'zwischenbericht freigeben'))).toContain('Vier-Augen-Prinzip')
  expect(oneLine(await trial.says('dezernat', 'zwischenbericht freigeben'))).toContain('ist freigegeben')
})

it('names offices, never staff, and says where no answer came', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  await trial.says('smart-city', 'melden M-06 grün 20 Läuft. Intern: Nur für uns.')
  await trial.at('2026-11-09T09:00')
  await trial.says('koordination', 'zwischenbericht entwurf')
  await trial.says('dezernat', 'zwischenbericht freigeben')
  const paper = handedOver(trial)
  expect(paper).toContain('Stabsstelle Digitalisierung')
  expect(paper).toContain('Keine Rückmeldung')
  expect(paper).not.toMatch(/Sachgebietsleitung|Nur für uns|ENTWURF/)
})

it('not released when the next round opens, the paper is still there to be released, and to be looked at after', async () => {
  await using trial = await aTrial()
  await trial.at('2026-11-09T09:00')
  await trial.says('koordination', 'zwischenbericht entwurf')
  await trial.at('2027-03-26T09:00')
  expect((await trial.book()).round).toMatchObject({ label: '2027-H1', state: 'open' })
  expect(oneLine(await trial.says('cdo', 'zwischenbericht vorschau'))).toContain('Fassung 1')
  expect(oneLine(await trial.says('cdo', 'zwischenbericht freigeben'))).toContain('zur Runde 2026-H2 ist freigegeben')
  expect(oneLine(await trial.says('koordination', 'zwischenbericht entwurf'))).toContain('Die Runde 2027-H1 läuft noch')
  expect(oneLine(await trial.says('cdo', 'zwischenbericht'))).toContain('Runde 2026-H2: Fassung 1, freigegeben am')
})

it('the paper of every round can be reached: the oldest that waits goes without saying, any other is named', async () => {
  await using trial = await aTrial()
  await trial.at('2026-11-09T09:00')
  await says(trial, 'koordination', 'zwischenbericht entwurf')
  await trial.at('2027-06-15T09:00')
  expect((await trial.book()).round).toMatchObject({ label: '2027-H1', state: 'closed' })
  expect(await says(trial, 'koordination', 'zwischenbericht')).toMatch(
    /Runde 2026-H2: Entwurf, Fassung 1 .* Auch nicht freigegeben ist der Bericht zur Runde 2027-H1\. Dorthin führt „zwischenbericht 2027-H1“/,
  )
  expect(await says(trial, 'koordination', 'zwischenbericht 2027-H1')).toMatch(
    /^Es gibt noch keinen Entwurf.*Runde 2026-H2.*→ zwischenbericht entwurf 2027-H1/,
  )
  expect(await says(trial, 'koordination', 'zwischenbericht entwurf 2027-h1')).toContain('(Fassung 1)')
  expect(await says(trial, 'koordination', 'zwischenbericht ändern 2027-H1 Einleitung Ein Satz.')).toContain(
    'Einleitung (Fassung 2)',
  )
  expect(await says(trial, 'cdo', 'zwischenbericht vorschau 2027-H1')).toContain('Fassung 2, noch nicht')
  expect(await says(trial, 'cdo', 'zwischenbericht vorschau')).toContain('Fassung 1, noch nicht')
  // A button of the one is never about the other, released or not.
  expect(await says(trial, 'cdo', 'zwischenbericht freigeben')).toContain('Runde 2026-H2 ist freigegeben')
  expect(
    oneLine(JSON.stringify(await trial.calls('cdo', 'interim-report', { action: 'release', round: '2026-H2' }))),
  ).toContain('freigegeben worden')
  expect(await says(trial, 'cdo', 'zwischenbericht')).toContain('Runde 2027-H1: Entwurf, Fassung 2')
  expect(await says(trial, 'koordination', 'zwischenbericht zurückziehen 2031-H1 Fehler')).toContain(
    'Eine Runde „2031-H1“ gibt es nicht. Bekannt sind: 2026-H2, 2027-H1.',
  )
  trial.news('#digitalausschuss')
  expect(await says(trial, 'koordination', 'zwischenbericht zurückziehen 2026-H2 2 Fehler')).toContain(
    'Die freigegebene Fassung 1 zurückziehen?',
  )
  await says(trial, 'koordination', 'ja')
  expect(oneLine(trial.news('#digitalausschuss'))).toContain('Grund: „2 Fehler“. Bitte nicht mehr verwenden')
  expect(await says(trial, 'koordination', 'zwischenbericht')).toContain('Runde 2026-H2: Entwurf, Fassung 2')
})

it('says when the draft is out of date, and how to renew it', async () => {
  await using trial = await drafted()
  await trial.says('koordination', 'wieder öffnen M-06')
  await trial.says('smart-city', 'melden M-06 grün 40 Es geht wieder.')
  await trial.says('smart-city', 'absenden')
  expect(await says(trial, 'koordination', 'zwischenbericht')).toMatch(
    /Der Entwurf ist nicht mehr aktuell, seitdem geändert: M-06\. „zwischenbericht entwurf“ legt ihn neu an\..*→ zwischenbericht entwurf/,
  )
  await says(trial, 'koordination', 'zwischenbericht entwurf')
  expect(await says(trial, 'koordination', 'zwischenbericht')).not.toContain('nicht mehr aktuell')
})

it('leaves out the line of lights where nobody has answered', async () => {
  await using trial = await aTrial()
  await trial.at('2026-11-09T09:00')
  const said = await trial.says('koordination', 'zwischenbericht entwurf')
  expect(said).toContain('ohne Rückmeldung: 6')
  expect(said).not.toContain('\n\n\n')
})

describe('The draft is edited for the paper', () => {
  it('in one line, the original kept beside, the answer untouched', async () => {
    await using trial = await drafted()
    const said = await says(trial, 'koordination', 'zwischenbericht ändern M-06 Die Prüfung läuft planmäßig.')
    expect(said).toContain('Für den Bericht geändert: M-06 Sachstand (Fassung 2)')
    expect(said).toContain('Die Prüfung läuft planmäßig. Original: „Die Prüfung läuft.“')
    expect(said).toContain('Die Antwort der Stelle bleibt, wie sie ist')
    await says(trial, 'koordination', 'zwischenbericht ändern m06 ursache: Der Start war später als geplant.')
    await says(
      trial,
      'koordination',
      'zwischenbericht ändern vorschlag: Der Ausschuss **dankt** und nimmt zur Kenntnis.',
    )
    await says(trial, 'koordination', 'zwischenbericht ändern Zusammenfassung: Es geht voran.')
    await says(trial, 'koordination', 'zwischenbericht ändern Einleitung Dies ist der zweite Bericht.')
    expect((await trial.answer('M-06'))?.fields).toMatchObject({ text: 'Die Prüfung läuft.', cause: 'Später Start.' })
    expect(await says(trial, 'cdo', 'verlauf M-06')).toContain('Die Prüfung läuft.')

    // The operator's door writes the draft as it stands.
    const { files: drafts } = await paperFiles(trial.house.powers, (await trial.book()).round!)
    const draft = new TextDecoder().decode(drafts.find(({ name }) => name.endsWith('.md'))?.bytes)
    expect(draft).toContain('ENTWURF')
    expect(draft).toContain('Dies ist der zweite Bericht.')

    await says(trial, 'dezernat', 'zwischenbericht freigeben')
    await says(trial, 'dezernat', 'ja')
    const paper = handedOver(trial)
    expect(paper).toMatch(/# Einleitung\n\nDies ist der zweite Bericht\.\n\n#+ Entwicklung über die Berichte/)
    expect(paper).toContain('Der Ausschuss **dankt** und nimmt zur Kenntnis.')
    expect(paper).toMatch(/# Zusammenfassung\n\nEs geht voran\.\n\n#+ Kennzahlen/)
    expect(paper).toContain('Die Prüfung läuft planmäßig.')
    expect(paper).not.toContain('Die Prüfung läuft.\n')
    expect(paper).not.toContain('Später Start')
  })

  it('step by step, shown the present text and the original', async () => {
    await using trial = await drafted()
    await says(trial, 'koordination', 'zwischenbericht ändern M-06 Die Prüfung läuft planmäßig.')
    const which = await says(trial, 'koordination', 'zwischenbericht ändern')
    expect(which).toMatch(/Um welchen Abschnitt geht es\?.*1\. Einleitung 2\. Vorschlag 3\. Zusammenfassung/)
    const text = await says(trial, 'koordination', 'M-06')
    expect(text).toContain('Wie soll „M-06 Sachstand“ im Bericht lauten?')
    expect(text).toContain('Jetzt steht dort: „Die Prüfung läuft planmäßig.“ Original: „Die Prüfung läuft.“')
    expect(await says(trial, 'koordination', '42')).toContain('Hier fehlt noch ein Text.')
    expect(await says(trial, 'koordination', 'x '.repeat(3000))).toContain('zu lang, erlaubt sind 4.000')
    expect(await says(trial, 'koordination', 'Die Prüfung ist fertig.')).toContain('M-06 Sachstand (Fassung 3)')
    expect(await says(trial, 'koordination', 'zwischenbericht ändern M-06 Ursache')).toContain(
      'Wie soll „M-06 Ursache“ im Bericht lauten?',
    )
    expect(await says(trial, 'koordination', 'abbrechen')).toContain('Abgebrochen.')
  })

  it('and restored, one passage or all of a measure', async () => {
    await using trial = await drafted()
    await says(trial, 'koordination', 'zwischenbericht ändern M-06 Neu.')
    await says(trial, 'koordination', 'zwischenbericht ändern M-06 Ursache: Auch neu.')
    expect(await says(trial, 'koordination', 'zwischenbericht zurücksetzen M-06')).toContain(
      'Zurückgesetzt: M-06 Sachstand und M-06 Ursache (Fassung 4).',
    )
    expect(await says(trial, 'koordination', 'zwischenbericht zurücksetzen Vorschlag')).toBe(
      'Vorschlag steht im Original; es gibt nichts zurückzusetzen.',
    )
    expect(await says(trial, 'koordination', 'zwischenbericht ändern M-06 Die Prüfung läuft.')).toBe(
      '„M-06 Sachstand“ lautet schon so; es bleibt bei Fassung 4.',
    )
    expect(await says(trial, 'dezernat', 'zwischenbericht freigeben')).toContain('ist freigegeben')
    expect(handedOver(trial)).toContain('Die Prüfung läuft.')
  })

  it('listed with what was changed and remarked, and in full with all that was written', async () => {
    await using trial = await drafted()
    await says(trial, 'koordination', 'zwischenbericht ändern M-06 Erster Text.')
    await says(trial, 'koordination', 'zwischenbericht ändern M-06 Zweiter Text.')
    trial.news('koordination')
    expect(await says(trial, 'dezernat', 'zwischenbericht anmerkung M-06 Bitte die Kosten nennen.')).toBe(
      'Die Anmerkung zu M-06 ist vermerkt, die Koordination ist benachrichtigt. Im Bericht steht sie nicht.',
    )
    expect(oneLine(trial.news('koordination'))).toContain('Anmerkung zu M-06 (Freigabe): „Bitte die Kosten nennen.“')
    const sections = await says(trial, 'koordination', 'zwischenbericht abschnitte')
    expect(sections).toContain(
      'Abschnitte des Berichts (Fassung 3) • Einleitung – ohne Text • Vorschlag • Zusammenfassung',
    )
    expect(sections).toMatch(/M-01 [^•]* – keine Rückmeldung/)
    expect(sections).toMatch(/M-06 [^•]* – geändert: Sachstand – eine Anmerkung/)
    const full = await says(trial, 'koordination', 'zwischenbericht abschnitte M-06')
    expect(full).toContain('M-06 Sachstand: Zweiter Text. Original: „Die Prüfung läuft.“')
    expect(full).toContain('In Fassung 2 (Koordination): „Erster Text.“')
    expect(full).toContain('M-06 Nächste Schritte – ohne Text')
    expect(await says(trial, 'cdo', 'zwischenbericht anmerkungen')).toMatch(
      /Anmerkung zu M-06 \(Freigabe\): „Bitte die Kosten nennen\.“ – zu Fassung 3, Mo\., 09\.11\.2026, 09:00 Uhr/,
    )
    expect(await says(trial, 'cdo', 'zwischenbericht')).toContain('Ein Abschnitt ist geändert. Es gibt eine Anmerkung.')
    await says(trial, 'cdo', 'zwischenbericht freigeben')
    await says(trial, 'cdo', 'ja')
    expect(handedOver(trial)).not.toContain('Kosten nennen')
  })

  it('but not what is no passage, no text or no version', async () => {
    await using trial = await drafted()
    await says(trial, 'koordination', 'zwischenbericht ändern M-06 Neu.')
    const refused = [
      ['ändern M-66 Neu.', 'Einen Abschnitt „M-66“ gibt es im Bericht nicht. Ähnlich: M-06. Alle zeigt'],
      ['ändern vorschlga: Neu.', 'Einen Abschnitt „vorschlga“ gibt es im Bericht nicht. Ähnlich: Vorschlag.'],
      ['ändern M-01 Neu.', 'Zu M-01 gibt es keine Rückmeldung, also keinen Text zu ändern.'],
      ['ändern M-06 17', 'Hier fehlt noch ein Text.'],
      ['unterschied 1 7', '„1 7“ passt hier nicht: Es gibt die Fassungen 1 bis 2.'],
      ['unterschied gestern', '„gestern“ passt hier nicht: Es gibt die Fassungen 1 bis 2.'],
      ['zurückziehen Zahlendreher', 'Freigegeben ist nichts, was sich zurückziehen ließe.'],
    ] as const
    for (const [line, sentence] of refused)
      expect(await says(trial, 'koordination', `zwischenbericht ${line}`)).toContain(sentence)
    expect(await versions(trial)).toHaveLength(2)
  })

  it('but not what only an answer says, nor what a measure does not have: its other texts stay', async () => {
    // M-05 is green, so it has no cause.
    await using trial = await drafted(samplePlanWith(), 'erfassen M-05 Telefon grün 30 Läuft.')
    for (const [line, sentence] of [
      [
        'M-06 Ampel: grün',
        'Einen Text „Ampel“ hat M-06 im Bericht nicht; geändert ist nichts. Ändern lassen sich dort: S',
      ],
      ['M-06 Prozent: 90', 'Einen Text „Umsetzung“ hat M-06 im Bericht nicht'],
      ['M-06 Light: green', 'Einen Text „Ampel“ hat M-06 im Bericht nicht'],
      ['M-06 Vermerk: Geheim.', 'Einen Text „Interner Vermerk“ hat M-06 im Bericht nicht'],
      ['M-05 Ursache: Neu.', 'Einen Text „Ursache“ hat M-05 im Bericht nicht'],
      ['M-06 Kosten: 12 €', 'Einen Text „Kosten“ hat M-06 im Bericht nicht'],
      ['M-01 Vermerk: x', 'Zu M-01 gibt es keine Rückmeldung, also keinen Text zu ändern.'],
    ] as const)
      expect(await says(trial, 'koordination', `zwischenbericht ändern ${line}`)).toContain(sentence)
    expect(await versions(trial)).toHaveLength(1)
  })

  it('by the names of either language, whichever one reads', async () => {
    await using trial = await drafted()
    for (const [line, title] of [
      ['summary: Es geht voran.', 'Zusammenfassung'],
      ['introduction: Dies ist der Bericht.', 'Einleitung'],
      ['proposal: Der Ausschuss dankt.', 'Vorschlag'],
      ['M-06 Status: Es läuft.', 'M-06 Sachstand'],
      ['M-06 Next steps: Vergabe.', 'M-06 Nächste Schritte'],
    ] as const)
      expect(await says(trial, 'koordination', `zwischenbericht ändern ${line}`)).toContain(`geändert: ${title} (`)
  })

  it('keeps the text of whoever mistook the passage', async () => {
    await using trial = await drafted()
    await says(trial, 'koordination', 'zwischenbericht ändern vorschlga: Der Ausschuss stimmt zu.')
    expect(await says(trial, 'koordination', 'Vorschlag')).toContain('Für den Bericht geändert: Vorschlag (Fassung 2)')
    expect((await known(trial)).edits).toMatchObject([{ passage: 'proposal', text: 'Der Ausschuss stimmt zu.' }])
  })

  it('only by those who may', async () => {
    await using trial = await drafted()
    for (const person of ['dezernat', 'smart-city'])
      expect(await says(trial, person, 'zwischenbericht ändern M-06 Neu.')).toContain('fehlt Ihnen die Berechtigung')
    expect(await versions(trial)).toHaveLength(1)
  })
})

describe('Two who edit at once', () => {
  it('lose nothing: the second is shown both texts and chooses', async () => {
    await using trial = await drafted()
    await says(trial, 'koordination', 'zwischenbericht ändern M-06')
    await says(trial, 'cdo', 'zwischenbericht ändern M-06 Text der CDO.')
    const told = await says(trial, 'koordination', 'Text der Koordination.')
    expect(told).toContain('„M-06 Sachstand“ hat jemand anderes geändert (CDO, Mo., 09.11.2026, 09:00 Uhr).')
    expect(told).toContain('Dort steht jetzt: „Text der CDO.“ Eingegeben ist: „Text der Koordination.“')
    expect(told).toContain('1. mein Text 2. der andere Text')
    // The CDO is quicker once more: what was decided on is not what stands there now.
    await says(trial, 'cdo', 'zwischenbericht ändern M-06 Neuer Text der CDO.')
    expect(await says(trial, 'koordination', '1')).toContain('Dort steht jetzt: „Neuer Text der CDO.“')
    expect(await says(trial, 'koordination', 'mein Text')).toContain('M-06 Sachstand (Fassung 4)')
    const full = await says(trial, 'cdo', 'zwischenbericht abschnitte M-06')
    expect(full).toContain('M-06 Sachstand: Text der Koordination.')
    expect(full).toContain('(CDO): „Text der CDO.“')
    expect(full).toContain('(CDO): „Neuer Text der CDO.“')
  })

  it('keep the first text when the second gives way, in one line as well', async () => {
    await using trial = await drafted()
    await says(trial, 'koordination', 'zwischenbericht ändern M-06 Text der Koordination.')
    expect(await says(trial, 'cdo', 'zwischenbericht ändern M-06 Text der CDO.')).toContain('Welcher Text soll gelten?')
    expect(await says(trial, 'cdo', 'der andere Text')).toContain('bleibt, wie es jetzt im Bericht steht')
    expect(await versions(trial)).toHaveLength(2)
    // Whoever was shown the text knows it, and one's own is no surprise.
    await says(trial, 'cdo', 'zwischenbericht ändern M-06')
    expect(await says(trial, 'cdo', 'Text der CDO.')).toContain('(Fassung 3)')
    expect(await says(trial, 'cdo', 'zwischenbericht ändern M-06 Und noch einer.')).toContain('(Fassung 4)')
    expect(await says(trial, 'koordination', 'zwischenbericht ändern Vorschlag: Ja.')).toContain('(Fassung 5)')
  })
})

describe('Its versions', () => {
  it('are listed with when, by which role and what changed, and compared word by word', async () => {
    await using trial = await drafted()
    await says(trial, 'koordination', 'zwischenbericht ändern M-06 Die Prüfung läuft seit Mai.')
    await trial.at('2026-11-10T10:00')
    await says(trial, 'cdo', 'zwischenbericht zurücksetzen M-06')
    await says(trial, 'cdo', 'zwischenbericht ändern Einleitung Ein Satz.')
    const list = await says(trial, 'koordination', 'zwischenbericht fassungen')
    expect(list).toContain('• Fassung 4: Di., 10.11.2026, 10:00 Uhr, CDO: Einleitung geändert.')
    expect(list).toContain('• Fassung 3: Di., 10.11.2026, 10:00 Uhr, CDO: M-06 Sachstand zurückgesetzt.')
    expect(list).toContain('• Fassung 2: Mo., 09.11.2026, 09:00 Uhr, Koordination: M-06 Sachstand geändert.')
    expect(list).toContain('• Fassung 1: Mo., 09.11.2026, 09:00 Uhr, Koordination: aus den Antworten entworfen.')
    expect(await says(trial, 'koordination', 'zwischenbericht unterschied 1 2')).toBe(
      'Von Fassung 1 zu Fassung 2 M-06 Sachstand: Die Prüfung [gestrichen: läuft.] [neu: läuft seit Mai.]',
    )
    expect(await says(trial, 'koordination', 'zwischenbericht unterschied 3 1')).toBe(
      'Von Fassung 1 zu Fassung 3 Die Texte sind gleich.',
    )
    expect(await says(trial, 'koordination', 'zwischenbericht unterschied')).toBe(
      'Von Fassung 3 zu Fassung 4 Einleitung: [neu: Ein Satz.]',
    )
  })

  it('drafted anew keep what was written where the original is the same, and name what was not kept', async () => {
    await using trial = await drafted()
    await says(trial, 'koordination', 'zwischenbericht ändern M-06 Kürzer.')
    await says(trial, 'koordination', 'zwischenbericht ändern Vorschlag: Der Ausschuss dankt.')
    await trial.restarts(
      samplePlanWith(['nehmen den Zwischenbericht zur Kenntnis.', 'nehmen den Bericht zur Kenntnis.']),
    )
    const again = await says(trial, 'koordination', 'zwischenbericht entwurf')
    expect(again).toContain('(Fassung 4)')
    expect(again).toContain('Ein geänderter Abschnitt ist nicht übernommen, weil das Original jetzt anders lautet.')
    expect(again).toContain('• Vorschlag: Der Ausschuss dankt.')
    const preview = await says(trial, 'dezernat', 'zwischenbericht vorschau')
    expect(preview).toContain(
      'Ein Abschnitt weicht vom Original ab: • M-06 Sachstand: „Kürzer.“ statt „Die Prüfung läuft.“',
    )
    expect(await says(trial, 'koordination', 'zwischenbericht abschnitte Vorschlag')).toContain(
      'In Fassung 3 (Koordination): „Der Ausschuss dankt.“',
    )
  })
})

describe('An edited paper is released', () => {
  it('by a second person, who is shown what differs from the answers', async () => {
    await using trial = await drafted()
    await says(trial, 'cdo', 'zwischenbericht ändern M-06 Kürzer.')
    expect(await says(trial, 'cdo', 'zwischenbericht freigeben')).toContain('Vier-Augen-Prinzip')
    trial.news('dezernat')
    expect(await says(trial, 'koordination', 'zwischenbericht vorlegen')).toContain('Fassung 2 liegt zur Freigabe vor')
    expect(oneLine(trial.news('dezernat'))).toContain('M-06 Sachstand: „Kürzer.“ statt „Die Prüfung läuft.“')
    const sure = await says(trial, 'dezernat', 'zwischenbericht freigeben')
    expect(sure).toContain('Fassung 2 weicht vom Original ab: M-06 Sachstand. So freigeben?')
    // Another version meanwhile: nobody releases what they have not seen.
    await says(trial, 'koordination', 'zwischenbericht ändern Einleitung Ein Satz.')
    expect(await says(trial, 'dezernat', 'ja')).toContain(
      'Fassung 3 weicht vom Original ab: Einleitung und M-06 Sachstand.',
    )
    expect(await says(trial, 'dezernat', 'nein')).toContain('Abgebrochen.')
    await says(trial, 'dezernat', 'zwischenbericht freigeben')
    trial.news('koordination')
    trial.news('cdo')
    expect(await says(trial, 'dezernat', 'ja')).toContain('ist freigegeben')
    // Everyone who worked on it is told.
    for (const person of ['koordination', 'cdo']) expect(trial.news(person)).toContain('freigegeben')
    expect(await says(trial, 'koordination', 'zwischenbericht ändern M-06 Zu spät.')).toContain(
      'ändert sich nicht mehr',
    )
  })
})

it('released while something waits: it is named, asked about once, and told to those it is about', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  await trial.says('strategie', 'melden M-02 grün 60 Fünf Kapitel liegen vor.')
  await trial.at('2026-11-09T09:00')
  await trial.says('smart-city', 'melden M-06 grün 20 Die Prüfung läuft.')
  await trial.says('koordination', 'rückfrage M-02 Welche?')
  const waits = 'Es wartet noch: M-06 verspätete Antwort, M-02 Rückfrage'
  trial.news('cdo')
  expect(await says(trial, 'koordination', 'zwischenbericht entwurf')).toContain(`${waits}.`)
  expect(oneLine(trial.news('cdo'))).toContain(`${waits}.`)
  expect(await says(trial, 'cdo', 'zwischenbericht vorschau')).toContain(`${waits}.`)
  expect(await says(trial, 'cdo', 'zwischenbericht freigeben')).toContain(`${waits}. So freigeben?`)
  // More waits meanwhile: nobody says yes to what they have not seen.
  await says(trial, 'koordination', 'wieder öffnen M-05')
  expect(await says(trial, 'cdo', 'ja')).toContain(`${waits}, M-05 geöffnet. So freigeben?`)
  for (const person of ['smart-city', 'strategie', 'koordination']) trial.news(person)
  expect(await says(trial, 'cdo', 'ja')).toContain('ist freigegeben')
  const how = 'in der nächsten Runde (ab Do., 25.03.2027, 09:00 Uhr); in diesen Bericht kommt es nur, wenn er zurück'
  const late = oneLine(trial.news('smart-city'))
  expect(late).toContain('Der Zwischenbericht zur Runde 2026-H2 ist freigegeben. Ihre verspätete Antwort zu M-06 steht')
  expect(late).toContain(how)
  const queried = oneLine(trial.news('strategie'))
  expect(queried).toContain('Die Rückfrage zu M-02 ist damit erledigt')
  expect(queried).toContain(how)
  await says(trial, 'koordination', 'zwischenbericht zurückziehen Es fehlt etwas.')
  await says(trial, 'koordination', 'ja')
  expect(await says(trial, 'koordination', 'zulassen M-06 ja')).toContain('als Nachtrag zugelassen')
})

it('asks nobody to release what was released or drafted anew before the message could go out', async () => {
  await using trial = await aTrial()
  await trial.at('2026-11-07T09:00')
  await says(trial, 'koordination', 'zwischenbericht entwurf')
  await trial.at('2026-11-08T10:00')
  await says(trial, 'koordination', 'zwischenbericht entwurf')
  await says(trial, 'koordination', 'zwischenbericht ändern Einleitung Ein Satz.')
  trial.news('dezernat')
  await trial.at('2026-11-09T10:00')
  expect(oneLine(trial.news('dezernat')).split('liegt zur Freigabe vor')).toHaveLength(2)
  await trial.at('2026-11-14T10:00')
  await says(trial, 'koordination', 'zwischenbericht vorlegen')
  await says(trial, 'dezernat', 'zwischenbericht freigeben')
  expect(await says(trial, 'dezernat', 'ja')).toContain('ist freigegeben')
  for (const person of ['cdo', 'dezernat']) trial.news(person)
  await trial.at('2026-11-16T10:00')
  for (const person of ['cdo', 'dezernat']) expect(trial.news(person)).not.toContain('liegt zur Freigabe vor')
})

describe('A released paper is withdrawn', () => {
  it('with a reason, stays as it was, and is replaced by a new version', async () => {
    await using trial = await drafted()
    await says(trial, 'koordination', 'zwischenbericht ändern M-06 Kürzer.')
    await says(trial, 'dezernat', 'zwischenbericht freigeben')
    await says(trial, 'dezernat', 'ja')
    const first = await bytesOf(trial)
    await trial.at('2026-11-11T10:00')
    trial.news('#digitalausschuss')
    expect(await says(trial, 'smart-city', 'zwischenbericht zurückziehen Falsch.')).toContain(
      'fehlt Ihnen die Berechtigung',
    )
    expect(await says(trial, 'koordination', 'zwischenbericht zurückziehen')).toContain('Warum wird der Bericht')
    expect(await says(trial, 'koordination', 'Zahlendreher bei M-06.')).toContain(
      'Die freigegebene Fassung 2 zurückziehen?',
    )
    const withdrawn = await says(trial, 'koordination', 'ja')
    expect(withdrawn).toContain('Fassung 2 ist zurückgezogen und bleibt aufbewahrt')
    expect(withdrawn).toContain('Fassung 3 ist der neue Entwurf')
    expect(oneLine(trial.news('#digitalausschuss'))).toContain(
      'Fassung 2, freigegeben am 09.11.2026, ist zurückgezogen. Grund: „Zahlendreher bei M-06.“ Bitte nicht mehr verwenden',
    )
    expect(oneLine(trial.news('cdo'))).toContain('Fassung 2 des Zwischenberichts zur Runde 2026-H2 ist zurückgezogen')
    expect(await says(trial, 'cdo', 'stand')).toContain('Fassung 2 des Berichts ist seit dem 11.11.2026 zurückgezogen')
    expect((await known(trial)).paper.state).toBe('draft')

    await says(trial, 'koordination', 'zwischenbericht ändern M-06 Richtig.')
    await says(trial, 'dezernat', 'zwischenbericht freigeben')
    await says(trial, 'dezernat', 'ja')
    const post = trial.posts.findLast(({ place }) => place === '#digitalausschuss')
    expect(oneLine(post?.text ?? '')).toContain('Fassung 4. Damit ist die zurückgezogene Fassung 2 ersetzt.')
    expect(post?.files.map(({ name }) => name)).toContain('zwischenbericht-2026-H2-fassung-4.md')
    const paper = handedOver(trial)
    expect(paper).toContain('Richtig.')
    expect(paper).toContain('Ersetzt die am 09.11.2026 freigegebene Fassung 2')
    expect(paper).toContain('Fassung 2 vom 09.11.2026, zurückgezogen am 11.11.2026: Zahlendreher bei M-06.')
    const all = await bytesOf(trial)
    expect(Object.fromEntries(Object.keys(first).map((key) => [key, all[key]]))).toEqual(first)
    expect(Object.keys(all)).toHaveLength(2 * Object.keys(first).length)
    expect(await says(trial, 'cdo', 'zwischenbericht fassungen')).toContain(
      'Fassung 2 zurückgezogen („Zahlendreher bei M-06.“).',
    )
  })
})

it('speaks English to those who read it', async () => {
  const name = '    name: Koordination Digitalisierungsprogramm'
  await using trial = await drafted(samplePlanWith([name, `    language: en\n${name}`]))
  expect(await says(trial, 'koordination', 'interim-report edit M-06 Cause: A late start.')).toContain(
    'Changed for the report: M-06 Cause (version 2)',
  )
  expect(await says(trial, 'koordination', 'interim-report edit M-06 Ampel: grün')).toContain(
    'M-06 has no text “Light” in the report; nothing is changed.',
  )
  expect(await says(trial, 'koordination', 'interim-report sections')).toContain('changed: Cause')
  expect(await says(trial, 'koordination', 'interim-report edit proposl: X.')).toContain(
    'There is no passage “proposl” in the report. Similar: Proposal.',
  )
  expect(await says(trial, 'koordination', 'interim-report difference 1 2')).toContain('[new: A late start.]')
  for (const named of ['Einleitung', 'Vorschlag', 'Zusammenfassung', 'M-06 Sachstand', 'M-06 Nächste Schritte'])
    expect(await says(trial, 'koordination', `interim-report edit ${named}: Neu.`)).toContain('Changed for the report')
})

it('the liaison and staff read the released paper, and never a draft', async () => {
  await using trial = await drafted()
  for (const person of ['gremien', 'europa'])
    for (const words of ['zwischenbericht', 'zwischenbericht vorschau'])
      expect(await says(trial, person, words)).toBe('Zu dieser Runde wurde hier kein Bericht freigegeben.')
  expect(await says(trial, 'gremien', 'zwischenbericht fassungen')).toContain('fehlt Ihnen die Berechtigung')
  await trial.says('dezernat', 'zwischenbericht freigeben')
  for (const person of ['gremien', 'europa'])
    for (const words of ['zwischenbericht', 'zwischenbericht vorschau']) {
      expect(await says(trial, person, words)).toContain('Freigegeben am 09.11.2026.')
      expect(trial.posts.at(-1)?.files.map(({ name }) => name)).toContain('zwischenbericht-2026-H2.md')
    }
  expect(await says(trial, 'stadtwerke', 'zwischenbericht')).toContain('fehlt Ihnen die Berechtigung')
  await trial.says('koordination', 'zwischenbericht zurückziehen Grund: Ein Fehler.')
  await trial.says('koordination', 'ja')
  expect(await says(trial, 'gremien', 'zwischenbericht')).toContain('und ist am 09.11.2026 zurückgezogen.')
})

/** A trial on the morning after the round, with one answer in the draft, and another that the coordination enters. */
async function drafted(plan?: string, entered?: string): Promise<ATrial> {
  const trial = await aTrial(plan)
  await trial.at('2026-10-01T09:00')
  await trial.says('smart-city', 'melden M-06 gelb 20 Die Prüfung läuft. Ursache: Später Start. Optionen: Zuarbeit.')
  if (entered !== undefined) await trial.says('koordination', entered)
  await trial.at('2026-11-09T09:00')
  await trial.says('koordination', 'zwischenbericht entwurf')
  return trial
}

const says = async (trial: ATrial, person: string, text: string): Promise<string> =>
  oneLine(await trial.says(person, text))

/** The paper as the committee's liaison was last handed it. */
function handedOver(trial: ATrial): string {
  const files = trial.posts.findLast(({ place, files: some }) => place === '#digitalausschuss' && some)?.files ?? []
  return new TextDecoder().decode(files.find(({ name }) => name.endsWith('.md'))?.bytes)
}

async function known(trial: ATrial) {
  const { round } = await trial.book()
  return (await trial.store.papers.ofRound(round!.id))!
}

const versions = async (trial: ATrial) => (await known(trial)).versions

/** The bytes of every released file, by version and name. */
async function bytesOf(trial: ATrial): Promise<Record<string, Uint8Array | undefined>> {
  const { files } = await known(trial)
  const read = files.map(
    async ({ no, name, sha512 }) => [`${no} ${name}`, await trial.store.papers.bytes(sha512)] as const,
  )
  return Object.fromEntries(await Promise.all(read))
}
