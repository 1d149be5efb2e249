import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { storeIn } from '#house/settings.ts'
import { openStore } from '#store/open-store.ts'
import { bot } from '#test/support/slack/emulated.ts'
import { readAs, type Shown } from '#test/support/slack/shown.ts'
import { type AnOffice, anOffice, type Kill, reason, until } from './an-office.ts'

// Other moments with MASTERPLAN_SEED.
const seed = Number(process.env['MASTERPLAN_SEED'] ?? 2026)

const kills: fc.Arbitrary<Kill> = fc.record({
  prompt: fc.integer({ min: 1, max: 2 }),
  when: fc.constantFrom('before', 'after'),
})

const promptsOf = ({ workspace }: AnOffice, name: string): readonly Shown[] =>
  workspace.as(name).messages.filter((shown) => (shown.was[0] ?? readAs(shown)).includes(reason))

/** Messages that stand there twice. */
function twice({ workspace: { record } }: AnOffice): readonly string[] {
  const keys = record.messages.filter(({ by }) => by === bot.user).map(({ metadata }) => JSON.stringify(metadata))
  return keys.filter((key, at) => key !== '{}' && keys.indexOf(key) !== at)
}

async function opensRound({ workspace }: AnOffice): Promise<void> {
  await workspace.as('koordination').writes('runde öffnen')
  await workspace.as('koordination').reads('Jetzt schon öffnen')
  await workspace.as('koordination').writes('ja')
}

describe('The bot as a process', () => {
  it(`asks everybody once and keeps every answer once, however often it is killed (seed ${seed})`, async () => {
    await using office = await anOffice()
    const { workspace, staff } = office
    const answered = new Map<string, string>()

    /** Somebody who has been asked answers. */
    async function somebodyAnswers(): Promise<void> {
      const name = staff.find((each) => !answered.has(each) && promptsOf(office, each).length > 0)
      if (name === undefined) return
      const text = `Schritt ${answered.size + 1} ist getan.`
      answered.set(name, text)
      await workspace.as(name).writes(`grün 20 ${text}`)
    }

    await office.starts()
    const [first] = fc.sample(kills, { numRuns: 1, seed })
    if (first) await office.killedAtPrompt(first, () => opensRound(office), somebodyAnswers)
    for (const kill of fc.sample(kills, { numRuns: 3, seed: seed + 1 }))
      await office.killedAtPrompt(kill, () => office.starts(), somebodyAnswers)
    await office.starts()
    await until(() => staff.every((name) => promptsOf(office, name).length > 0))
    await somebodyAnswers()
    for (const [name, text] of answered) await workspace.as(name).reads(text)
    await workspace.repeats(0)
    await office.ends()

    expect(Object.fromEntries(staff.map((name) => [name, promptsOf(office, name).length]))).toEqual(
      Object.fromEntries(staff.map((name) => [name, 1])),
    )
    expect(twice(office)).toEqual([])
    await using store = await openStore(storeIn(office.folder))
    expect(await store.outbox.counts()).toMatchObject({ dead: 0, unknown: 0, sending: 0, queued: 0 })
    const round = (await store.rounds.of('DP')).find(({ state }) => state === 'open')
    const requests = await store.requests.of(round?.id ?? '')
    const revisions = (await Promise.all(requests.map(({ id }) => store.answers.revisionsOf(id)))).flat()
    const texts = revisions.map(({ fields }) => fields['text'] ?? '')
    expect([texts.length, new Set(texts)]).toEqual([answered.size, new Set(answered.values())])
  })

  it('would ask twice if it did not look for what it may have posted', async () => {
    await using office = await anOffice({ looks: false, people: 2 })
    await office.starts()
    await office.killedAtPrompt({ prompt: 2, when: 'after' }, () => opensRound(office))
    await office.starts()
    await until(() => office.staff.every((name) => promptsOf(office, name).length > 0))
    await office.ends()
    expect(twice(office)).not.toEqual([])
  })
})
