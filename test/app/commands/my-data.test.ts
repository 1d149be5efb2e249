import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'
import { samplePlanWith } from '#test/support/plans.ts'
import { temporaryFolder } from '#test/support/stores.ts'

it('“meine daten” shows what is stored, in words and whole as a file', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  await trial.says('smart-city', 'melden M-06 grün 20 Läuft.')
  const shown = oneLine(await trial.says('smart-city', 'meine daten'))
  expect(shown).toMatch(/^Das ist über Sie gespeichert • Name: .* • Konten: console smart-city .* • Antworten: \d/)
  expect(shown).toContain('Löschen können Sie mit „meine daten löschen“')
  const file = trial.posts.at(-1)?.files[0]
  expect(file?.name).toBe('meine-daten.json')
  const record = JSON.parse(new TextDecoder().decode(file?.bytes)) as Record<string, readonly Record<string, unknown>[]>
  expect(record['person']).toMatchObject([{ id: 'smart-city' }])
  expect(record['answers']).toContainEqual(expect.objectContaining({ author: 'smart-city', light: 'green' }))
})

it('“meine daten löschen” says what must be handed over first', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  expect(oneLine(await trial.says('smart-city', 'meine daten löschen'))).toMatch(
    /^Vorher ist noch etwas abzugeben: M-\d\d.* Maßnahmen geben Sie mit „abgeben“ weiter/,
  )
  expect(oneLine(await trial.says('koordination', 'meine daten löschen'))).toContain('M-03, die Rolle Koordination')
  expect(oneLine(await trial.says('gremien', 'meine daten löschen'))).toMatch(
    /^Vorher ist noch etwas abzugeben: die Rolle Gremienbetreuung\. /,
  )
  expect(oneLine(await trial.says('recht-leitung', 'meine daten löschen'))).toMatch(
    /^Vorher ist noch etwas abzugeben: die Aufgabe bei „30 – Amt für Recht, Vergabe und Versicherung“\. /,
  )
})

it('who holds nothing any more is erased when they are sure; the answers stay, without them', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  await trial.says('smart-city', 'melden M-06 grün 20 Läuft.')
  await trial.says('smart-city', 'meine daten')
  const { duties } = await trial.store.directories.read()
  const ended = duties.filter(({ person }) => person === 'smart-city').map((duty) => ({ ...duty, until: '2026-09-30' }))
  const changes = ended.map((duty) => ({ kind: 'duty-set', duty }) as const)
  await trial.store.commit({ at: trial.house.powers.now(), actor: null, changes, messages: [] })
  expect(oneLine(await trial.says('smart-city', 'meine daten löschen'))).toMatch(
    /^Wirklich löschen\? .* 1\. ja 2\. nein/,
  )
  expect(await trial.says('smart-city', 'nein')).toBe('Abgebrochen.')
  await trial.says('smart-city', 'meine daten löschen')
  expect(oneLine(await trial.says('smart-city', 'ja'))).toMatch(/^Ihre Daten sind gelöscht\./)
  expect(await trial.answer('M-06')).toMatchObject({ author: null, light: 'green' })
  expect(await trial.store.answers.broken()).toEqual([])
  expect(await trial.says('smart-city', 'stand')).toContain('Ich kenne Ihr Konto noch nicht')
  const { person, messages, ...rest } = await trial.store.personalData.of('smart-city')
  expect(person).toMatchObject([{ name: 'Gelöschte Person', left_on: '2026-10-01' }])
  expect(messages.every(({ content }) => content === '{"body":[],"private":true}')).toBe(true)
  expect(Object.values(rest).flat()).toEqual([])
})

it('whoever manages people erases others, and nobody else does', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  expect(await trial.says('strategie', 'meine daten löschen für smart-city')).toContain('fehlt Ihnen die Berechtigung')
  expect(oneLine(await trial.says('koordination', 'meine daten löschen für smart-city'))).toMatch(
    /^Daten von „.*“ wirklich löschen\?/,
  )
  expect(oneLine(await trial.says('koordination', 'ja'))).toMatch(
    /sind gelöscht\. Bitte streichen Sie die Person auch aus/,
  )
  expect(await trial.store.directories.accountsOf('smart-city')).toEqual([])
  expect(oneLine(await trial.says('koordination', 'meine daten löschen für niemand'))).toContain('niemand')
})

it('what was said is forgotten: replies after a week, all else after three months, and what was handed out with it', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  await trial.says('smart-city', 'meine daten')
  const sha512 = trial.posts.at(-1)?.files[0] && trial.house.powers.sha512(trial.posts.at(-1)!.files[0]!.bytes)
  const messages = async () => (await trial.store.personalData.of('smart-city')).messages
  const worded = async () => (await messages()).filter(({ content }) => content !== '{"body":[],"private":true}').length
  expect(await trial.store.papers.bytes(sha512 ?? '')).toBeDefined()
  expect(await worded()).toBeGreaterThan(0)
  await trial.at('2026-10-12T09:00')
  await trial.says('cdo', 'hilfe')
  expect(await trial.store.papers.bytes(sha512 ?? '')).toBeUndefined()
  expect(await worded()).toBeGreaterThan(0)
  await trial.at('2027-03-15T09:00')
  await trial.says('cdo', 'hilfe')
  expect(await worded()).toBe(0)
})

const withTrainee = samplePlanWith([
  'people:\n',
  'people:\n  - key: praktikum\n    name: Ariadne Beispielfrau\n    office: 12\n    accounts: [{ platform: console, realm: trial, id: konto-4711 }]\n    absent:\n      - { from: 2026-10-05, until: 2026-10-07, substitute: recht }\n',
])

it('after an erasure neither name nor account stands in any byte of the store', async () => {
  await using folder = await temporaryFolder()
  await using trial = await aTrial(withTrainee, join(folder.path, 'store.sqlite'))
  await trial.at('2026-10-01T09:00')
  await trial.says('konto-4711', 'stand')
  await trial.says('konto-4711', 'folgen M-01')
  await trial.says('koordination', 'meine daten')
  await trial.says('koordination', 'erinnern M-05')
  await trial.at('2026-10-08T09:00')
  expect(await bytesNaming(folder.path, ['Ariadne', 'konto-4711'])).not.toEqual([])
  await trial.says('konto-4711', 'meine daten löschen')
  expect(oneLine(await trial.says('konto-4711', 'ja'))).toMatch(/^Ihre Daten sind gelöscht\./)
  await trial.says('cdo', 'stand')
  expect(await bytesNaming(folder.path, ['Ariadne', 'konto-4711'])).toEqual([])
})

/** Which of these words stand in which files of a folder, read as they lie on disk. */
async function bytesNaming(folder: string, words: readonly string[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const file of await readdir(folder)) {
    const bytes = await readFile(join(folder, file))
    found.push(...words.filter((word) => bytes.includes(word)).map((word) => `${word} in ${file}`))
  }
  return found
}
