import { expect, it } from 'vitest'
import { openWaiting } from '#adapters/matrix/sync/waiting.ts'
import { aLog } from '#test/support/a-log.ts'
import { aMemory } from '#test/support/a-memory.ts'

it('bears a flood from many: of whoever has most the oldest goes, what is there of others stays, also after a restart', async () => {
  const memory = aMemory()
  const log = aLog()
  const first = await openWaiting({ memory, log })
  const keeps = async (waiting: typeof first, sender: string, id: string) => {
    const event = { type: 'm.room.encrypted', event_id: id, sender, origin_server_ts: 1, content: {} }
    await waiting.keep({ room: '!room', encrypted: true }, event, { now: 0, patience: 60_000, unheard: false })
  }
  await keeps(first, '@kim:stadt.example', '$kim')
  for (let at = 0; at < 1100; at += 1) await keeps(first, `@bot${at % 30}:fremd.example`, `$flood${at}`)
  const again = await openWaiting({ memory, log })
  await keeps(again, '@leo:stadt.example', '$leo')
  const ids = again.all().map(({ event }) => event.event_id)
  expect([ids.length, ids.at(0), ids.at(1), ids.at(-1)]).toEqual([1000, '$kim', '$flood102', '$leo'])
  expect(Object.keys(await memory.startingWith('waiting:'))).toHaveLength(1000)
})
