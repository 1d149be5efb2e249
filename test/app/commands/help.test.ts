import { expect, it } from 'vitest'
import { commandAt } from '#app/chat/command-named.ts'
import { commandGroups, commandWords } from '#app/contracts/command.ts'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'
import { samplePlanWith } from '#test/support/plans.ts'
import { catalogue } from '#text/catalogue.ts'

it('“help” is short: what is open for whoever asks, three things to write, and where the rest is', async () => {
  await using trial = await aTrial()
  const help = async (person: string, word = 'hilfe') => oneLine(await trial.says(person, word))
  const rest = 'Alle Befehle zeigt „hilfe alles“, mehr zu einem davon zum Beispiel „hilfe melden“.'
  expect(await help('cdo')).toBe(
    `Bei Ihnen ist gerade nichts offen. Das können Sie schreiben • stand – zeigt, wie es steht • offen – zeigt, was noch fehlt • erinnern – erinnert alle, die noch fehlen ${rest}`,
  )
  expect(await help('stadtwerke')).toMatch(
    /schreiben • aufgaben – .* • verlauf M-03 – .* • abwesend 1\.10\..* Alle Befehle/,
  )
  await trial.at('2026-10-01T09:00')
  expect(await help('strategie')).toBe(
    `Bei Ihnen ist noch offen: M-02. Es genügen die Ampel und ein Satz. Das können Sie schreiben • gelb 60 Die Ausschreibung läuft – meldet Ampel, Prozent und Sachstand in einer Zeile • unverändert M-02 – lässt den letzten Sachstand gelten • später M-02 – schiebt die nächste Erinnerung auf ${rest}`,
  )
  await trial.says('strategie', 'später M-02')
  await trial.says('koordination', 'zuweisen M-06 strategie')
  expect(await help('strategie')).toMatch(
    /offen: M-02 und M-06\. .* • M-02 gelb 60 .* • unverändert M-02 .* • aufgaben/,
  )
  expect(await help('strategie', 'hilfe quatsch')).toContain(rest)
})

it('“help all” shows everyone what they can write, and no more', async () => {
  await using trial = await aTrial()
  const shown = async (person: string): Promise<readonly string[]> =>
    [...(await trial.says(person, 'hilfe alles')).matchAll(/^• ([\w-äöüß ]+) –/gm)].map(([, word = '']) => word)
  expect(await shown('stadtwerke')).toEqual(expect.arrayContaining(['hilfe', 'aufgaben', 'melden', 'unverändert']))
  const partners = await shown('stadtwerke')
  expect(partners).not.toContain('stand')
  const staff = await shown('smart-city')
  expect(staff).toEqual(expect.arrayContaining([...partners, 'stand', 'offen', 'runde']))
  expect(staff).not.toContain('erinnern')
  const coordination = ['erinnern', 'zwischenbericht', 'bestätigen']
  expect(await shown('koordination')).toEqual(expect.arrayContaining([...staff, ...coordination]))
})

it('“help” on a command shows its example', async () => {
  await using trial = await aTrial()
  expect(await trial.says('smart-city', 'hilfe melden')).toContain('Beispiel: melden M-03 grün 60')
  expect(await trial.says('smart-city', 'hilfe erinnern')).toContain('Das können Sie schreiben')
})

it('lists every command under one heading', () => {
  expect(commandGroups.flatMap(({ members }) => members).toSorted()).toEqual(commandWords.toSorted())
})

it('every command is understood in German and in English', async () => {
  await using trial = await aTrial()
  for (const words of ['hilfe', 'help', '/masterplan hilfe', '!masterplan help'])
    expect(await trial.says('cdo', words)).toContain('Das können Sie schreiben')
})

it.each(['de', 'en'] as const)(
  'every example in “%s” is understood as what it stands for, to its last word',
  async (language) => {
    const { commands: named, examples } = catalogue(language)
    await using trial = await aTrial(samplePlanWith(['language: de #', `language: ${language} #`]))
    await trial.at('2026-10-02T10:00')
    const notUnderstood: string[] = []
    for (const word of commandWords)
      for (const line of [named[word].example, ...(examples[word] ?? [])]) {
        if (commandAt(line)?.word !== word) notUnderstood.push(`${line}: another command`)
        const said = await trial.says('koordination', line)
        if (
          /kann ich hier nichts anfangen|passt hier nicht|kenne ich nicht|ist kein Datum|cannot use|does not fit|do not know/.test(
            said,
          )
        )
          notUnderstood.push(`${line}: ${said}`)
        await trial.says('koordination', language === 'de' ? 'abbrechen' : 'cancel')
      }
    expect(notUnderstood).toEqual([])
  },
)

it('whoever reads one language may type the other’s words, down to what is to be done', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-02T10:00')
  expect(await trial.says('koordination', 'round show')).toContain('Runde 2026-H2 – läuft')
  expect(await trial.says('koordination', 'measure add M-07 Digitale Bauakte')).toContain('Zu welchem Handlungsfeld')
  await trial.says('koordination', 'cancel')
  await trial.says('koordination', 'sprache englisch')
  expect(await trial.says('koordination', 'runde zeigen')).toContain('Round 2026-H2 – open')
  expect(await trial.says('koordination', 'erfassen M-02 Telefon grün 40 Die Gliederung steht.')).toContain('M-02')
})
