import { expect, it, vi } from 'vitest'
import { aServer, json } from '#test/adapters/slack/web/a-server.ts'
import { aWayOut } from '#test/adapters/slack/web/a-way-out.ts'

it('who waits for an answer does not stand behind what is sent to everybody: each lane has a client of its own', async () => {
  const { url } = await aServer((_, response) => json(response, { ok: true }))
  const settings = { botToken: 'xoxb-1', apiUrl: `${url}/api/`, language: 'de' as const, port: 0, host: '127.0.0.1' }
  const { call, clients } = await aWayOut(settings)
  const over = (['interactive', 'bulk'] as const).map((lane) => vi.spyOn(clients[lane], 'apiCall'))
  await call('views.open', {}, { lane: 'interactive' })
  await call('users.list', {}, { lane: 'bulk' })
  expect(clients.interactive).not.toBe(clients.bulk)
  expect(over.map(({ mock }) => mock.calls.map(([method]) => method))).toEqual([['views.open'], ['users.list']])
})
