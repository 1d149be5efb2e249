import { expect, it } from 'vitest'
import { type ATrial, aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

const asks = async (trial: ATrial, text: string, ref: string, person = 'cdo', channel = '#gremien') => {
  trial.news(channel)
  return {
    own: oneLine(await trial.does(person, { kind: 'said', text, ref }, channel)),
    room: oneLine(trial.news(channel)),
  }
}

const line = 'Ich habe Ihnen direkt geantwortet.'

it('whoever asks in a room and is answered directly is told so there, once in ten minutes and without the answer', async () => {
  await using trial = await aTrial()
  const { own, room } = await asks(trial, '/masterplan stand', '$1')
  expect(own).toContain('Runde 2026-H1')
  expect(room).toBe(line)
  const replies = trial.messages.filter(({ kind }) => kind === 'reply')
  expect(replies.find(({ to }) => 'person' in to)).toMatchObject({ to: { person: 'cdo' } })
  expect(replies.find(({ to }) => 'place' in to)).toMatchObject({
    to: { place: { id: '#gremien' } },
    inReplyTo: { ref: '$1', from: { id: 'cdo' } },
    expires: expect.any(String),
  })
  expect((await asks(trial, '/masterplan quatsch', '$2')).room).toBe('')
  expect((await asks(trial, '/masterplan gelb 60 Läuft.', '$3', 'strategie')).room).toBe(line)
  expect((await asks(trial, '/masterplan stand', '$4', 'cdo', '#gremien $thread')).room).toBe(line)
  expect((await asks(trial, '/masterplan offen', '$7', 'cdo', '#gremien $another')).room).toBe(line)
  await trial.later(0.2)
  expect((await asks(trial, '/masterplan stand', '$5')).room).toBe(line)
  expect((await asks(trial, 'Guten Morgen zusammen', '$6', 'koordination')).room).toBe('')
})

it('nothing is said where the asker is shown what nobody else sees, or where a platform knows no replies', async () => {
  await using trial = await aTrial()
  const trigger = { id: 't', takes: 'looks' } as const
  const text = '/masterplan stand'
  await trial.happens('cdo', { kind: 'said', text, ref: '$1', trigger }, '#gremien')
  expect(oneLine(await trial.says('cdo', text, '#gremien'))).toContain('Runde 2026-H1')
  expect(trial.news('#gremien')).toBe('')
})
