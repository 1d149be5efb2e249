import { describe, expect, inject, it } from 'vitest'
import slack from '#adapters/slack/index.ts'
import { aHomeserver } from '#test/support/matrix/a-homeserver.ts'
import { aMatrixTrial } from '#test/support/matrix/a-matrix-trial.ts'
import { aWorkspace } from '#test/support/slack/a-workspace.ts'
import { bot, team } from '#test/support/slack/emulated.ts'
import { readAs } from '#test/support/slack/shown.ts'

describe.skipIf(inject('tools').synapse === null)('Somebody with an account on Slack and one on Matrix', () => {
  it('sees one state: what is answered here is answered there', async () => {
    await using homeserver = await aHomeserver()
    await using workspace = await aWorkspace({ people: [{ name: 'stadtwerke' }, { name: 'strategie' }] })
    const slackFirst = `{ platform: slack, realm: ${team}, id: ${workspace.id('stadtwerke')} }, `
    const slackLast = `, { platform: slack, realm: ${team}, id: ${workspace.id('strategie')} }`
    await using trial = await aMatrixTrial({
      homeserver,
      people: ['stadtwerke', 'strategie'],
      entered: (plan) =>
        plan
          .replace(/accounts: \[(?=.*@stadtwerke:)/, `accounts: [${slackFirst}`)
          .replace(/(accounts: \[.*@strategie:[^\]]*)\]/, `$1${slackLast}]`),
      async alsoConnect(house) {
        await house.connect('slack', slack, workspace.settings('de'))
      },
    })
    await trial.at('2026-10-01T09:00')

    // Asked on Slack, answered on Matrix.
    const onSlack = workspace.as('stadtwerke')
    await onSlack.reads('M-04')
    await trial.as('stadtwerke').opens()
    await trial.says('stadtwerke', 'unverändert')
    await expect
      .poll(
        () =>
          onSlack.messages
            .filter(({ by }) => by === bot.user)
            .map(readAs)
            .join('\n'),
        { timeout: 30_000 },
      )
      .toContain('Gemeldet')
    await expect
      .poll(async () => (await trial.as('stadtwerke').sees()).map(({ body }) => body).join('\n'), { timeout: 30_000 })
      .toContain('M-04')

    // Asked on Matrix, answered on Slack.
    const onMatrix = trial.as('strategie')
    const prompt = await onMatrix.reads('M-02')
    await workspace.as('strategie').writes('grün 45 Alle Kapitel liegen vor.')
    await expect
      .poll(async () => (await onMatrix.sees()).find(({ id }) => id === prompt.id)?.body, { timeout: 30_000 })
      .toContain('Alle Kapitel liegen vor.')
    await workspace.as('strategie').reads('M-02')

    const round = (await trial.store.rounds.of('DP')).find(({ label }) => label === '2026-H2')
    const answers = await trial.store.answers.presentOf(round?.id ?? '')
    expect(answers.map(({ light, percent }) => [light, percent])).toEqual(
      expect.arrayContaining([
        ['green', 40],
        ['green', 45],
      ]),
    )
    expect([...trial.as('stadtwerke').unreadable, ...onMatrix.unreadable]).toEqual([])
    expect(trial.log.filter(({ level }) => level === 'error')).toEqual([])
  })
})
