import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aCommand } from '#test/support/a-command.ts'
import { aSampleStore } from '#test/support/a-sample-store.ts'
import { databaseIn } from '#test/support/database-in.ts'
import { refusalOf } from '#test/support/refusal-of.ts'
import { temporaryFolder } from '#test/support/stores.ts'
import { catalogue } from '#text/catalogue.ts'

const { blockages, operator } = catalogue('de')
/** The sample's own channel. */
const onConsole = operator.channelOnConsole('#digitalausschuss')

let folder: Awaited<ReturnType<typeof temporaryFolder>>

beforeEach(async () => {
  folder = await temporaryFolder()
  await aSampleStore(folder.path)
})

afterEach(() => folder[Symbol.asyncDispose]())

function tamper(...statements: readonly string[]): void {
  using database = databaseIn(folder.path)
  for (const statement of statements) database.run(statement)
}

const doctor = (...args: string[]) => aCommand('doctor', ['--data', folder.path, ...args])
const refused = (...args: string[]) => refusalOf('doctor', ['--data', folder.path, ...args])

describe('doctor', () => {
  it('finds nothing wrong where nothing is', async () => {
    const lines = [operator.healthy(0, 0), operator.reach(0, 19, 0), onConsole, operator.nothingToAsk]
    expect(await doctor()).toEqual({ code: 0, out: `${lines.join('\n')}\n`, err: '' })
  })

  it('counts whom the bot can write to in operation, and nobody for an account on the console', async () => {
    tamper(
      "insert into account (platform, realm, address, person, rank) values ('slack', 'T1', 'U1', 'strategie', 0)",
      "insert into account (platform, realm, address, person, rank) values ('slack', 'T1', 'U2', 'strategie', 1)",
      "insert into awaited_account (platform, person, email, rank) values ('slack', 'strategie', 'a@b.example', 0)",
      "insert into awaited_account (platform, person, email, rank) values ('slack', 'cdo', 'c@d.example', 0)",
      "insert into account (platform, realm, address, person, rank, closed_at) values ('slack', 'T1', 'U3', 'stabsstelle', 0, '2026-01-01')",
    )
    expect((await doctor()).out).toContain(operator.reach(1, 19, 1))
  })

  it('says what waits for the operator, in a line for each cure', async () => {
    tamper(
      `insert into message (id, at, kind, recipient, about, content, lane)
       values ('b', '2026-01-01T00:00:00.000Z', 'paper', '{}', '[]', '{}', 'bulk')`,
      ...['C7', 'C7', 'C8'].map(
        (place, index) =>
          `insert into delivery (key, message, platform, realm, address, direct, lane, state, parts_sent, attempts, blocked, blocked_since)
           values ('b${index}', 'b', 'slack', 'T1', '${place}', 0, 2, 'queued', 0, 1, 'archived', '2026-01-01T00:00:00.000Z')`,
      ),
    )
    const { line, cure } = blockages
    const waits = [line(2, cure.archived('C7')), line(1, cure.archived('C8'))]
    const lines = [operator.healthy(0, 3), ...waits, operator.reach(0, 19, 0), onConsole, operator.nothingToAsk]
    expect(await doctor()).toEqual({ code: 0, out: lines.map((each) => `${each}\n`).join(''), err: '' })
  })

  it.each([
    ['changed', 'answer_unchanged', "update answer set light = 'green' where light = 'yellow'"],
    ['removed', 'answer_kept', "delete from answer where light = 'yellow'"],
  ])('names answers that were %s, which nothing but a backup repairs', async (_, trigger, statement) => {
    tamper(`drop trigger ${trigger}`, statement)
    const sentence = operator.broken(['M-01 (2026-H1)', 'M-02 (2026-H1)'])
    expect(await refused()).toBe(sentence)
    expect(await refused('--rebuild')).toBe(sentence)
  })

  it('finds requests that do not fit their answers, and sets them anew', async () => {
    tamper("update request set light = 'red', version = version + 1 where light = 'green'")
    expect(await doctor()).toEqual({ code: 1, out: '', err: `${operator.astray(2)}\n` })
    const repaired = await doctor('--rebuild')
    expect(repaired).toEqual({
      code: 0,
      out: expect.stringContaining(`${operator.rebuilt(2)}\n${operator.healthy(0, 0)}\n`),
      err: '',
    })
  })
})
