import { expect, it } from 'vitest'
import type { Measure } from '#domain/measure.ts'
import { untouched } from '#domain/request.ts'
import { dispatch } from '#app/chat/dispatch.ts'
import { commands } from '#app/commands/index.ts'
import type { Reply } from '#app/contracts/reply.ts'
import { inParlour } from '#test/support/a-parlour.ts'
import { type ATrial, aTrial } from '#test/support/a-trial.ts'
import { wordsIn } from '#test/support/words-in.ts'

/** A city that also has the plan MP with M-01 and M-09, asked of `strategie` in a round that is open. */
async function withSecondPlan(trial: ATrial) {
  const { store, house } = trial
  const { powers } = house
  const { round } = await trial.book()
  const [dp] = powers.city.plans
  if (!round || !dp) throw new Error('no open round')
  const second = { ...dp, code: 'MP', name: 'Masterplan' }
  const measure = (code: string, position: number): Measure => ({
    id: `MP:${code}`,
    plan: 'MP',
    code,
    title: `Vorhaben ${code}`,
    description: '',
    field: null,
    level: 'public',
    state: 'active',
    position,
    version: 1,
  })
  const measures = [measure('M-01', 1), measure('M-09', 2)]
  await store.commit({
    at: powers.now(),
    actor: null,
    messages: [],
    changes: [
      { kind: 'plan-known', plan: 'MP', name: second.name },
      ...measures.map((one) => ({ kind: 'measure-set' as const, measure: one })),
      ...measures.map(({ id }) => ({
        kind: 'duty-set' as const,
        duty: {
          id: `${id}:answers`,
          subjectKind: 'measure' as const,
          subject: id,
          role: 'answers' as const,
          party: null,
          person: 'strategie',
          from: null,
          until: null,
          rank: 0,
        },
      })),
      { kind: 'round-planned', round: { ...round, id: 'r-MP', plan: 'MP' } },
      ...measures.map(({ id }) => ({
        kind: 'asked' as const,
        request: {
          ...untouched,
          id: `q-${id}`,
          round: 'r-MP',
          subjectKind: 'measure' as const,
          subject: id,
          role: 'leads' as const,
          party: null,
          state: 'asked' as const,
          due: round.due,
        },
      })),
    ],
  })
  let key = 0
  return async (
    what: { text: string } | { word: string; args: Record<string, string> },
  ): Promise<Reply | undefined> => {
    key += 1
    const from = { key: `plans-${key}`, from: inParlour('strategie'), place: inParlour('dm:strategie'), private: true }
    const incoming =
      'text' in what ? { ...from, kind: 'said' as const, ...what } : { ...from, kind: 'invoked' as const, call: what }
    const [entry] = await store.inbox.take('console', [incoming], undefined)
    const log = { info() {}, warn() {}, error: (fields: object) => expect(fields).toBeUndefined() }
    const city = { ...powers.city, plans: [dp, second] }
    return dispatch({ powers: { ...powers, city }, commands, commit: store.commit, log }, entry!)
  }
}

it('a code with its plan’s is understood everywhere, whatever its case', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  for (const text of ['DP:M-02 grün 60 Läuft.', 'melden dp:m02 grün 60 Läuft.'])
    expect(await trial.says('strategie', text)).toContain('Danke, gespeichert: M-02')
  expect(await trial.says('strategie', 'stand DP:M-02')).toContain('M-02')
  expect(await trial.says('strategie', 'verlauf dp:m-02')).toContain('2026-H1')
  expect(await trial.says('strategie', 'melden XX:M-02 grün Läuft.')).toContain(
    'Eine Maßnahme „XX:M-02“ gibt es nicht.',
  )
})

it('in a city with several plans the conversation is about the plan that is named, or that has the code', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  const does = await withSecondPlan(trial)
  const says = async (text: string): Promise<string> => wordsIn((await does({ text }))?.body ?? [])
  const answerIn = async (request: string) => {
    const found = (await trial.store.requests.of('r-MP')).find(({ id }) => id === request)
    return found?.answer ? (await trial.store.answers.byIds([found.answer]))[0] : undefined
  }
  expect(await says('mp:M-01 grün 10 Der Masterplan beginnt.')).toContain('M-01 Vorhaben M-01')
  expect(await answerIn('q-MP:M-01')).toMatchObject({ fields: { text: 'Der Masterplan beginnt.' } })
  expect(await trial.answer('M-01')).toBeUndefined()
  // Only MP has it; the dialogue stays with that plan, and so do its buttons.
  expect(await says('melden M-09')).toContain('M-09: Welche Ampel')
  for (const text of ['grün', 'weiter', 'Läuft.', 'weiter']) await says(text)
  const look = await does({ text: 'weiter' })
  expect(look?.buttons?.[0]?.call).toEqual({ word: 'report', plan: 'MP', args: { measure: 'M-09', send: 'yes' } })
  await does({ word: 'report', args: { measure: 'MP:M-09', send: 'yes' } })
  expect(await answerIn('q-MP:M-09')).toMatchObject({ fields: { text: 'Läuft.' } })
  // Without a code it is about what is awaited.
  expect(await says('grün 70 Die Kapitel liegen vor.')).toContain('M-02')
  const tasks = await does({ text: 'DP:M-01 grün Läuft.' })
  expect(tasks?.buttons?.[0]).toMatchObject({ says: 'melden DP:M-01', call: { plan: 'DP' } })
})

it('asks which measure is meant where words name none and several plans ask, and takes all that was said along', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  const says = await withSecondPlan(trial)
  const labels = (reply: Reply | undefined) =>
    reply?.buttons?.map(({ label }) => label.split(' ').slice(0, 2).join(' '))

  // With a command, as a sentence, and “unchanged”: each choice carries the words on.
  const asked = await says({ text: 'melden gelb 40 Die Zulieferung stockt.' })
  expect(wordsIn(asked?.body ?? [])).toContain('Zu welcher Maßnahme gehört das?')
  expect(labels(asked)).toEqual(['DP M-02', 'MP M-01', 'MP M-09'])
  expect(asked?.buttons?.[2]).toMatchObject({
    call: { word: 'report', plan: 'MP', args: { measure: 'M-09', light: 'yellow', percent: '40' } },
    says: 'melden MP:M-09 gelb 40 Die Zulieferung stockt.',
  })
  expect(labels(await says({ text: 'Die Zulieferung stockt seit dem Sommer.' }))).toHaveLength(3)
  expect((await says({ text: 'unverändert' }))?.buttons?.map(({ call }) => call.word)).toEqual(['same', 'same', 'same'])
  // The choice is understood when it is typed, too, and then only what is open is asked about.
  const given = await says({ text: 'melden MP:M-09 grün 40 Die Zulieferung ist da.' })
  expect(wordsIn(given?.body ?? [])).toContain('Danke, gespeichert: M-09')
  expect(labels(await says({ text: 'melden gelb 40 Die Zulieferung stockt.' }))).toEqual(['DP M-02', 'MP M-01'])

  // Nobody is asked what is said already: a measure, a plan's code, a greeting, another command, an open question.
  for (const text of ['melden M-02 gelb 40 Die Zulieferung stockt.', 'Hallo', 'hilfe', 'stand'])
    expect(wordsIn((await says({ text }))?.body ?? [])).not.toContain('Zu welcher Maßnahme gehört das?')
})
