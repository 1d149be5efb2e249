import { expect, it } from 'vitest'
import { createDirectory } from '#adapters/slack/people/directory.ts'

it('remembers who is who, but neither names nor e-mail addresses', async () => {
  const asked: string[] = []
  const user = { id: 'UADA', team_id: 'T1', profile: { email: 'ada@example.org' } }
  const call = async (method: string) => {
    asked.push(method)
    return { ok: true, user, members: [user] }
  }
  const directory = createDirectory(call, { team: 'T1' })
  expect(await directory.byEmail('ada@example.org')).toMatchObject({ email: 'ada@example.org' })
  await directory.read()
  expect(await directory.account('UADA', 'interactive')).toEqual({ id: 'UADA', standing: 'member', closed: false })
  expect(asked).toEqual(['users.lookupByEmail', 'users.list'])
})
