import { describe, expect, it } from 'vitest'
import { planWithMeasures } from '#test/support/plans.ts'
import { type ASlackTrial, aSlackTrial, type SlackTrialOptions } from '#test/support/slack/a-slack-trial.ts'
import { planInSlack } from '#test/support/slack/plan-in-slack.ts'
import { catalogue } from '#text/catalogue.ts'

const { afterwards, answers, questions } = catalogue('de')
const { light, percent, text, cause, options } = questions.known

async function asked(settings: SlackTrialOptions = {}): Promise<ASlackTrial> {
  const trial = await aSlackTrial(settings)
  await trial.at('2026-10-01T09:00')
  return trial
}

async function answersIn(trial: ASlackTrial) {
  const round = (await trial.store.rounds.of('DP')).find(({ label }) => label === '2026-H2')
  return trial.store.answers.presentOf(round?.id ?? '')
}

describe.each(['http', 'socket'] as const)('Two people on one measure at once, over %s', (over) => {
  it('overwrite nothing unseen: the slower one reads what the faster one said, and still has all that they typed', async () => {
    await using trial = await asked({ over })
    const [responsible, deputy] = [trial.as('smart-city'), trial.as('netzwerke')]
    await responsible.presses(answers.reportButton)
    await responsible.sees('M-06')
    await deputy.types('/masterplan melden M-06')
    await deputy.sees('M-06')
    await responsible.fills({ [light.label]: 'Rot', [text.label]: 'Die Hochschule hat abgesagt.' })
    await responsible.fills({ [cause.label]: 'Kein Personal.', [options.label]: 'Eine andere Hochschule.' })
    await deputy.fills({ [light.label]: 'Grün', [percent.label]: '10', [text.label]: 'Die Prüfung läuft.' })
    await deputy.submits()
    expect(deputy.depth).toBe(0)
    await responsible.reads('Gemeldet von Sachgebietsleitung Netzwerke und Kooperationen')

    await responsible.submits()
    expect(responsible.modal?.words).toContain('einen anderen Sachstand')
    expect(responsible.modal?.words).toContain('Die Prüfung läuft.')
    expect(responsible.modal?.fields).toMatchObject({
      [text.label]: 'Die Hochschule hat abgesagt.',
      [cause.label]: 'Kein Personal.',
    })
    expect(await answersIn(trial)).toMatchObject([{ light: 'green', percent: 10 }])

    deputy.news()
    await responsible.submits()
    expect(responsible.depth).toBe(0)
    expect(await answersIn(trial)).toMatchObject([
      { light: 'red', fields: { text: 'Die Hochschule hat abgesagt.', cause: 'Kein Personal.' } },
    ])
    await deputy.reads('liegt ein neuerer Sachstand vor')
    expect(deputy.conversation).toContain('Die Prüfung läuft.')
  })
})

describe('Several measures', () => {
  const three = (workspace: ASlackTrial['workspace']): string => planInSlack(workspace, planWithMeasures(12))

  it('come in one list, and their modals one after the other', async () => {
    await using trial = await asked({ plan: three })
    const staff = trial.as('smart-city')
    expect(staff.messages).toHaveLength(1)
    await staff.presses(answers.everyButton.report)
    for (const code of ['M-003', 'M-007', 'M-011']) {
      await staff.sees(code)
      await staff.fills({ [light.label]: 'Grün', [percent.label]: '10', [text.label]: `Es geht voran mit ${code}.` })
      await staff.submits()
    }
    await trial.settled()
    expect(staff.depth).toBe(0)
    const said = (await answersIn(trial)).map(({ fields }) => fields['text'])
    expect(new Set(said)).toEqual(new Set(['M-003', 'M-007', 'M-011'].map((code) => `Es geht voran mit ${code}.`)))
    expect(staff.conversation).toContain('Hier ist alles erledigt')
  })

  it('are looked for where there are more than a menu holds', async () => {
    await using trial = await asked({ plan: (workspace) => planInSlack(workspace, planWithMeasures(120)) })
    const coordination = trial.as('koordination')
    await coordination.types('/masterplan erfassen')
    await coordination.sees('erfassen')
    const offered = await coordination.chooses('Um welche Maßnahme geht es?', 'Teilabschnitt 117')
    expect(offered[0]).toContain('M-117')
    await coordination.sees('M-117')
    await coordination.fills({ [afterwards.how.label]: 'Telefon', [light.label]: 'Grün', [percent.label]: '10' })
    await coordination.fills({ [text.label]: 'Die Planung beginnt.' })
    await coordination.submits()
    expect(coordination.depth).toBe(0)
    await coordination.reads('M-117')
    expect(await answersIn(trial)).toMatchObject([{ light: 'green', fields: { text: 'Die Planung beginnt.' } }])
  })
})

describe('What will not do in a modal', () => {
  it('is said at its field as often as it takes, and all else stays as it was typed', async () => {
    await using trial = await asked()
    const staff = trial.as('smart-city')
    await staff.presses(answers.reportButton)
    await staff.sees('M-06')
    await staff.fills({ [light.label]: 'Grün', [text.label]: 'Die Prüfung hat begonnen.' })
    for (const wrong of ['150', 'zur Hälfte']) {
      await staff.fills({ [percent.label]: wrong })
      await staff.submits()
      expect(Object.keys(staff.modal?.errors ?? {})).toEqual([percent.label])
      expect(staff.modal?.fields).toMatchObject({
        [percent.label]: wrong,
        [text.label]: 'Die Prüfung hat begonnen.',
      })
    }
    await staff.fills({ [percent.label]: '50' })
    await staff.submits()
    expect(staff.depth).toBe(0)
    expect(await answersIn(trial)).toMatchObject([{ percent: 50, fields: { text: 'Die Prüfung hat begonnen.' } }])
  })
})

describe('An answer longer than a field', () => {
  const sentence = 'Die Prüfung eines Beirats ist einen Schritt weiter. '
  const long = sentence.repeat(75).trim()

  it('is spread over fields when it is changed, and put together again', async () => {
    await using trial = await asked()
    const staff = trial.as('smart-city')
    await staff.writes(`grün 20 ${long}`)
    await staff.reads(answers.change)
    await staff.presses(answers.change)
    const { fields } = await staff.sees('M-06')
    const second = `${text.label} (Teil 2)`
    const [first = '', rest = ''] = [fields[text.label], fields[second]]
    expect(`${first} ${rest}`).toBe(long)
    await staff.fills({ [second]: `${rest} Damit ist sie fertig.` })
    await staff.submits()
    expect(staff.depth).toBe(0)
    expect((await answersIn(trial))[0]?.fields['text']).toBe(`${long} Damit ist sie fertig.`)

    await staff.presses(answers.change)
    await staff.sees('M-06')
    await staff.fills({ [second]: `${rest}${' Mehr.'.repeat(200)}` })
    await staff.submits()
    expect(Object.values(staff.modal?.errors ?? {})).toEqual([expect.stringContaining('4.000')])
    expect(staff.modal?.fields[second]).toMatch(/Mehr\.$/)
  })
})
