import { expect, it } from 'vitest'
import docx from '#formats/docx/index.ts'
import { type ATrial, aTrial } from '#test/support/a-trial.ts'
import { editedDocx } from '#test/support/edited-docx.ts'
import { oneLine } from '#test/support/one-line.ts'
import { samplePlanWith } from '#test/support/plans.ts'

it('the draft in Word comes back: shown with its differences, taken over as one version, the originals kept', async () => {
  await using trial = await drafted()
  const file = await preview(trial)
  const edited = editedDocx(file, (xml) =>
    xml
      .replace('Die Prüfung läuft.', 'Die Prüfung läuft seit Mai.')
      .replace(/Später Start\.(?!.*Später Start\.)/, 'Der Start war später.')
      .replace(
        /nehmen den Zwischenbericht zur Kenntnis\.<\/w:t><\/w:r><\/w:p>/,
        '$&<w:p><w:r><w:t>Sie danken.</w:t></w:r></w:p>',
      )
      .replace('>Kennzahlen<', '>Zahlen<'),
  )
  expect(await drops(trial, 'dezernat', edited)).toMatch(
    /Die Datei „entwurf.docx“ wurde nicht gelesen\. .*die Datei gehört zur Koordination\./,
  )
  const shown = await drops(trial, 'koordination', edited)
  expect(shown).toContain('Die Datei ist aus Fassung 1, der neuesten. 3 Abschnitte sind geändert:')
  expect(shown).toContain('M-06 Sachstand: Die Prüfung [gestrichen: läuft.] [neu: läuft seit Mai.]')
  expect(shown).toContain('Vorschlag: … den Zwischenbericht zur Kenntnis. [neu: ¶ Sie danken.]')
  expect(shown).toContain(
    'An einer anderen Stelle ist etwas geändert, das nicht übernommen wird: Kennzahlen: [gestrichen: Kennzahlen] [neu: Zahlen]',
  )
  expect(shown).toContain('Überschriften, Zahlen, Tabellen und Bilder entstehen aus den Antworten')
  expect(shown).toMatch(/Die geänderten Texte in den Bericht übernehmen\? 1\. ja 2\. nein .* → ja Übernehmen/)

  // Nothing of it is lost before the answer, nor is anything overwritten that was changed meanwhile.
  await trial.restarts()
  await says(trial, 'cdo', 'zwischenbericht ändern M-06 Die Prüfung ruht.')
  const anew = await says(trial, 'koordination', 'ja')
  expect(anew).toContain('Die Datei ist aus Fassung 1; inzwischen gilt Fassung 2. 2 Abschnitte sind geändert:')
  expect(anew).toContain(
    'Ein Abschnitt ist in der Datei und inzwischen auch hier geändert: M-06 Sachstand: Die Prüfung',
  )
  expect(anew).toContain('• Jetzt im Entwurf: „Die Prüfung ruht.“ • In der Datei: „Die Prüfung läuft seit Mai.“')
  expect(anew).toMatch(/auch wo sie hier schon anders lauten\? 1\. ja 2\. nur was unstrittig ist 3\. nein/)
  expect(await says(trial, 'koordination', 'nur was unstrittig ist')).toContain(
    'Aus der Datei übernommen: Vorschlag und M-06 Ursache (Fassung 3).',
  )
  expect(await says(trial, 'koordination', 'zwischenbericht abschnitte M-06')).toMatch(
    /Sachstand: Die Prüfung ruht\. .*M-06 Ursache: Der Start war später\. Original: „Später Start\.“/,
  )
  expect((await trial.answer('M-06'))?.fields).toMatchObject({ text: 'Die Prüfung läuft.', cause: 'Später Start.' })

  // The same file once more: what stands there already is no change, and the rest can still be taken.
  const again = await says(trial, 'koordination', 'zwischenbericht einlesen')
  expect(again).toContain('Welche Datei soll eingelesen werden?')
  expect(await says(trial, 'koordination', 'diese da')).toContain('Hier ist eine Datei gefragt.')
  const rest = await drops(trial, 'koordination', edited)
  expect(rest).toContain('Steht im Entwurf schon so: Vorschlag und M-06 Ursache.')
  expect(await says(trial, 'koordination', 'ja')).toContain('Aus der Datei übernommen: M-06 Sachstand (Fassung 4).')
  expect(await says(trial, 'koordination', 'zwischenbericht freigeben')).toContain('fehlt Ihnen die Berechtigung')

  // Whoever took over is the author: another person releases. Afterwards no file changes the paper.
  await says(trial, 'dezernat', 'zwischenbericht freigeben')
  expect(await says(trial, 'dezernat', 'ja')).toContain('ist freigegeben')
  expect(await drops(trial, 'koordination', edited)).toContain('ändert sich nicht mehr')
})

it('a file that is none of this draft is refused in a sentence, and one without changes says so', async () => {
  await using trial = await drafted()
  const file = await preview(trial)
  const marked = (mark: string): Uint8Array =>
    editedDocx(file, (xml) => xml.replace(/(<vt:lpwstr>)[^<]+:1(?=<)/, `$1${mark}`), 'docProps/custom.xml')
  const id = (await trial.store.papers.ofRound((await trial.book()).round!.id))!.paper.id
  for (const [bytes, sentence] of [
    [file, 'An den Texten, die sich ändern lassen, ist in der Datei nichts geändert.'],
    [marked('anderswo:1'), 'Die Datei gehört zu keinem Bericht von „'],
    [marked(`${id}:9`), 'das Kennzeichen der Fassung 9, die es hier nicht gibt'],
    [marked('kein'), 'Die Datei trägt kein Kennzeichen eines Entwurfs von hier.'],
    [new TextEncoder().encode('%PDF-1.7'), 'Das ist eine PDF-Datei'],
    [new Uint8Array(21 * 1024 * 1024), 'Die Datei ist zu groß'],
  ] as const)
    expect(await drops(trial, 'koordination', bytes, 'zwischenbericht einlesen')).toContain(sentence)

  // Whatever becomes of a file, the question about the one before it is closed.
  const edited = editedDocx(file, (xml) => xml.replace('Die Prüfung läuft.', 'Die Prüfung ruht.'))
  for (const next of [file, marked('kein')]) {
    expect(await drops(trial, 'koordination', edited)).toContain('Die geänderten Texte in den Bericht übernehmen?')
    await drops(trial, 'koordination', next)
    expect(await says(trial, 'koordination', 'ja')).not.toContain('übernommen')
  }
  expect(await drops(trial, 'koordination', edited)).toContain('Die geänderten Texte in den Bericht übernehmen?')
  expect(await drops(trial, 'koordination', file, 'ja')).toContain('nichts geändert')
  expect((await trial.store.papers.ofRound((await trial.book()).round!.id))!.versions).toHaveLength(1)
})

const says = async (trial: ATrial, person: string, text: string): Promise<string> =>
  oneLine(await trial.says(person, text))

const drops = async (trial: ATrial, person: string, bytes: Uint8Array, text?: string): Promise<string> =>
  oneLine(await trial.drops(person, 'entwurf.docx', bytes, text))

/** The draft as it is posted to the coordination. */
async function preview(trial: ATrial): Promise<Uint8Array> {
  await trial.says('koordination', 'zwischenbericht vorschau')
  const file = trial.posts.at(-1)?.files.find(({ name }) => name.endsWith('.docx'))
  if (!file) throw new Error('There is no Word file in the preview.')
  return file.bytes
}

/** A closed round with one answer, drafted. */
async function drafted(): Promise<ATrial> {
  const trial = await aTrial(samplePlanWith(), ':memory:', [docx])
  await trial.at('2026-10-01T09:00')
  await trial.says('smart-city', 'melden M-06 gelb 20 Die Prüfung läuft. Ursache: Später Start. Optionen: Abwarten.')
  await trial.at('2026-11-09T09:00')
  await trial.says('koordination', 'zwischenbericht entwurf')
  return trial
}
