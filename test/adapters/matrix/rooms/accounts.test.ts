import { expect, it } from 'vitest'
import { tellAccounts } from '#adapters/matrix/rooms/tell-accounts.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import { aLog } from '#test/support/a-log.ts'
import { aMemory } from '#test/support/a-memory.ts'
import { aFault, aScriptedServer } from './a-scripted-server.ts'
import { realm } from './some-rooms.ts'

const [kim, leo, mia] = ['@kim:stadt.example', '@leo:stadt.example', '@mia:stadt.example'] as const
const never = '@noch.nie:stadt.example'
const eva = '@eva:partner.example'

it('tells whose zone is new and who is back or gone, of its own server, but of nobody who was never there', async () => {
  const server = aScriptedServer()
  const closed = new Set<string>([leo])
  const heard: (readonly (string | undefined)[])[] = []
  const reception = {
    log: aLog(),
    memory: aMemory(),
    accounts: {
      awaited: async () => [],
      found: async () => 'not-awaited' as const,
      known: async () =>
        [kim, leo, mia, eva, never].map((id) => ({ platform: 'matrix', realm, id, closed: closed.has(id) })),
    },
    async accept(batch: readonly Incoming[]) {
      for (const each of batch) heard.push([each.kind, each.from.id, each.kind === 'zone' ? each.zone : undefined])
      return []
    },
  }
  const rooms = { talksWith: () => [], forget: async (gone: readonly string[]) => void forgotten.push(...gone) }
  const forgotten: string[] = []
  let now = 0
  const looks = () =>
    tellAccounts(
      { server: server.homeserver, reception, realm, clock: { now: () => (now += 1) }, rooms },
      new AbortController().signal,
    )
  server.zones.set(kim, 'Europe/Lisbon')
  server.gone.add(eva)
  server.gone.add(never)
  await looks()
  expect(heard.splice(0)).toEqual([
    ['zone', kim, 'Europe/Lisbon'],
    ['returned', leo, undefined],
  ])
  server.gone.add(mia)
  await looks()
  expect(heard.splice(0)).toEqual([
    ['returned', leo, undefined],
    ['left', mia, undefined],
  ])
  closed.delete(leo)
  closed.add(mia)
  await looks()
  expect(heard).toEqual([])
  server.zones.set(kim, 'Europe/Berlin')
  server.refuses(/profile/, aFault(502, 'http_502'))
  await expect(looks()).rejects.toMatchObject({ status: 502 })
  server.refuses(/profile\/@leo/, aFault(403, 'M_FORBIDDEN'))
  await looks()
  expect(heard).toEqual([['zone', kim, 'Europe/Berlin']])
})
