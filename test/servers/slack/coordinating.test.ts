import { describe, expect, it } from 'vitest'
import { aSlackTrial, type ASlackTrial, type SlackTrialOptions } from '#test/support/slack/a-slack-trial.ts'
import { catalogue } from '#text/catalogue.ts'

const { answers, people, home, slackPosts } = catalogue('de')

async function asked(settings: SlackTrialOptions = {}): Promise<ASlackTrial> {
  const trial = await aSlackTrial(settings)
  await trial.at('2026-10-01T09:00')
  return trial
}

describe.each(['http', 'socket'] as const)('Who is responsible, over %s', (over) => {
  it('is settled by buttons: declined by staff, a gap for the coordination, assigned to somebody else', async () => {
    await using trial = await asked({ over })
    const staff = trial.as('smart-city')
    await staff.presses(answers.passOnButton)
    await staff.sees('M-06')
    await staff.fills({ [people.hint.label]: 'Eher die Leitung.' })
    await staff.submits()
    await staff.reads(people.declined('M-06'))
    const coordination = trial.as('koordination')
    expect(await coordination.reads('nicht zuständig zu sein')).toContain('Eher die Leitung.')
    expect(await coordination.types('/masterplan lücken')).toContain('M-06')
    await coordination.presses('Zuweisen', 'Das fehlt noch')
    await coordination.sees('Zuständigkeit')
    await coordination.fills({ 'Wer soll verantwortlich sein?': 'Leitung Stabsstelle Digitalisierung' })
    await coordination.submits()
    expect(coordination.depth).toBe(0)
    await trial.as('stabsstelle').reads('M-06')
    expect(await coordination.types('/masterplan lücken')).not.toContain('M-06')
  })

  it('changes when somebody takes what they are offered', async () => {
    await using trial = await asked({ over })
    const staff = trial.as('smart-city')
    const other = trial.as('netzwerke')
    await staff.presses(answers.passOnButton)
    await staff.sees('M-06')
    await staff.fills({ [people.passTo.label]: 'Sachgebietsleitung Netzwerke und Kooperationen' })
    await staff.submits()
    await other.reads('M-06')
    await other.presses(people.accept)
    await trial.settled()
    expect(staff.conversation).toContain('liegt jetzt bei Sachgebietsleitung Netzwerke und Kooperationen')
    await other.writes('grün 20 Die Prüfung hat begonnen.')
    await other.reads('gespeichert: M-06')
  })
})

describe('The overview of the CDO', () => {
  it('leads on by its buttons, in the answer to the slash command and on the page of the bot', async () => {
    await using trial = await asked()
    await trial.as('stadtwerke').presses(answers.sameButton)
    const cdo = trial.as('cdo')
    await cdo.types('/masterplan stand')
    cdo.news()
    await cdo.presses(home.drill.counted(home.drill.open, 5))
    expect(await cdo.reads('M-06')).not.toContain('M-04')
    await cdo.presses('Beteiligung und Partner (2)')
    expect(await cdo.reads('M-04')).toContain('M-06')
    await cdo.opensHome()
    await cdo.presses(home.ways['interim-report'])
    expect((await cdo.sees(slackPosts.readTitle)).words).toContain('noch keinen Entwurf')
  })
})
