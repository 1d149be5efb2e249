import { describe, expect, it } from 'vitest'
import { aSlackTrial } from '#test/support/slack/a-slack-trial.ts'
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
