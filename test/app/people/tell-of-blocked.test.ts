import { expect, it } from 'vitest'
import { tellOfBlocked } from '#app/people/tell-of-blocked.ts'
import { reply } from '#app/reply.ts'
import { at } from '#test/app/delivery/scripted-line.ts'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'
import { catalogue } from '#text/catalogue.ts'

const { told } = catalogue('de').blockages

it('the coordination is told once that a paper waits for a channel, and of a void access where it still reads', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-05T10:00')
  const to = at('slack', 'C7')
  const sent = { to: { place: to }, about: [], content: reply(), lane: 'bulk', notBefore: null, expires: null } as const
  const delivery = { key: 'k', to, direct: false, state: 'sending', partsSent: 0, attempts: 1, firstAt: null } as const
  const since = trial.house.powers.now()
  const toldOf = async (why: 'archived' | 'access', kind: 'paper' | 'reply', isConnected: boolean, before: number) => {
    const powers = { powers: trial.house.powers, commit: trial.store.commit, isConnected: () => isConnected }
    const message = { ...sent, id: 'm', kind } as const
    const earlier = Array.from({ length: before }, () => ({ key: 'e', kind, to, why, since }))
    await tellOfBlocked(powers, { ...delivery, message }, { why, since }, earlier)
    await trial.house.tick()
    return oneLine(trial.news('koordination'))
  }
  trial.news('koordination')
  expect(await toldOf('archived', 'paper', true, 0)).toContain(told.archived('Digitalisierungsprogramm', 'C7'))
  expect(await toldOf('archived', 'paper', true, 1)).toBe('')
  expect(await toldOf('archived', 'reply', true, 0)).toBe('')
  expect(await toldOf('access', 'paper', false, 0)).toBe('')
  expect(await toldOf('access', 'paper', true, 0)).toContain(told.access('Digitalisierungsprogramm'))
})
