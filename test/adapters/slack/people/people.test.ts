import { expect, test } from 'vitest'
import { createPeople } from '#adapters/slack/people/create-people.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import type { Accounts } from '#app/contracts/reception.ts'
import { aServer, json } from '#test/adapters/slack/web/a-server.ts'
import { aWayOut } from '#test/adapters/slack/web/a-way-out.ts'
import { aMemory } from '#test/support/a-memory.ts'

interface User {
  readonly deleted?: boolean
  readonly tz?: string
  readonly updated?: number
  readonly team_id?: string
  readonly is_bot?: boolean
  readonly is_restricted?: boolean
  readonly is_ultra_restricted?: boolean
  readonly profile?: { readonly email: string }
}

/** A workspace of these users, and a house that knows some of them and awaits others. */
async function given(users: Record<string, User>, awaited: readonly string[] = []) {
  const faults = new Map<string, object | 'hangs'>()
  const all = () => Object.entries(users).map(([id, user]) => ({ id, ...user }))
  const server = await aServer(({ path, body }, response) => {
    const method = path.slice('/api/'.length)
    const values = new URLSearchParams(body.toString())
    const fault = faults.get(method)
    if (fault === 'hangs') return
    if (fault) return json(response, fault)
    if (method === 'users.list') return json(response, page(all(), values.get('cursor')))
    const found = all().find(({ id, profile }) => id === values.get('user') || profile?.email === values.get('email'))
    const unknown = method === 'users.info' ? 'user_not_found' : 'users_not_found'
    return json(response, found ? { ok: true, user: found } : { ok: false, error: unknown })
  })
  const settings = {
    botToken: 'xoxb-1',
    apiUrl: `${server.url}/api/`,
    language: 'de' as const,
    port: 0,
    host: '127.0.0.1',
  }
  const closed = new Map<string, boolean>()
  const left = new Set(awaited)
  const told: Incoming[] = []
  const keys = new Set<string>()
  const found: string[] = []
  const accounts: Accounts = {
    awaited: async () => [...left].map((email) => ({ email })),
    async found(email, { id }) {
      left.delete(email)
      found.push(`${email} ${id}`)
      closed.set(id, false)
      return 'linked'
    },
    known: async () => [...closed].map(([id, isClosed]) => ({ ...address(id), closed: isClosed })),
  }
  const accept = async (batch: readonly Incoming[]) => {
    for (const incoming of batch.filter(({ key }) => !keys.has(key))) {
      keys.add(incoming.key)
      told.push(incoming)
      if (incoming.kind === 'left' || incoming.kind === 'returned')
        closed.set(incoming.from.id, incoming.kind === 'left')
    }
    return batch.map(() => ({ reply: Promise.resolve(undefined) }))
  }
  const { call, clock: moving, log, memory } = await aWayOut(settings, aMemory())
  // Only what hangs takes too long.
  const sleep = () => (faults.get('users.info') === 'hangs' ? Promise.resolve() : new Promise<void>(() => undefined))
  const clock = { ...moving, sleep }
  const reception = { accept, accounts, memory, log }
  const people = createPeople({ call, reception, workspace: { team: 'T1' }, clock })
  const news = () =>
    told.splice(0).map(({ kind, from, ...more }) => `${kind} ${from.id}${'zone' in more ? ` ${more.zone}` : ''}`)
  return { server, people, faults, users, knows: (id: string) => void closed.set(id, false), news, found, log }
}

const address = (id: string, realm = 'T1') => ({ platform: 'slack', realm, id })

/** Two users to a page. */
function page(users: readonly object[], cursor: string | null): object {
  const from = Number(cursor ?? 0)
  const next = from + 2 < users.length ? String(from + 2) : ''
  return { ok: true, members: users.slice(from, from + 2), response_metadata: { next_cursor: next } }
}

test('guests, strangers and bots are told from members; whoever cannot be looked up is unknown', async () => {
  const { people, faults, server } = await given({
    UADA: {},
    UGUEST: { is_restricted: true },
    USINGLE: { is_ultra_restricted: true },
    UOTHER: { team_id: 'T2' },
    UBOT: { is_bot: true },
    UGONE: { deleted: true },
    ULATE: {},
  })
  const standing = (id: string, realm?: string) => people.guestOf(address(id, realm))
  expect(await standing('ULATE')).toBe('member')
  await people.refresh()
  expect(await Promise.all(['UADA', 'UGUEST', 'USINGLE', 'UOTHER'].map((id) => standing(id)))).toEqual([
    'member',
    'guest',
    'guest',
    'guest',
  ])
  expect(await Promise.all(['UBOT', 'UGONE', 'UNOBODY'].map((id) => standing(id)))).toEqual([
    'unknown',
    'unknown',
    'unknown',
  ])
  expect(await standing('UADA', 'T9')).toBe('guest')
  faults.set('users.info', { ok: false, error: 'fatal_error' })
  expect(await standing('UNEW')).toBe('unknown')
  faults.set('users.info', 'hangs')
  expect(await standing('UNEW')).toBe('unknown')
  expect(server.asked.filter(({ path }) => path.endsWith('users.list'))).toHaveLength(4)
})

test('who has left, who is back and where people are is told once', async () => {
  const { people, users, knows, news } = await given({
    UADA: { tz: 'Europe/Berlin', updated: 1 },
    UBEN: { deleted: true, updated: 5 },
    USTRANGER: { deleted: true },
  })
  knows('UADA')
  knows('UBEN')
  await people.refresh()
  expect(news()).toEqual(['zone UADA Europe/Berlin', 'left UBEN'])
  await people.refresh()
  await people.changed({ id: 'UBEN', deleted: true, updated: 5 })
  await people.changed({ id: 'UADA', tz: 'Europe/Berlin', updated: 2 })
  expect(news()).toEqual([])
  await people.changed({ id: 'UBEN', tz: 'Europe/Lisbon', updated: 6 })
  users['UBEN'] = { tz: 'Europe/Lisbon', updated: 6 }
  expect(news()).toEqual(['returned UBEN', 'zone UBEN Europe/Lisbon'])
  users['UBEN'] = { deleted: true, updated: 7 }
  await people.refresh()
  expect(news()).toEqual(['left UBEN'])
})

test('people are matched by their e-mail address, guests and bots are not', async () => {
  const { people, found } = await given(
    {
      UADA: { profile: { email: 'ada@example.org' } },
      UGUEST: { is_restricted: true, profile: { email: 'guest@example.org' } },
      UGONE: { deleted: true, profile: { email: 'gone@example.org' } },
    },
    ['ada@example.org', 'guest@example.org', 'gone@example.org', 'nobody@example.org', 'new@example.org'],
  )
  await people.refresh()
  expect(found).toEqual(['ada@example.org UADA'])
  await people.changed({ id: 'UNEW', profile: { email: 'New@Example.org' } })
  expect(found).toEqual(['ada@example.org UADA', 'new@example.org UNEW'])
})

test('without the right to look people up, one line says so and everything else goes on', async () => {
  const { people, faults, knows, news, server } = await given({ UBEN: { deleted: true } }, [
    'ada@example.org',
    'eve@example.org',
  ])
  knows('UBEN')
  faults.set('users.lookupByEmail', { ok: false, error: 'missing_scope' })
  await people.refresh()
  expect(news()).toEqual(['left UBEN'])
  expect(server.asked.filter(({ path }) => path.endsWith('users.lookupByEmail'))).toHaveLength(1)
})
