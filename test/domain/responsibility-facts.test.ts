import { expect, it } from 'vitest'
import { responsibilityFacts } from '#domain/responsibility-facts.ts'
import { aDirectory, aDuty, aMeasure, aParty } from './given.ts'

it('the public annex has no measure that is not public, and none that has ended', () => {
  const input = {
    fields: [{ id: 'f1', plan: 'DP', code: 'SG', name: 'Steuerung', source: null, position: 1 }],
    measures: [
      aMeasure({ id: 'm1', code: 'M-01', field: 'f1' }),
      aMeasure({ id: 'm2', code: 'M-02', level: 'non-public' }),
      aMeasure({ id: 'm3', code: 'M-03', level: 'internal' }),
      aMeasure({ id: 'm4', code: 'M-04', state: 'done' }),
    ],
    tasks: [],
    directory: aDirectory({
      parties: [aParty('a')],
      duties: [aDuty({ subjectKind: 'field', subject: 'f1', role: 'accountable', party: 'a', until: '2026-12-31' })],
    }),
  }
  const codes = (level: 'public' | 'non-public') =>
    responsibilityFacts(input, '2026-12-31', level).entries.map(({ code }) => code)
  expect(codes('public')).toEqual(['SG', 'M-01'])
  expect(codes('non-public')).toEqual(['SG', 'M-01', 'M-02'])
  // A measure has what its field has, as long as it holds.
  const decides = (day: string) => responsibilityFacts(input, day, 'public').entries[1]!.parts.accountable.length
  expect([decides('2026-12-31'), decides('2027-01-01')]).toEqual([1, 0])
})
