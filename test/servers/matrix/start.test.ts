import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { storeIn } from '#house/settings.ts'
import { type Account, type AHomeserver, aHomeserver } from '#test/support/matrix/a-homeserver.ts'
import { type APerson, aPerson } from '#test/support/matrix/a-person.ts'
import { planInMatrix } from '#test/support/matrix/plan-in-matrix.ts'
import { aRun, started } from '#test/support/a-run.ts'
import { temporaryFolder } from '#test/support/stores.ts'
import { catalogue } from '#text/catalogue.ts'

const { matrixSetup, operator } = catalogue('de')

describe.skipIf(inject('tools').synapse === null)('npm start with Matrix', () => {
  let homeserver: AHomeserver
  let folder: Awaited<ReturnType<typeof temporaryFolder>>
  let bot: Account
  let cdo: APerson
  let room: string
  const key = randomBytes(32).toString('base64')

  beforeAll(async () => {
    homeserver = await aHomeserver()
    folder = await temporaryFolder()
    bot = await homeserver.registers('masterplan', 'Masterplan')
    cdo = await aPerson(homeserver, await homeserver.registers('cdo'), { bot: bot.user })
    room = await cdo.creates([bot.user], { more: { name: 'Digitalausschuss' } })
    const city = join(folder.path, 'city.yaml')
    const user = (name: string): string => `@${name}:${homeserver.name}`
    await writeFile(city, planInMatrix({ realm: homeserver.name, user, room }))
    expect(await aRun('cli', ['import', city, '--data', folder.path])).toMatchObject({ code: 0 })
  })
  afterAll(async () => {
    await cdo[Symbol.asyncDispose]()
    await homeserver[Symbol.asyncDispose]()
    await folder[Symbol.asyncDispose]()
  })

  const data = (): readonly string[] => ['--data', folder.path]
  const env = (more: object = {}) => ({
    MASTERPLAN_MATRIX_HOMESERVER: homeserver.url,
    MASTERPLAN_MATRIX_TOKEN: bot.token,
    MASTERPLAN_MATRIX_KEY: key,
    ...more,
  })
  const connected = `${operator.connected('matrix')}\n`
  const doctor = () => aRun('cli', ['doctor', ...data()], { env: env() })
  const account = () => matrixSetup.account(bot.user, bot.device, new URL(homeserver.url).host)

  it('refuses a wrong token in one line, as the doctor does', async () => {
    const wrong = { env: env({ MASTERPLAN_MATRIX_TOKEN: 'syt_bWFzdGVycGxhbg_abcdefghijklmnopqrst_0a1b2c' }) }
    const line = `${matrixSetup.refusedToken('MASTERPLAN_MATRIX_TOKEN', matrixSetup.where.token)}\n`
    expect(await aRun('main', data(), wrong)).toEqual({ code: 1, out: '', err: line })
    expect(await aRun('cli', ['doctor', ...data()], wrong)).toMatchObject({ code: 1, err: line })
  })

  it('is looked at by the doctor, who makes nothing', async () => {
    const lines = [operator.letsIn('matrix'), account(), matrixSetup.notSigned(), matrixSetup.notInRooms([room])]
    expect((await doctor()).out).toContain(lines.join('\n'))
    expect(await homeserver.roomsOf(bot.user)).toEqual([])
  })

  it('answers, ends in good order, and goes on where it stood', async () => {
    const first = started('main', data(), env())
    await cdo.opens()
    await cdo.says('status')
    await cdo.reads('Beantwortet: 5 von 6')
    await cdo.reads('!masterplan status', room)
    first.kill('SIGTERM')
    expect(await first.ended()).toEqual({ code: 0, out: '', err: connected })
    expect((await doctor()).out).toContain([account(), matrixSetup.signed()].join('\n'))

    await cdo.says('hilfe')
    const second = started('main', data(), env())
    await cdo.reads('Das können Sie schreiben')
    second.kill('SIGTERM')
    expect(await second.ended()).toMatchObject({ code: 0, err: connected })
    expect(cdo.unreadable).toEqual([])
  })

  it('whose store is lost goes on with a new device in the rooms there are, and nobody is warned', async () => {
    await using other = await temporaryFolder()
    expect(await aRun('cli', ['import', join(folder.path, 'city.yaml'), '--data', other.path])).toMatchObject({
      code: 0,
    })
    const { token, device } = await homeserver.signsIn(bot)
    const direct = await cdo.direct()
    const again = started('main', ['--data', other.path], env({ MASTERPLAN_MATRIX_TOKEN: token }))
    const trust = () => cdo.client.getCrypto()?.getDeviceVerificationStatus(bot.user, device)
    await expect.poll(async () => (await trust())?.signedByOwner, { timeout: 60_000 }).toBe(true)
    // What is said before it has looked at the server for the first time counts as past.
    await expect.poll(() => cursorIn(other.path), { timeout: 60_000 }).toBeDefined()
    const before = (await cdo.sees()).length
    await cdo.says('stand')
    await expect.poll(async () => (await cdo.sees()).length, { timeout: 60_000 }).toBe(before + 3)
    expect(await cdo.reads('Beantwortet: 5 von 6')).toMatchObject({ room: direct, encrypted: true })
    again.kill('SIGTERM')
    expect(await again.ended()).toMatchObject({ code: 0, err: connected })
    expect(cdo.unreadable).toEqual([])
    const rooms = await homeserver.roomsOf(bot.user)
    expect(rooms.toSorted()).toEqual([direct, room].toSorted())
  })
})

/** Up to where the bot with this data folder has heard Matrix; undefined before its first look. */
function cursorIn(data: string): unknown {
  const store = new Sqlite(storeIn(data), { readonly: true })
  try {
    return store.prepare("select value from adapter_memory where platform = 'matrix' and key = 'cursor'").get()
  } finally {
    store.close()
  }
}
