import { expect, it } from 'vitest'
import { dayAfter } from '#domain/period.ts'
import { aTrial } from '#test/support/a-trial.ts'
import { samplePlanWith } from '#test/support/plans.ts'

it('three years on, with a session moved and the rhythm changed twice in the file, every day is asked about once and in time', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-05T09:00')
  await trial.says('koordination', 'runde verlegen 14.12.2026')
  await trial.at('2027-01-11T09:00')
  await trial.restarts(rhythm('quarterly', '[03-15, 06-08, 09-15, 12-07]'))
  await trial.at('2027-12-20T09:00')
  await trial.restarts(rhythm('yearly', '[12-07]'))
  await trial.at('2029-10-05T09:00')
  const rounds = (await trial.book()).rounds.filter(({ kind }) => kind === 'regular')
  for (const [at, round] of rounds.entries()) {
    const next = rounds[at + 1]
    expect(next?.periodFrom ?? 'none').toBe(next ? dayAfter(round.periodTo) : 'none')
    const requests = await trial.store.requests.of(round.id)
    const state =
      round.closes <= trial.house.powers.now() ? 'closed' : round.opens <= trial.house.powers.now() ? 'open' : 'planned'
    expect({ label: round.label, state: round.state, asked: requests.length }).toEqual({
      label: round.label,
      state,
      asked: state === 'planned' ? 0 : 6,
    })
  }
  expect(rounds.map(({ label, session }) => `${label} ${session}`)).toEqual([
    '2026-H2 2026-12-14',
    '2027-Q1 null',
    '2027-Q2 2027-06-07',
    '2027-Q3 null',
    '2027-Q4 2027-12-06',
    '2028 null',
    '2029 null',
  ])
  expect(rounds[0]).toMatchObject({ due: '2026-11-05T17:00:00.000Z', closes: '2026-11-13T17:00:00.000Z' })
})

const rhythm = (cadence: string, assumed: string): string =>
  samplePlanWith(['half-yearly # half-yearly', `${cadence} # half-yearly`], ['[06-08, 12-07]', assumed])
