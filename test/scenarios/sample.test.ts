import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { missingQuestions } from '#domain/check-answer.ts'
import type { City } from '#domain/city.ts'
import { instantAt } from '#domain/instant.ts'
import { nextRound } from '#domain/next-round.ts'
import { standardQuestionnaire } from '#domain/questionnaire.ts'
import { chainsOn } from '#domain/responsibility.ts'
import type { Store } from '#app/contracts/store/store.ts'
import { mainPlan } from '#app/main-plan.ts'
import { calendarFor } from '#app/time/feast-days.ts'
import yaml from '#sources/yaml/index.ts'
import { openStore } from '#store/open-store.ts'
import { catalogue } from '#text/catalogue.ts'
import { file, imported, totals } from '#test/app/import/importing.ts'

const sample = file('koeln.yaml', readFileSync(new URL('../../src/sample/koeln.yaml', import.meta.url)))

let store: Store
let city: City
beforeAll(async () => {
  const { seed } = await yaml.read(sample, { profile: null, plan: null, words: catalogue('de').imports })
  if (!seed?.city) throw new Error('no city')
  city = seed.city
  store = await openStore(':memory:')
  await imported(store, [sample])
})
afterAll(async () => store[Symbol.asyncDispose]())

test('the next round of the sample opens on 1 October for the session on 7 December', async () => {
  const { schedule: rules, sessions, trialStarts } = mainPlan(city)
  const [day = '', time = ''] = trialStarts?.split('T') ?? []
  const now = instantAt(day, time, city.zone)
  const rounds = await store.rounds.of('DP')
  const planned = nextRound({ rules, sessions, calendar: calendarFor(city), rounds, now })
  expect(planned).toMatchObject({
    period: { label: '2026-H2' },
    session: '2026-12-07',
    dates: {
      opens: '2026-10-01T07:00:00.000Z',
      due: '2026-10-29T17:00:00.000Z',
      grace: '2026-11-05T17:00:00.000Z',
      draft: '2026-11-09T08:00:00.000Z',
      paperDue: '2026-11-16T17:00:00.000Z',
    },
  })
})

test('every measure of the sample has someone for each step of the reminders', async () => {
  const chain = chainsOn(await store.directories.read(), '2026-10-15')
  const measures = await store.measures.of('DP')
  expect(measures.map(({ code }) => code)).toEqual(['M-01', 'M-02', 'M-03', 'M-04', 'M-05', 'M-06'])
  for (const measure of measures) {
    const { lead, responsible, deputy, officeCoordinator, head, planCoordinator } = chain(measure)
    expect(lead, measure.code).not.toBeNull()
    const people = [responsible, deputy, officeCoordinator, head, planCoordinator]
    expect(people, measure.code).not.toContain(null)
    expect(responsible?.id).not.toBe(deputy?.id)
  }
})

test('in the sample the Stadtwerke answer for one measure, and an absent person’s deputy for another', async () => {
  const directory = await store.directories.read()
  const measures = await store.measures.of('DP')
  const chains = measures.map((measure) => chainsOn(directory, '2026-10-15')(measure))
  const partners = directory.parties.filter(({ kind }) => kind === 'partner').map(({ id }) => id)
  expect(chains.filter(({ responsible }) => partners.includes(responsible?.party ?? ''))).toHaveLength(1)
  const away = directory.absences.map(({ person }) => person)
  expect(chains.filter(({ responsible }) => away.includes(responsible?.id ?? ''))).toHaveLength(1)
})

test('in the sample two persons may release a paper, and a channel receives it', async () => {
  const { roles } = await store.directories.read()
  const releasers = new Set(roles.filter(({ role }) => role === 'releaser').map(({ person }) => person))
  expect(releasers.size).toBe(2)
  expect(await store.directories.placesFor('DP', 'liaison')).toMatchObject([{ address: { id: '#digitalausschuss' } }])
})

test('the sample’s past answers are complete, in different lights, and one is missing', async () => {
  const requests = await store.requests.of('DP:2026-H1')
  expect(requests.map(({ light, state }) => light ?? state)).toEqual([
    'yellow',
    'yellow',
    'green',
    'green',
    'missing',
    'not-started',
  ])
  for (const answer of await store.answers.presentOf('DP:2026-H1')) {
    expect(missingQuestions(answer, standardQuestionnaire)).toEqual([])
  }
})

test('importing the sample again changes nothing', async () => {
  expect(totals(await imported(store, [sample])).slice(0, 2)).toEqual([0, 0])
})
