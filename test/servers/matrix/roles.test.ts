import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type AHomeserver, aHomeserver, type RoomEvent } from '#test/support/matrix/a-homeserver.ts'
import { type AMatrixTrial, aMatrixTrial } from '#test/support/matrix/a-matrix-trial.ts'
import type { Seen } from '#test/support/matrix/seen.ts'

const patiently = { timeout: 30_000 }
const isMissing = inject('tools').synapse === null

let homeserver: AHomeserver
beforeAll(async () => {
  if (!isMissing) homeserver = await aHomeserver()
})
afterAll(async () => {
  if (!isMissing) await homeserver[Symbol.asyncDispose]()
})

const words = {
  de: {
    asked: 'halbjährlich',
    line: 'gelb 60 Der Bericht wird geschrieben. Ursache: Urlaub. Optionen: Vertretung.',
    corrected: 'gelb 65 Der Bericht wird geschrieben. Ursache: Urlaub. Optionen: Vertretung.',
    steps: ['melden M-02', 'gelb', '40', 'zurück', '45'],
    stops: 'abbrechen',
    soFar: 'Bisher: 40',
    kept: 'Ihr Entwurf bleibt erhalten.',
    resumed: 'Ihr Entwurf von vorhin ist wieder da',
    receipt: /✓ Gemeldet: .*40/,
    putOff: 'Die nächste Erinnerung zu M-02 kommt frühestens am ',
    done: 'Berichtigt: M-06',
    deleted: 'Sie haben eine Nachricht gelöscht, mit der Sie zu M-06 ',
    sure: 'Soll die Antwort zu M-06 zurückgenommen werden?',
    takenBack: 'Zurückgenommen: die Antwort zu M-06.',
    yes: 'ja',
  },
  en: {
    asked: 'every six months',
    line: 'yellow 60 The report is being written. Cause: Holidays. Options: A deputy.',
    corrected: 'yellow 65 The report is being written. Cause: Holidays. Options: A deputy.',
    steps: ['report M-02', 'yellow', '40', 'back', '45'],
    stops: 'cancel',
    soFar: 'So far: 40%',
    kept: 'Your draft is kept.',
    resumed: 'Your draft',
    receipt: /✓ Reported: .*40/,
    putOff: 'The next reminder of M-02 will not come before ',
    done: 'Corrected: M-06',
    deleted: 'You have deleted a message with which you answered on M-06 ',
    sure: 'Shall the answer on M-06 be taken back?',
    takenBack: 'Taken back: the answer on M-06.',
    yes: 'yes',
  },
} as const

describe.skipIf(isMissing).each(['de', 'en'] as const)('Staff in encrypted direct rooms, in %s', (language) => {
  const say = words[language]
  let trial: AMatrixTrial
  let prompt: Seen
  let event: string

  beforeAll(async () => {
    trial = await aMatrixTrial({ homeserver, language, people: ['stadtwerke', 'smart-city', 'strategie'] })
    await trial.at('2026-10-01T09:00')
  })
  afterAll(() => trial[Symbol.asyncDispose]())

  it('are asked where nobody else reads, and their device rings', async () => {
    const staff = trial.as('stadtwerke')
    prompt = await staff.reads('M-04')
    expect(prompt).toMatchObject({ type: 'm.text', encrypted: true, rings: true, mentions: [staff.id] })
    const members = (await homeserver.stateOf(prompt.room)).filter(({ type }) => type === 'm.room.member')
    expect(new Set(members.map(({ state_key: user }) => user))).toEqual(new Set([staff.id, trial.bot.user]))
    // Where one may tap is shown when nothing else has to go.
    await expect.poll(() => signsUnder(trial, 'stadtwerke', prompt.id), patiently).toEqual(['✅', '⏳'])
  })

  it('say with one tap that nothing has changed; the prompt becomes the receipt and nothing rings', async () => {
    const staff = trial.as('stadtwerke')
    await trial.taken(await staff.reacts(prompt, '✅'))
    await expect
      .poll(async () => (await shown(trial, 'stadtwerke', prompt.id)).was.length, patiently)
      .toBeGreaterThan(0)
    const receipt = await shown(trial, 'stadtwerke', prompt.id)
    expect(receipt.body).toMatch(say.receipt)
    expect(receipt.was[0]).not.toMatch(say.receipt)
    expect(receipt.mentions).toEqual([])
    expect(await lightsOf(trial)).toEqual([['green', 40]])
  })

  it('put a reminder off with one tap', async () => {
    const staff = trial.as('strategie')
    const own = await staff.reads('M-02')
    await trial.taken(await staff.reacts(own, '⏳'))
    expect(await staff.reads(say.putOff)).toMatchObject({ type: 'm.notice', room: own.room, mentions: [] })
  })

  it('answer in a line; who edits it corrects the answer, and who takes it back is asked', async () => {
    const staff = trial.as('smart-city')
    const asked = await staff.reads('M-06')
    event = await trial.says('smart-city', say.line)
    await expect.poll(async () => (await shown(trial, 'smart-city', asked.id)).body, patiently).toContain('60')
    await trial.taken(await staff.edits(event, say.corrected))
    await expect.poll(async () => (await shown(trial, 'smart-city', asked.id)).body, patiently).toContain('65')
    expect(await lightsOf(trial)).toContainEqual(['yellow', 65])
    await staff.reads(say.done)
    await staff.redacts(event)
    const question = await staff.reads(say.deleted)
    expect(question).toMatchObject({ by: trial.bot.user, type: 'm.notice', room: asked.room })
    expect(question.body).toContain(say.sure)
    expect((await staff.sees()).map(({ id }) => id)).not.toContain(event)
    expect(await lightsOf(trial)).toContainEqual(['yellow', 65])
    await trial.says('smart-city', say.yes)
    await staff.reads(say.takenBack)
    expect(await lightsOf(trial)).not.toContainEqual(['yellow', 65])
  })

  it('are led question by question, one back and out again; what was typed is kept', async () => {
    for (const step of say.steps) await trial.says('strategie', step)
    await trial.says('strategie', say.stops)
    const last = async () => (await trial.as('strategie').sees()).at(-1)
    const byBot = { by: trial.bot.user, type: 'm.notice', body: expect.stringContaining('M-02') as string }
    await expect.poll(last, patiently).toMatchObject(byBot)
    const asked = (await trial.as('strategie').sees()).filter(({ by }) => by === trial.bot.user)
    expect(asked.at(-3)?.body).toContain(say.soFar)
    expect(asked.at(-1)?.body).toContain(say.kept)
    await trial.says('strategie', say.steps[0])
    await trial.as('strategie').reads(say.resumed)
  })

  it('read everything, and nobody else reads any of it', async () => {
    await expectNothingPlain(trial)
    expect(trial.log.filter(({ level }) => level === 'error')).toEqual([])
  })
})

describe.skipIf(isMissing)('In encrypted rooms', () => {
  let trial: AMatrixTrial
  /** A direct room until somebody else was let into it. */
  let shared: string

  beforeAll(async () => {
    trial = await aMatrixTrial({
      homeserver,
      people: ['cdo', 'koordination', 'dezernat', 'gremien', 'smart-city', 'netzwerke'],
      formats: ['html', 'docx', 'pdf', 'png'],
    })
    await trial.at('2026-10-01T09:00')
    await trial.says('smart-city', 'gelb 60 Der Bericht wird geschrieben. Ursache: Urlaub. Optionen: Vertretung.')
  })
  afterAll(() => trial[Symbol.asyncDispose]())

  /** What the bot has said in the room so far. */
  const inRoom = async (): Promise<readonly Seen[]> =>
    (await trial.as('gremien').sees(trial.room)).filter(({ by }) => by === trial.bot.user)

  it('the CDO asks in whatever manner, in a room or a thread, and reads the status where nobody else does', async () => {
    const cdo = trial.as('cdo')
    const thread = await trial.as('gremien').says('Wie steht es?', { room: trial.room })
    const html = `<a href="https://matrix.to/#/${trial.bot.user}">Masterplan</a>: status`
    const manners: readonly (readonly [string, object])[] = [
      ['!masterplan status', {}],
      ['!mp status', { thread }],
      ['/masterplan status', {}],
      ['//masterplan status', {}],
      ['Masterplan: status', { mentions: [trial.bot.user], html }],
    ]
    const before = (await inRoom()).length
    for (const [text, how] of manners) await trial.says('cdo', text, { room: trial.room, ...how })
    const told = async () => (await cdo.sees()).filter(({ body }) => body.includes('Beantwortet: 1 von'))
    await expect.poll(async () => (await told()).length, patiently).toBe(manners.length)
    for (const { type, encrypted, html: shows } of await told()) {
      expect({ type, encrypted }).toEqual({ type: 'm.notice', encrypted: true })
      expect(shows).not.toContain('<table')
    }
    // All that is said where others read, once in the room and once in the thread.
    const since = async () => (await inRoom()).slice(before).map(({ body }) => body)
    await expect.poll(since, patiently).toEqual(Array.from({ length: 2 }, () => 'Ich habe Ihnen direkt geantwortet.'))
  })

  it('talk that is not for the bot is none of its business', async () => {
    const before = (await trial.as('gremien').sees(trial.room)).length
    await trial.as('gremien').says('Der Masterplan ist ein gutes Vorhaben.', { room: trial.room })
    await trial.says('cdo', 'hilfe')
    expect(await trial.as('gremien').sees(trial.room)).toHaveLength(before + 1)
  })

  it('the CDO sees the status with a chart whose words say the same', async () => {
    const cdo = trial.as('cdo')
    const pictures = async () => (await cdo.sees()).filter(({ type }) => type === 'm.image')
    const before = (await pictures()).length
    await trial.says('cdo', 'stand')
    await expect.poll(async () => (await pictures()).length, patiently).toBe(before + 1)
    const picture = (await pictures()).at(-1)!
    expect(picture.file?.encrypted).toBeDefined()
    expect(
      Buffer.from(await cdo.fetches(picture))
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG')
    expect(picture.body).toMatch(/^Gestapelte Balken: .* Alle Handlungsfelder: 1 Gelb, \d+ Keine Rückmeldung\./)
    expect(picture.mentions).toEqual([])
  })

  it('what concerns one person is said to them alone, wherever they ask', async () => {
    const staff = trial.as('smart-city')
    await trial.as('gremien').client.invite(trial.room, staff.id)
    await expect.poll(() => staff.client.getRoom(trial.room)?.getMyMembership(), patiently).toBe('join')
    await trial.says('smart-city', '!mp aufgaben', { room: trial.room })
    const direct = await staff.direct()
    expect(await staff.reads('M-06', direct)).toMatchObject({ room: direct })
    expect((await inRoom()).map(({ body }) => body).join('\n')).not.toContain('M-06 Prüfung')
  })

  it('who lets a third person into the direct room is spoken to in another one', async () => {
    const staff = trial.as('smart-city')
    // Into a room that the bot has made nobody else can let anybody.
    const third = trial.as('netzwerke')
    await expect(staff.client.invite(await staff.direct(), third.id)).rejects.toThrow('[403]')
    const former = await staff.opens()
    shared = former
    await trial.says('smart-city', '!mp aufgaben', { room: former })
    await staff.reads('M-06', former)
    await staff.client.invite(former, third.id)
    await expect.poll(() => third.client.getRoom(former)?.getMyMembership(), patiently).toBe('join')
    await trial.says('smart-city', '!mp aufgaben', { room: former })
    const direct = await staff.direct()
    expect(direct).not.toBe(former)
    await staff.reads('M-06', direct)
    const overheard = (await third.sees(former)).filter(
      ({ by, body }) => by === trial.bot.user && body.includes('M-06'),
    )
    expect(overheard).toEqual([])
  })

  it('the liaison finds the released paper in their room, file by file as it lies in the store', async () => {
    await trial.at('2026-11-09T09:00')
    await trial.says('koordination', 'zwischenbericht entwurf')
    await trial.says('dezernat', 'zwischenbericht freigeben')
    await trial.says('dezernat', 'ja')
    const liaison = trial.as('gremien')
    const files = async () => (await liaison.sees(trial.room)).filter(({ file }) => file !== undefined)
    const names = async () => (await files()).map(({ file }) => file?.name)
    await expect.poll(names, patiently).toContain('zwischenbericht-2026-H2.docx')
    await expect.poll(names, patiently).toContain('zwischenbericht-2026-H2.pdf')
    const round = (await trial.store.rounds.of('DP')).find(({ label }) => label === '2026-H2')
    const kept = (await trial.store.papers.ofRound(round?.id ?? ''))?.files ?? []
    for (const seen of await files()) {
      expect(seen.file?.encrypted).toBeDefined()
      const sha512 = kept.find(({ name }) => name === seen.file?.name)?.sha512 ?? ''
      expect(
        Buffer.from(await liaison.fetches(seen)).equals((await trial.store.papers.bytes(sha512)) ?? new Uint8Array()),
      ).toBe(true)
    }
  })

  it('the liaison is mentioned with the paper, whose charts are shown with what they say', async () => {
    const summary = (await inRoom()).findLast(({ type }) => type === 'm.text')
    expect(summary?.body).toContain('2026-H2')
    expect(summary?.mentions).toEqual([trial.as('gremien').id])
    const picture = (await inRoom()).find(({ type }) => type === 'm.image')
    expect(picture?.body).toMatch(/^Gestapelte Balken/)
  })

  it('the liaison confirms it in a thread, and is answered there, mentioned', async () => {
    const liaison = trial.as('gremien')
    const thread = await liaison.says('Hier sammeln wir alles zum Bericht.', { room: trial.room })
    const event = await trial.says('gremien', '!mp zwischenbericht bestätigen', { room: trial.room, thread })
    const replies = async () => (await inRoom()).filter(({ replyTo }) => replyTo === event)
    await expect.poll(async () => (await replies()).length, patiently).toBeGreaterThan(0)
    const [reply] = await replies()
    expect(reply).toMatchObject({ thread, mentions: [liaison.id], type: 'm.notice', encrypted: true })
    expect(reply?.body).toContain('Der Zwischenbericht zur Runde 2026-H2 ist bestätigt (Fassung 1)')
  })

  it('nothing of it lies in plain words on the server, and everybody reads what is for them', async () => {
    // Who has come into a room later does not read what was said there before.
    await expectNothingPlain(trial, {
      'smart-city': await saidBefore(trial, 'smart-city', trial.room),
      netzwerke: await saidBefore(trial, 'netzwerke', shared),
    })
    expect(trial.log.filter(({ level }) => level === 'error')).toEqual([])
  })
})

const shown = async (trial: AMatrixTrial, name: string, id: string): Promise<Seen> => {
  const seen = (await trial.as(name).sees()).find((each) => each.id === id)
  if (!seen) throw new Error('The message is gone.')
  return seen
}

const signsUnder = async (trial: AMatrixTrial, name: string, id: string): Promise<readonly string[]> =>
  (await shown(trial, name, id)).reactions.filter(({ by }) => by === trial.bot.user).map(({ sign }) => sign)

async function lightsOf({ store }: AMatrixTrial): Promise<readonly (readonly [string | null, number | null])[]> {
  const round = (await store.rounds.of('DP')).find(({ label }) => label === '2026-H2')
  return (await store.answers.presentOf(round?.id ?? '')).map(({ light, percent }) => [light, percent] as const)
}

/** What had happened in a room when they came. */
async function saidBefore(trial: AMatrixTrial, name: string, room: string): Promise<readonly RoomEvent[]> {
  const events = await trial.homeserver.eventsIn(room)
  const { id } = trial.as(name)
  const came = events.findIndex(({ state_key: user, content }) => user === id && content['membership'] === 'join')
  return events.slice(0, Math.max(came, 0))
}

/** `missed` is what somebody need not read. */
async function expectNothingPlain(
  trial: AMatrixTrial,
  missed: Record<string, readonly RoomEvent[]> = {},
): Promise<void> {
  const rooms = await trial.homeserver.roomsOf(trial.bot.user)
  const events = await Promise.all(rooms.map((room) => trial.homeserver.eventsIn(room)))
  expect(events.flat().filter(({ type }) => type === 'm.room.message')).toEqual([])
  for (const name of trial.people) {
    const isMissed = (line: string): boolean =>
      missed[name]?.some(({ event_id: event }) => line.startsWith(`${event} `)) ?? false
    expect(trial.as(name).unreadable.filter((line) => !isMissed(line))).toEqual([])
  }
}
