import { describe, expect, it } from 'vitest'
import { aSlackTrial } from '#test/support/slack/a-slack-trial.ts'
import type { Workspace } from '#test/support/slack/a-workspace.ts'
import { team } from '#test/support/slack/emulated.ts'
import { peopleOfSample, planInSlack } from '#test/support/slack/plan-in-slack.ts'
import { catalogue } from '#text/catalogue.ts'

const { answers } = catalogue('de')
const stranger = { name: 'fremd', realName: 'Jemand' }

describe('Who may take part', () => {
  it('is not a stranger, who reads nothing of the plan', async () => {
    await using trial = await aSlackTrial({ people: [...peopleOfSample(), stranger] })
    await trial.as('fremd').writes('stand')
    await trial.settled()
    expect(trial.as('fremd').conversation).not.toContain('Digitalisierungsprogramm – Runde')
    expect(await trial.as('fremd').types('/masterplan stand')).not.toContain('Digitalisierungsprogramm – Runde')
  })

  it('is whoever writes the code that somebody got for a further account, once', async () => {
    const further = { name: 'netzwerke-neu', realName: 'Netzwerke (neues Konto)' }
    await using trial = await aSlackTrial({ people: [...peopleOfSample(), stranger, further] })
    const told = await trial.as('netzwerke').types('/masterplan verbinden')
    const [, code = ''] = /Code: (\S+),/.exec(told) ?? []
    const [late, own] = [trial.as('fremd'), trial.as('netzwerke-neu')]
    await own.writes('stand')
    await own.reads('Ich kenne Ihr Konto noch nicht')
    await own.writes(`verbinden ${code}`)
    await own.reads('Willkommen, Sachgebietsleitung Netzwerke und Kooperationen')
    expect(await own.types('/masterplan stand')).toContain('Digitalisierungsprogramm – Runde')
    await late.writes(`verbinden ${code}`)
    await trial.settled()
    expect(await late.types('/masterplan stand')).not.toContain('Digitalisierungsprogramm – Runde')
  })

  it('is whoever has the e-mail address of the city’s file, and is asked like everybody else', async () => {
    const account = (workspace: Pick<Workspace, 'id'>): string => `id: ${workspace.id('smart-city')} }`
    await using trial = await aSlackTrial({
      plan: (workspace) =>
        planInSlack(workspace).replace(
          `{ platform: slack, realm: ${team}, ${account(workspace)}`,
          '{ platform: slack, email: Smart-City@stadt.example }',
        ),
    })
    await trial.settled()
    await trial.at('2026-10-01T09:00')
    await trial.as('smart-city').presses(answers.sameButton)
    expect(await trial.as('smart-city').reads('Gemeldet')).toContain('M-06')
  })

  it('is a guest only who speaks for a partner', async () => {
    const guests = ['stadtwerke', 'smart-city']
    const people = peopleOfSample().map((each) =>
      guests.includes(each.name) ? { ...each, guest: 'one channel' as const } : each,
    )
    await using trial = await aSlackTrial({ people, plan: (workspace) => planInSlack(workspace) })
    await trial.at('2026-10-01T09:00')
    await trial.as('stadtwerke').presses(answers.sameButton)
    await trial.as('smart-city').writes('grün 20 Die Prüfung hat begonnen.')
    await trial.settled()
    const round = (await trial.store.rounds.of('DP')).find(({ label }) => label === '2026-H2')
    const measures = await trial.store.measures.of('DP')
    const answered = (await trial.store.requests.of(round?.id ?? '')).filter(({ answer }) => answer !== null)
    expect(answered.map(({ subject }) => measures.find(({ id }) => id === subject)?.code)).toEqual(['M-04'])
  })

  it('is nobody who has left: their measures are listed as gaps', async () => {
    await using trial = await aSlackTrial()
    await trial.at('2026-10-01T09:00')
    await trial.workspace.changes('smart-city', { deleted: true })
    const gaps = await trial.as('koordination').types('/masterplan lücken')
    expect(gaps).toContain('M-06')
  })
})
