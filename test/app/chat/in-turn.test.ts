import { expect, test } from 'vitest'
import { inTurn } from '#app/chat/in-turn.ts'

test('two messages of one conversation never overtake each other, and others do not wait', async () => {
  const turn = inTurn()
  const done: string[] = []
  const gate = Promise.withResolvers<void>()

  const slow = turn('a', () => gate.promise.then(() => void done.push('a1')))
  const next = turn('a', async () => void done.push('a2'))
  await turn('b', async () => void done.push('b1'))
  gate.resolve()
  await Promise.all([slow, next])

  expect(done).toEqual(['b1', 'a1', 'a2'])
})

test('a message that fails does not hold up the next', async () => {
  const turn = inTurn()
  await expect(turn('a', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await turn('a', async () => 'well')).toBe('well')
})
