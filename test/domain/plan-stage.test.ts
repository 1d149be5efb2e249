import { describe, expect, it } from 'vitest'
import { nextStages, type PlanStage, planStages, type PlanStep, stepKind } from '#domain/plan-stage.ts'
import { cycleFacts } from '#domain/cycle-facts.ts'
import { isReporting, reportingOf } from '#domain/reporting.ts'
import { takeStep } from '#domain/take-step.ts'
import { aPlan } from './a-city.ts'

const step = (plan: string, stage: PlanStage, on: string, following: string | null = null): PlanStep => ({
  id: `${plan} ${on}`,
  plan,
  stage,
  was: null,
  on,
  at: `${on}T08:00:00.000Z`,
  by: 'koordination',
  number: null,
  paper: null,
  note: null,
  reason: null,
  following,
  whom: null,
})

const wanted = (stage: PlanStage, on = '2027-03-12') => ({ stage, on, reason: null, skipping: false })

describe('the life of a plan', () => {
  it('goes from stage to stage, and from an approved plan on to its continuation or its end', () => {
    expect(planStages.map((stage) => nextStages(stage).join(' or '))).toEqual([
      'draft',
      'coordinated',
      'submitted',
      'approved',
      'continued or superseded',
      'superseded',
      '',
    ])
    expect(nextStages(null)).toEqual(planStages)
  })

  it('knows a way on, a way back, a stage left out, and a step to nowhere', () => {
    expect(stepKind(null, 'submitted')).toBe('first')
    expect(stepKind('submitted', 'approved')).toBe('onward')
    expect(stepKind('submitted', 'draft')).toBe('back')
    expect(stepKind('draft', 'approved')).toBe('skipping')
    expect(stepKind('draft', 'draft')).toBe('none')
    expect(stepKind('approved', 'superseded')).toBe('onward')
  })

  it('takes the next step on its day, back only with a reason, past a stage only if that is wanted and why', () => {
    const last = step('MP', 'draft', '2027-03-01')
    const take = (one: Parameters<typeof takeStep>[1]) => {
      const outcome = takeStep(last, one, '2027-03-15')
      return outcome.ok ? outcome.value : outcome.problem.kind
    }
    expect(take(wanted('coordinated'))).toBe('draft')
    expect(take(wanted('coordinated', '2027-03-16'))).toBe('step-ahead')
    expect(take(wanted('coordinated', '2027-02-28'))).toBe('step-too-early')
    expect(take(wanted('draft'))).toBe('stage-already')
    expect(take(wanted('approved'))).toBe('step-skips')
    expect(take({ ...wanted('approved'), skipping: true })).toBe('step-without-reason')
    expect(take({ ...wanted('approved'), skipping: true, reason: 'Dringlichkeit' })).toBe('draft')
    expect(take(wanted('concept'))).toBe('step-without-reason')
    expect(take({ ...wanted('concept'), reason: 'Neuer Auftrag' })).toBe('draft')
    expect(takeStep(undefined, wanted('approved'), '2027-03-15')).toEqual({ ok: true, value: null })
  })
})

describe('the change of cadence', () => {
  const programme = { code: 'DP', reportsUntil: { plan: 'MP', stage: 'approved' } } as const
  const masterplan = { code: 'MP', reportsFrom: 'approved' } as const
  const both = (...steps: readonly PlanStep[]) => [reportingOf(programme, steps), reportingOf(masterplan, steps)]

  it('lets the programme report until the masterplan is approved, and the masterplan from then on', () => {
    const [before, waiting] = both(step('MP', 'submitted', '2027-05-03'))
    expect(before).toEqual({ kind: 'until', plan: 'MP', stage: 'approved' })
    expect(waiting).toEqual({ kind: 'not-yet', stage: 'approved' })
    const [after, begun] = both(step('MP', 'submitted', '2027-05-03'), step('MP', 'approved', '2027-06-14'))
    expect(after).toEqual({ kind: 'over', plan: 'MP', stage: 'approved', since: '2027-06-14' })
    expect(begun).toEqual({ kind: 'reports' })
    expect([before, waiting, after, begun].map((each) => each && isReporting(each))).toEqual([true, false, false, true])
  })

  it('keeps the day of the approval when the plan is continued, and counts anew after a way back', () => {
    const on = [step('MP', 'approved', '2027-06-14'), step('MP', 'continued', '2028-02-01')]
    expect(both(...on)[0]).toMatchObject({ kind: 'over', since: '2027-06-14' })
    const back = [step('MP', 'approved', '2027-06-14'), step('MP', 'draft', '2027-07-01')]
    expect(both(...back)[0]).toMatchObject({ kind: 'until' })
    expect(both(...back, step('MP', 'approved', '2027-09-01'))[0]).toMatchObject({ kind: 'over', since: '2027-09-01' })
  })

  it('is told in papers: until when, how far the other plan has come, and whether this one is the last', () => {
    const plans = [
      { ...aPlan, ...programme, name: 'Digitalisierungsprogramm' },
      { ...aPlan, ...masterplan, name: 'Masterplan', schedule: { ...aPlan.schedule, cadence: 'yearly' as const } },
    ]
    const told = (place: number, steps: readonly PlanStep[], isNewest = true) =>
      cycleFacts(plans[place]!, { plans }, steps, isNewest)
    const until = { plan: 'Masterplan', stage: 'approved', cadence: 'yearly' } as const
    const draft = { ...step('MP', 'draft', '2027-01-12'), number: '0815/2027' }
    const approved = step('MP', 'approved', '2027-06-14')
    expect(told(0, [draft])).toEqual({
      cadence: 'half-yearly',
      until: { ...until, at: { stage: 'draft', on: '2027-01-12', number: '0815/2027' } },
      isLast: false,
    })
    const reached = { stage: 'approved', on: '2027-06-14', number: null }
    expect(told(0, [draft, approved])).toMatchObject({ until: { at: reached, reached }, isLast: true })
    expect(told(0, [draft, approved], false)).toMatchObject({ isLast: false })
    expect(told(1, [draft, approved])).toEqual({ cadence: 'yearly', at: reached, isLast: false })
    expect(told(0, [step('DP', 'superseded', '2027-07-01', 'MP')])).toEqual({
      cadence: 'half-yearly',
      at: { stage: 'superseded', on: '2027-07-01', number: null },
      following: 'Masterplan',
      isLast: true,
    })
    expect(cycleFacts(aPlan, { plans }, [draft], true)).toBeUndefined()
  })

  it('asks nobody about a plan that has been superseded', () => {
    expect(both(step('DP', 'superseded', '2027-07-01', 'MP'))[0]).toEqual({
      kind: 'superseded',
      since: '2027-07-01',
      following: 'MP',
    })
  })
})
