import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type AHomeserver, aHomeserver } from '#test/support/matrix/a-homeserver.ts'
import { aPerson } from '#test/support/matrix/a-person.ts'
import { badGateway } from '#test/support/matrix/faults.ts'

describe.skipIf(inject('tools').synapse === null)('The homeserver and the people that the suites use', () => {
  let homeserver: AHomeserver
  beforeAll(async () => {
    homeserver = await aHomeserver()
  })
  afterAll(() => homeserver[Symbol.asyncDispose]())

  it('let two people talk, encrypted, with edits, signs and files; nothing of it can be read on the server', async () => {
    const [anna, ben] = await Promise.all([homeserver.registers('anna'), homeserver.registers('ben')])
    await using first = await aPerson(homeserver, anna, { bot: ben.user })
    await using second = await aPerson(homeserver, ben, { bot: anna.user })
    const room = await first.opens()
    const hello = await first.says('Guten Tag, hier ist ein Geheimnis.', { mentions: [ben.user] })
    const seen = await second.reads('Geheimnis')
    expect(seen).toMatchObject({ id: hello, by: anna.user, encrypted: true, rings: true, type: 'm.text' })
    await second.reacts(seen, '✅')
    await first.edits(hello, 'Das Geheimnis ist gelüftet.')
    expect(await second.reads('gelüftet')).toMatchObject({ id: hello, was: ['Guten Tag, hier ist ein Geheimnis.'] })
    await expect.poll(async () => (await first.sees())[0]?.reactions).toEqual([{ sign: '✅', by: ben.user }])
    await second.drops('Bericht.txt', Buffer.from('Alles ist gut.'))
    await expect.poll(async () => (await first.sees()).length).toBe(2)
    const file = (await first.sees()).at(-1)!
    expect(Buffer.from(await first.fetches(file)).toString()).toBe('Alles ist gut.')
    const there = await homeserver.eventsIn(room)
    expect(there.filter(({ type }) => type === 'm.room.encrypted')).toHaveLength(3)
    expect(JSON.stringify(there)).not.toContain('Geheimnis')
    expect([...first.unreadable, ...second.unreadable]).toEqual([])
  })

  it('show nothing from a device that is not cross-signed', async () => {
    const [kim, noa] = await Promise.all([homeserver.registers('kim'), homeserver.registers('noa')])
    await using strict = await aPerson(homeserver, kim, { bot: noa.user })
    await using unsigned = await aPerson(homeserver, noa, { bot: kim.user, signed: false })
    await strict.opens()
    await unsigned.says('Hallo')
    await expect.poll(() => strict.unreadable).toHaveLength(1)
  })

  it('can be spoilt: the server away, a page in place of an answer, an answer lost', async () => {
    const account = await homeserver.registers('lou')
    const asks = async (): Promise<number> =>
      (
        await fetch(`${homeserver.url}/_matrix/client/v3/account/whoami`, {
          headers: { authorization: `Bearer ${account.token}` },
        })
      ).status
    expect(await asks()).toBe(200)
    homeserver.faults.add(/GET .*\/whoami/, badGateway, 1)
    expect(await asks()).toBe(502)
    homeserver.faults.add(/whoami/, { does: 'resets', when: 'after' }, 1)
    await expect(asks()).rejects.toThrow('fetch failed')
    expect(homeserver.through.at(-1)).toMatchObject({ path: '/_matrix/client/v3/account/whoami', status: 200 })
    await homeserver.stops()
    expect(await asks()).toBe(502)
    await homeserver.starts()
    expect(await asks()).toBe(200)
  })
})
