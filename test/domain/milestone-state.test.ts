import { expect, test } from 'vitest'
import type { Milestone } from '#domain/milestone.ts'
import { datedMilestones } from '#domain/milestone-state.ts'

const pilot = (more: Partial<Milestone>): Milestone => ({
  name: 'Pilotbetrieb',
  planned: null,
  achieved: null,
  remark: '',
  ...more,
})
const before = [pilot({ name: 'pilotbetrieb ', planned: '2026-10-01' })]

test.each([
  ['reached', { planned: '2026-10-01', achieved: '2026-11-13' }, null],
  ['reached', { planned: '2026-12-01', achieved: '2026-11-02' }, '2026-10-01'],
  ['planned', { planned: '2026-10-01', achieved: '2026-11-14' }, null],
  ['planned', { name: 'Abnahme', planned: '2026-11-13' }, null],
  ['overdue', { planned: '2026-10-01' }, null],
  ['overdue', { planned: '2026-11-12' }, '2026-10-01'],
  ['moved', { planned: '2026-11-13' }, '2026-10-01'],
] as const)('on 13 November a milestone is %s when it says %o', (state, said, plannedBefore) => {
  expect(datedMilestones([pilot(said)], before, '2026-11-13')).toMatchObject([{ state, plannedBefore }])
})
