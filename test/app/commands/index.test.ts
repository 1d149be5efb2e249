import { readdir } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { commands } from '#app/commands/index.ts'
import { commandWords } from '#app/contracts/command.ts'

it('every word is a command, and every command’s story is told in a test of its own', async () => {
  expect([...commands.keys()].toSorted()).toEqual(commandWords.toSorted())
  const stories = await readdir(new URL('.', import.meta.url))
  // To follow and to cease following are one story.
  const told = commandWords.map((word) => (word === 'unfollow' ? 'follow' : word))
  expect(stories).toEqual(expect.arrayContaining(told.map((word) => `${word}.test.ts`)))
})
