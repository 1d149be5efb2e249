import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ASlackTrial, aSlackTrial } from '#test/support/slack/a-slack-trial.ts'
import { readAs } from '#test/support/slack/shown.ts'
import { catalogue } from '#text/catalogue.ts'

const words = {
  de: {
    yellow: 'Gelb',
    status: 'stand',
    answered: 'Beantwortet: 2 von 6',
    open: 'offen',
    free: 'gelb 60 Der Bericht wird geschrieben. Ursache: Urlaub. Optionen: Vertretung.',
    draft: 'zwischenbericht entwurf',
    release: 'zwischenbericht freigeben',
    yes: 'ja',
  },
  en: {
    yellow: 'Yellow',
    status: 'status',
    answered: '2 of 6',
    open: 'open',
    free: 'yellow 60 The report is being written. Cause: Holidays. Options: A deputy.',
    draft: 'interim-report draft',
    release: 'interim-report release',
    yes: 'yes',
  },
} as const

describe.each([
  ['http', 'de'],
  ['socket', 'de'],
  ['http', 'en'],
  ['socket', 'en'],
] as const)('In Slack, over %s, in %s', (over, language) => {
  const say = words[language]
  const { answers, reminders, questions } = catalogue(language)
  let trial: ASlackTrial

  beforeAll(async () => {
    trial = await aSlackTrial({ over, language })
    await trial.at('2026-10-01T09:00')
  })
  afterAll(() => trial[Symbol.asyncDispose]())

  /** The field of a question, by the beginning of its label. */
  const asks = (question: 'light' | 'text' | 'cause' | 'options'): string => questions.known[question].label

  it('staff say with one button that nothing has changed', async () => {
    const stadtwerke = trial.as('stadtwerke')
    expect(stadtwerke.news()).toContain('M-04')
    await stadtwerke.presses(answers.sameButton)
    await stadtwerke.reads('M-04')
    const [answer] = await trial.store.answers.presentOf((await present()).id)
    expect(answer).toMatchObject({ light: 'green', percent: 40 })
  })

  it('staff fill in a modal; cause and options are asked for when it is yellow, and nothing typed is lost', async () => {
    const staff = trial.as('smart-city')
    await staff.presses(answers.reportButton)
    const modal = await staff.sees('M-06')
    expect(Object.keys(modal.fields)).not.toContain(asks('cause'))
    await staff.fills({ [asks('text')]: 'Die Prüfung hat begonnen.', [asks('light')]: say.yellow })
    await expect.poll(() => Object.keys(staff.modal?.fields ?? {}), { timeout: 30_000 }).toContain(asks('cause'))
    expect(staff.modal?.fields[asks('text')]).toBe('Die Prüfung hat begonnen.')
    await staff.fills({ [asks('cause')]: 'Später Start.', [asks('options')]: 'Zuarbeit der Hochschule.' })
    await staff.submits()
    expect(staff.depth).toBe(0)
    expect(await staff.reads(answers.change)).toContain('Später Start.')
  })

  it('an answer is changed again from its receipt', async () => {
    const staff = trial.as('smart-city')
    await staff.presses(answers.change)
    const modal = await staff.sees('M-06')
    expect(modal.fields[asks('cause')]).toBe('Später Start.')
    await staff.fills({ [asks('cause')]: 'Sehr später Start.' })
    await staff.submits()
    await staff.reads('Sehr später Start.')
  })

  it('what was typed into a modal that is closed is there when it is opened again', async () => {
    const staff = trial.as('strategie')
    await staff.presses(answers.reportButton)
    await staff.sees('M-02')
    await staff.fills({ [asks('text')]: 'Sechs von sieben Kapiteln.' })
    await staff.closes()
    await trial.settled()
    await staff.presses(answers.reportButton)
    expect((await staff.sees('M-02')).fields[asks('text')]).toBe('Sechs von sieben Kapiteln.')
    await staff.closes()
  })

  it('staff put a reminder off', async () => {
    const staff = trial.as('strategie')
    staff.news()
    await staff.presses(reminders.later)
    expect(await staff.reads('M-02')).toContain('12')
  })

  it('the CDO sees the status privately, and looks into it by button and by word', async () => {
    const cdo = trial.as('cdo')
    const status = await cdo.types(`/masterplan ${say.status}`, trial.workspace.id('#digitalausschuss'))
    expect(status).toContain(say.answered)
    expect(trial.workspace.in('#digitalausschuss')).toEqual([])
    expect(await cdo.opensHome()).toContain(say.answered)
    expect(await cdo.types(`/masterplan ${say.status} M-06`)).toContain('M-06')
  })

  it('the coordination sees who is missing and reminds one of them, once a day', async () => {
    await trial.at('2026-10-02T09:00')
    const coordination = trial.as('koordination')
    await coordination.types(`/masterplan ${say.open}`)
    const before = trial.as('stabsstelle').messages.length
    await coordination.presses(catalogue(language).home.drill.remind('M-01'))
    await expect.poll(() => trial.as('stabsstelle').messages.length, { timeout: 30_000 }).toBeGreaterThan(before)
  })

  it('a sentence is an answer, too', async () => {
    const coordination = trial.as('koordination')
    coordination.news()
    await coordination.writes(say.free)
    expect(await coordination.reads('M-03')).toContain('60')
  })

  it('the liaison finds the released paper in their channel, with what Slack takes of its files', async () => {
    trial.workspace.condition.forbiddenFiles.add('html')
    await trial.at('2026-11-09T09:00')
    await trial.as('koordination').writes(say.draft)
    await trial.as('dezernat').writes(say.release)
    await trial.as('dezernat').writes(say.yes)
    const paper = (): string => trial.workspace.in('#digitalausschuss').map(readAs).join('\n')
    await expect.poll(paper, { timeout: 60_000 }).toContain('2026-H2.html')
    const files = trial.workspace.in('#digitalausschuss').flatMap((shown) => shown.files.map(({ name }) => name))
    expect(files).toContainEqual(expect.stringMatching(/2026-H2\.md$/))
    expect(files).not.toContainEqual(expect.stringMatching(/\.html$/))
  })

  it('nobody is pinged by any of it', () => {
    expect(trial.workspace.record.live).toEqual([])
    expect(trial.log.filter(({ level }) => level === 'error')).toEqual([])
  })

  async function present() {
    const round = (await trial.store.rounds.of('DP')).find(({ label }) => label === '2026-H2')
    if (!round) throw new Error('The round is not there.')
    return round
  }
})
