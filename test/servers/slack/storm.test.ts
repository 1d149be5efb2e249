import { expect, it, vi } from 'vitest'
import { aSlackTrial } from '#test/support/slack/a-slack-trial.ts'

const people = ['stabsstelle', 'strategie', 'koordination', 'stadtwerke', 'it-koordination', 'smart-city', 'cdo']
const ways = ['refresh_requested', 'warning', 'drop'] as const

it('fifty reconnections lose nothing and double nothing', async () => {
  await using trial = await aSlackTrial({ over: 'socket' })
  const { socket } = trial.workspace
  const { now } = performance
  let ahead = 0
  // Connections that live longer than a few seconds are opened anew at once, as after Slack's own every few hours.
  vi.spyOn(performance, 'now').mockImplementation(() => now.call(performance) + ahead)
  for (let time = 0; time < 50; time += 1) {
    const person = trial.as(people[time % people.length] ?? '')
    const before = socket.opened
    ahead += 60_000
    socket.disconnects(ways[time % ways.length] ?? 'drop')
    await person.writes('hilfe abwesend')
    await vi.waitFor(() => expect(socket.opened).toBeGreaterThan(before), { timeout: 60_000 })
  }
  await trial.settled()
  const answers = people.map((name) => trial.as(name).messages.filter(({ by }) => by === 'UMASTERPLAN').length)
  expect(answers).toEqual([8, 7, 7, 7, 7, 7, 7])
})
