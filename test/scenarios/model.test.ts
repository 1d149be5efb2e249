import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Answer } from '#domain/answer.ts'
import { roundFigures } from '#app/rounds/round-figures.ts'
import { type ATrial, aTrial } from '#test/support/a-trial.ts'

// The same few runs in every test; others on demand, since each plays months.
const seed = Number(process.env['MASTERPLAN_SEED'] ?? 2026)
const numRuns = Number(process.env['MASTERPLAN_RUNS'] ?? 5)

const responsible = {
  'M-01': 'stabsstelle',
  'M-02': 'strategie',
  'M-03': 'koordination',
  'M-04': 'stadtwerke',
  'M-05': 'it-koordination',
  'M-06': 'smart-city',
} as const

/** One thing that happens. */
type Step =
  | { readonly does: 'says'; readonly who: string; readonly text: string }
  /** The platform delivers something once more; `part` of all that was said came before it. */
  | { readonly does: 'repeats'; readonly part: number }
  | { readonly does: 'waits'; readonly hours: number }
  | { readonly does: 'restarts' }

const code = fc.constantFrom('M-01', 'M-02', 'M-03', 'M-04', 'M-05', 'M-06')
const light = fc.constantFrom('grün', 'gelb', 'rot', 'nicht begonnen', 'erledigt')

/** Mostly said by those responsible, now and then by the coordination or by someone who may not. */
const says = (words: fc.Arbitrary<string>): fc.Arbitrary<Step> =>
  fc.tuple(code, words, fc.constantFrom('own', 'own', 'own', 'koordination', 'netzwerke')).map(([of, text, by]) => ({
    does: 'says',
    who: by === 'own' ? responsible[of] : by,
    text: text.replace('M-xx', of),
  }))

const wholeAnswer = fc
  .tuple(light, fc.integer({ min: 0, max: 100 }))
  .map(([now, percent]) => `melden M-xx ${now} ${percent} Der Stand ist ${percent}. Ursache: A. Optionen: B.`)

const words = fc.oneof(
  { weight: 2, arbitrary: fc.constant('unverändert M-xx') },
  { weight: 2, arbitrary: fc.constantFrom('unverändert', 'melden M-xx', 'bestätigen M-xx ja', 'aufgaben', 'offen') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'zulassen M-xx ja',
      'zulassen M-xx nein',
      'wieder öffnen M-xx',
      'rückfrage M-xx Bis wann?',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('grün', '50', 'Es geht voran.', 'weiter', 'abbrechen') },
)

/** Mostly days; now and then as long as it takes from one round to the next. */
const hours = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 12 * 24 }) },
  { weight: 1, arbitrary: fc.integer({ min: 100 * 24, max: 160 * 24 }) },
)

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: says(wholeAnswer) },
    { weight: 6, arbitrary: says(words) },
    {
      weight: 2,
      arbitrary: fc.record({ does: fc.constant('repeats'), part: fc.double({ min: 0, max: 0.99, noNaN: true }) }),
    },
    { weight: 4, arbitrary: fc.record({ does: fc.constant('waits'), hours }) },
    { weight: 1, arbitrary: fc.record({ does: fc.constant('restarts') }) },
  ),
  { minLength: 20, maxLength: 60 },
)

it('whatever happens in whatever order, the round’s promises hold', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (happens) => {
      await using trial = await aTrial()
      await trial.at('2026-10-01T09:00')
      const frozen = new Map<string, readonly Answer[]>()
      for (const [at, step] of happens.entries()) {
        const said = happens.slice(0, at).filter(({ does }) => does === 'says').length
        await take(step, trial, said)
        await expectCountsToAddUp(trial)
        await expectFrozenToStay(trial, frozen)
      }
      await expectUnchangedToBeCounted(trial)
      await expectNoReminderAfterAnAnswer(trial)
      expect(await trial.store.answers.rebuild()).toBe(0)
      expect(await trial.store.answers.broken()).toEqual([])
    }),
    { seed, numRuns },
  )
})

async function take(step: Step, trial: ATrial, said: number): Promise<unknown> {
  switch (step.does) {
    case 'says':
      return trial.says(step.who, step.text)
    case 'repeats':
      return said === 0 ? undefined : expectNothingAnew(trial, () => trial.repeats(Math.floor(step.part * said)))
    case 'waits':
      return trial.later(step.hours)
    case 'restarts':
      return trial.restarts()
  }
}

/** Nothing is said and nothing is kept. */
async function expectNothingAnew(trial: ATrial, happens: () => Promise<void>): Promise<void> {
  const before = { posts: trial.posts.length, answers: await answersOf(trial) }
  await happens()
  expect({ posts: trial.posts.length, answers: await answersOf(trial) }).toEqual(before)
}

async function expectCountsToAddUp(trial: ATrial): Promise<void> {
  const book = await trial.book()
  const { figures } = await roundFigures(trial.house.powers, book)
  const { asked, answered, missing, excused, pending } = figures
  expect(answered + missing + excused + pending).toBe(asked)
  expect(asked).toBe(book.requests.length)
}

/** A frozen round's answers stay; the coordination may add supplements, which are marked. */
async function expectFrozenToStay(trial: ATrial, frozen: Map<string, readonly Answer[]>): Promise<void> {
  const { rounds } = await trial.book()
  for (const { id } of rounds.filter(({ state }) => state === 'closed')) {
    const now = await answersIn(trial, id)
    expect(now.filter(({ supplement }) => !supplement)).toEqual(frozen.get(id) ?? now)
    frozen.set(
      id,
      now.filter(({ supplement }) => !supplement),
    )
  }
}

async function expectUnchangedToBeCounted(trial: ATrial): Promise<void> {
  for (const answer of await answersOf(trial)) {
    const [earlier] = answer.carriedFrom === null ? [] : await trial.store.answers.byIds([answer.carriedFrom])
    const { light: before, percent, fields, unchangedRounds } = earlier ?? { ...answer, unchangedRounds: -1 }
    expect(answer).toMatchObject({ light: before, percent, fields, unchangedRounds: unchangedRounds + 1 })
  }
}

/** A reminder at the very moment of the answer may have come just before it: the clock stands still meanwhile. */
async function expectNoReminderAfterAnAnswer(trial: ATrial): Promise<void> {
  const { rounds, measures } = await trial.book()
  for (const round of rounds.filter(({ kind }) => kind === 'regular')) {
    for (const request of await trial.store.requests.of(round.id)) {
      const [first] = await trial.store.answers.revisionsOf(request.id)
      const measure = measures.find(({ id }) => id === request.subject)
      const reminders = trial.posts.filter(
        ({ instant, text }) =>
          round.opens < instant && instant < round.closes && isReminder(text) && text.includes(`\n${measure?.code} `),
      )
      expect(reminders.filter(({ instant }) => first !== undefined && first.at < instant)).toEqual([])
    }
  }
}

const isReminder = (text: string): boolean =>
  /^(Zur Erinnerung|Für diese Maßnahmen? liegt|Zu diese[rn] Maßnahmen? (Ihrer Stelle|liegt))/.test(text)

async function answersOf(trial: ATrial): Promise<readonly Answer[]> {
  const { rounds } = await trial.book()
  return (await Promise.all(rounds.map(({ id }) => answersIn(trial, id)))).flat()
}

async function answersIn(trial: ATrial, round: string): Promise<readonly Answer[]> {
  const requests = await trial.store.requests.of(round)
  return (await Promise.all(requests.map(({ id }) => trial.store.answers.revisionsOf(id)))).flat()
}
