import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import {
  cityOfPlans,
  fromConceptToMasterplan,
  howItGoesOn,
  peopleOfPlans,
} from '#test/stories/from-concept-to-masterplan.ts'
import { fromMotionToStatement, peopleOfMotion, planOfMotion } from '#test/stories/from-motion-to-statement.ts'
import { onMatrix } from '#test/stories/on-matrix.ts'
import { type AHomeserver, aHomeserver } from '#test/support/matrix/a-homeserver.ts'
import { type AMatrixTrial, aMatrixTrial } from '#test/support/matrix/a-matrix-trial.ts'
import { seenIn } from '#test/support/matrix/seen.ts'

const isMissing = inject('tools').synapse === null
const formats = ['html', 'docx', 'pdf']

let homeserver: AHomeserver
beforeAll(async () => {
  if (!isMissing) homeserver = await aHomeserver()
})
afterAll(async () => {
  if (!isMissing) await homeserver[Symbol.asyncDispose]()
})

// As on the console (test/scenarios). They wait for what is said, never for time; the limit only ends what hangs.
describe.skipIf(isMissing)('What the council asks, in encrypted rooms', { timeout: 900_000 }, () => {
  it('goes from a motion’s registration to the answered point in a released statement', async () => {
    await using trial = await aMatrixTrial({ homeserver, formats, people: peopleOfMotion, plan: planOfMotion() })
    const stage = onMatrix(trial)
    await fromMotionToStatement(stage)
    expect(await wordDocument(stage.file('stellungnahme-AN-0200-2026.docx'))).toContain('hat am 1. September begonnen.')
    expect(
      Buffer.from(await stage.file('stellungnahme-AN-0200-2026.pdf'))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    await expectNothingPlain(trial)
    expectTidy(trial)
  })

  it('goes from a concept to the approved masterplan, whose own yearly round opens', async () => {
    await using trial = await aMatrixTrial({ homeserver, formats, people: peopleOfPlans, plan: cityOfPlans() })
    const stage = onMatrix(trial)
    await fromConceptToMasterplan(stage)
    expect(await wordDocument(stage.file('zwischenbericht-2026-H2.docx'))).toMatch(howItGoesOn)
    await expectNothingPlain(trial)
    expectTidy(trial)
  })
})

/** The words of a Word file. */
async function wordDocument(file: Promise<Uint8Array>): Promise<string> {
  const xml = new TextDecoder().decode(unzipSync(await file)['word/document.xml'])
  return xml.replaceAll(/<[^>]*>/g, '').replaceAll('\u00A0', ' ')
}

/** What was said and sent came encrypted, everybody could read it, and nothing went wrong on the way. */
async function expectNothingPlain({ homeserver: at, bot, people, as, room, log }: AMatrixTrial): Promise<void> {
  const rooms = await at.roomsOf(bot.user)
  const events = await Promise.all(rooms.map((each) => at.eventsIn(each)))
  expect(events.flat().filter(({ type }) => type === 'm.room.message')).toEqual([])
  expect(people.flatMap((name) => as(name).unreadable)).toEqual([])
  const files = (await as('gremien').sees(room)).filter(({ file }) => file)
  expect(files.every(({ file }) => file?.encrypted !== undefined)).toBe(true)
  expect(log.filter(({ level }) => level === 'error')).toEqual([])
}

/** As a phone shows it: no table, no line that breaks off, no message without end, and in rooms all that is typed after our name. */
function expectTidy({ bot, people, as, room }: AMatrixTrial): void {
  const seen = people.flatMap((name) =>
    as(name)
      .client.getRooms()
      .flatMap(({ roomId }) => seenIn(as(name).client, roomId))
      .filter(({ by }) => by === bot.user),
  )
  const said = seen.flatMap(({ body, was }) => [body, ...was])
  expect(said.filter((text) => / $|undefined|\bnull\b|→ *$/m.test(text))).toEqual([])
  expect(said.filter((text) => text.length > 4000)).toEqual([])
  expect(seen.filter(({ html = '' }) => /<table|<p><\/p>|<li><\/li>| <\/p>/.test(html))).toEqual([])
  expect(seen.filter(({ type, body }) => type === 'm.image' && !/\p{L} .*\p{L}/u.test(body))).toEqual([])
  const typed = seen.flatMap(({ room: at, html = '' }) =>
    [...html.matchAll(/<code>(!?\p{Ll}{5}[^<]*)<\/code>/gu)].map(([, words = '']) => [at === room, words] as const),
  )
  expect(typed.filter(([shared, words]) => shared !== words.startsWith('!masterplan '))).toEqual([])
}
