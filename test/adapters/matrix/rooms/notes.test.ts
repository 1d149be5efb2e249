import { expect, it } from 'vitest'
import { nextPending } from '#adapters/matrix/rooms/next-pending.ts'
import { openNotes, type Pending } from '#adapters/matrix/rooms/notes.ts'
import { aMemory } from '#test/support/a-memory.ts'

const invitation = (due: number, answer: Pending['answer'] = 'decline'): { readonly pending: Pending } => ({
  pending: { answer, by: '@x:fremd.example', since: due, tries: 0, due },
})

it('keeps nothing of a flood of invitations that were declined, neither in the store nor at hand', async () => {
  const memory = aMemory()
  const notes = await openNotes(memory)
  const flood = Array.from({ length: 200 }, (_, at) => `!flood${at}`)
  await notes.change(Object.fromEntries(flood.map((room) => [room, invitation(1)])))
  await notes.change({ '!ours': { kind: 'group', ...invitation(1, 'join') } })
  for (const room of ['!ours', ...flood]) await notes.change({ [room]: { pending: undefined } })
  expect([...notes.all()]).toEqual([['!ours', { kind: 'group' }]])
  expect([...notes.pending()]).toEqual([])
  expect(await memory.startingWith('')).toEqual({ 'room:!ours': '{"kind":"group"}' })
})

it('answers what is due first, joining before declining, after a restart too', async () => {
  const memory = aMemory()
  const notes = await openNotes(memory)
  await notes.change({ '!later': invitation(50), '!first': invitation(10), '!second': invitation(5) })
  const nextAt = async (now: number) => nextPending(await openNotes(memory), now)?.room
  expect([nextPending(notes, 0)?.room, nextPending(notes, 20)?.room]).toEqual(['!second', '!first'])
  await notes.change({ '!ours': invitation(15, 'join') })
  expect([await nextAt(0), await nextAt(20)]).toEqual(['!second', '!ours'])
})

it('writes with the next change what could not be written, even where that brings nothing new', async () => {
  const memory = aMemory()
  let isFull = true
  const notes = await openNotes({
    ...memory,
    setAll: (values) => (isFull ? Promise.reject(new Error('full')) : memory.setAll(values)),
  })
  await expect(notes.change({ '!a': { upgradedTo: '!b' } })).rejects.toThrow('full')
  isFull = false
  await notes.change({ '!a': { upgradedTo: '!b' } })
  expect((await openNotes(memory)).of('!a')).toEqual({ upgradedTo: '!b' })
})
