import { expect, it } from 'vitest'
import { chargeGaps } from '#domain/charge-gaps.ts'
import { aDirectory, aDuty, aMeasure, aParty } from './given.ts'

const task = { plan: 'DP', title: 'IT-Architektur festlegen', description: '', basis: null, field: null, position: 1 }
const tasks = [
  { ...task, id: 't1', code: 'A-01', ofCdo: true },
  { ...task, id: 't2', code: 'A-02', ofCdo: false },
]
const measures = [aMeasure({ id: 'm1', code: 'M-01', field: 'f1' }), aMeasure({ id: 'm2', code: 'M-02', field: null })]
const plan = { code: 'DP', reminders: [] }
const parties = [aParty('a'), aParty('b'), aParty('old', { validTo: '2026-12-31' })]
const decides = (subjectKind: 'measure' | 'field', subject: string, party: string) =>
  aDuty({ subjectKind, subject, role: 'accountable', party })

it('names what nobody or more than one decides on, tasks that nobody carries out, and offices that are no more', () => {
  const gapsOf = (...duties: ReturnType<typeof aDuty>[]) =>
    chargeGaps({ directory: aDirectory({ parties, duties }), today: '2027-01-15', plan, measures, tasks })
  const unled = { 'task-unled': ['A-01', 'A-02'], 'several-accountable': [], 'office-ended': [] }
  // A plan that says nowhere who decides is told so once.
  expect(gapsOf()).toEqual({ ...unled, 'accountable-nowhere': ['DP'], 'no-accountable': [] })
  // A field's office decides on its measures, and the CDO on the CDO's tasks.
  expect(gapsOf(decides('field', 'f1', 'a'))).toEqual({
    ...unled,
    'accountable-nowhere': [],
    'no-accountable': ['M-02', 'A-02'],
  })
  expect(gapsOf(decides('measure', 'm2', 'a'), decides('measure', 'm2', 'b'))).toMatchObject({
    'several-accountable': ['M-02'],
    'no-accountable': ['M-01', 'A-02'],
  })
  expect(
    gapsOf(aDuty({ subjectKind: 'task', subject: 't1', role: 'leads', party: 'old' }))['office-ended'],
  ).toHaveLength(1)
})
