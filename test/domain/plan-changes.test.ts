import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Measure } from '#domain/measure.ts'
import { type MeasureLink, makesCircle, originsOf, predecessorsOf } from '#domain/measure-link.ts'
import { mergeMeasures } from '#domain/merge-measures.ts'
import { freeCode, takenBy } from '#domain/new-codes.ts'
import { requestBefore } from '#domain/request-before.ts'
import { type Succession, splitMeasure } from '#domain/split-measure.ts'
import type { Outcome } from '#domain/outcome.ts'
import { aMeasure, aRequest } from '#test/domain/given.ts'

const at = '2026-10-01T08:00:00.000Z'
const m = (code: string, more: Partial<Measure> = {}): Measure => aMeasure({ id: `DP:${code}`, code, ...more })
const link = (from: string, to: string): MeasureLink => ({ from, to, kind: 'merged', at })
const problemOf = (outcome: Outcome<unknown>) => (outcome.ok ? undefined : outcome.problem)

describe('a measure is split', () => {
  const splitting = { measure: m('M-03', { field: 'F', level: 'non-public' }), measures: [m('M-03'), m('M-04')], at }
  const parts = (...codes: readonly string[]) => codes.map((code) => ({ code, title: `Teil ${code}` }))

  test('into parts that take its place, its field and its level', () => {
    const outcome = splitMeasure({ ...splitting, parts: parts('M-03a', 'M-03b') })
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        superseded: [{ code: 'M-03', state: 'superseded' }],
        added: [
          { id: 'DP:M-03a', title: 'Teil M-03a', field: 'F', level: 'non-public', state: 'active', version: 1 },
          { id: 'DP:M-03b' },
        ],
        links: [
          { from: 'DP:M-03', to: 'DP:M-03a', kind: 'split', at },
          { from: 'DP:M-03', to: 'DP:M-03b' },
        ],
      },
    })
  })

  test('not into one, not under codes that are taken or named twice, not twice', () => {
    expect(problemOf(splitMeasure({ ...splitting, parts: parts('M-05') }))).toEqual({
      kind: 'split-into-one',
      code: 'M-03',
    })
    expect(problemOf(splitMeasure({ ...splitting, parts: parts('M-03a', 'm 04') }))).toEqual({
      kind: 'code-taken',
      code: 'm 04',
      free: 'm 05',
    })
    expect(problemOf(splitMeasure({ ...splitting, parts: parts('M-05', 'M-05') }))).toMatchObject({
      kind: 'code-taken',
      free: 'M-06',
    })
    const gone = { ...splitting, measure: m('M-03', { state: 'superseded' }), parts: parts('M-05', 'M-06') }
    expect(problemOf(splitMeasure(gone))).toEqual({ kind: 'superseded', code: 'M-03' })
  })
})

describe('measures are merged', () => {
  test('into one that there is, or into a new one in the place of the first', () => {
    const old = mergeMeasures({ from: [m('M-03'), m('M-04')], to: m('M-03'), links: [], at })
    expect(old).toMatchObject({
      ok: true,
      value: {
        superseded: [{ code: 'M-04', state: 'superseded' }],
        added: [],
        links: [{ from: 'DP:M-04', to: 'DP:M-03', kind: 'merged' }],
      },
    })
    const fresh = mergeMeasures({
      from: [m('M-03', { position: 7 }), m('M-04')],
      to: { code: 'M-08', title: 'Neu' },
      links: [],
      at,
    })
    expect(fresh).toMatchObject({
      ok: true,
      value: {
        superseded: [{}, {}],
        added: [{ id: 'DP:M-08', title: 'Neu', position: 7, state: 'active' }],
        links: [{}, {}],
      },
    })
  })

  test('not with themselves only, not what was carried on already, not in a circle', () => {
    const into = (to: Measure, ...from: readonly Measure[]) => problemOf(mergeMeasures({ from, to, links: [], at }))
    expect(into(m('M-03'), m('M-03'))).toEqual({ kind: 'merged-into-itself', code: 'M-03' })
    expect(into(m('M-03', { state: 'superseded' }), m('M-04'))).toEqual({ kind: 'superseded', code: 'M-03' })
    expect(into(m('M-03'), m('M-04', { state: 'superseded' }))).toEqual({ kind: 'superseded', code: 'M-04' })
    const links = [link('DP:M-04', 'DP:M-03')]
    expect(problemOf(mergeMeasures({ from: [m('M-03')], to: m('M-04'), links, at }))).toEqual({
      kind: 'merge-circle',
      code: 'M-03',
      into: 'M-04',
    })
  })
})

describe('what a measure carries on', () => {
  const links = [link('a', 'b'), link('b', 'c'), link('x', 'd'), link('y', 'd'), link('s', 's1'), link('s', 's2')]

  test('is found however long ago; comparable is only what one measure carries on as a whole', () => {
    expect(originsOf(links, 'c')).toEqual(['b', 'a'])
    expect(predecessorsOf(links, 'c')).toEqual(['b', 'a'])
    expect(originsOf(links, 'd')).toEqual(['x', 'y'])
    expect(predecessorsOf(links, 'd')).toEqual([])
    expect(originsOf(links, 's1')).toEqual(['s'])
    expect(predecessorsOf(links, 's1')).toEqual([])
  })

  test('counts against the round before where it is comparable, and its own request goes first', () => {
    const request = (subject: string) => aRequest({ id: `q-${subject}`, subject })
    const before = new Map(['a', 'x', 's', 'own'].map((id) => [id, request(id)]))
    expect(requestBefore('c', before, links)?.id).toBe('q-a')
    expect(requestBefore('d', before, links)).toBeUndefined()
    expect(requestBefore('s1', before, links)).toBeUndefined()
    expect(requestBefore('own', before, [...links, link('x', 'own')])?.id).toBe('q-own')
  })

  test('a circle in the data ends the search', () => {
    expect(originsOf([link('a', 'b'), link('b', 'a')], 'a')).toEqual(['b'])
    expect(makesCircle([link('a', 'b')], 'b', 'a')).toBe(true)
    expect(makesCircle([link('a', 'b')], 'a', 'c')).toBe(false)
  })
})

test('a free code is the nearest one that nobody has', () => {
  expect(freeCode('M-03', ['M-03', 'M-04', 'm 05'])).toBe('M-06')
  expect(freeCode('M-09', ['M-09'])).toBe('M-10')
  expect(freeCode('M-03a', ['M-03a', 'M-03b'])).toBe('M-03c')
  expect(freeCode('Bauakte', ['Bauakte'])).toBe('Bauakte1')
  expect(takenBy('m03', ['M-03'])).toBe('M-03')
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[A-Z]-\d{1,2}[a-z]?$/), { minLength: 1 }), (codes) => {
      expect(takenBy(freeCode(codes[0]!, codes), codes)).toBeUndefined()
    }),
  )
})

test('however often measures are split and merged, nothing is lost, and nothing carries on itself', () => {
  const steps = fc.array(
    fc.record({ what: fc.constantFrom('split', 'merge', 'merge-new'), a: fc.nat(20), b: fc.nat(20) }),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(steps, (acts) => {
      const measures = ['M-01', 'M-02', 'M-03', 'M-04'].map((code) => m(code))
      const links: MeasureLink[] = []
      for (const [index, { what, a, b }] of acts.entries()) {
        const first = measures[a % measures.length]!
        const second = measures[b % measures.length]!
        const outcome: Outcome<Succession> =
          what === 'split'
            ? splitMeasure({
                measure: first,
                parts: [`S-${index}a`, `S-${index}b`].map((code) => ({ code, title: code })),
                measures,
                at,
              })
            : mergeMeasures({
                from: [first, second],
                to: what === 'merge' ? second : { code: `N-${index}`, title: 'neu' },
                links,
                at,
              })
        if (!outcome.ok) continue
        const { superseded, added, links: fresh } = outcome.value
        for (const each of superseded) measures[measures.findIndex(({ id }) => id === each.id)] = each
        measures.push(...added)
        links.push(...fresh)
      }
      const current = measures.filter(({ state }) => state !== 'superseded').map(({ id }) => id)
      for (const { id } of measures) expect(originsOf(links, id)).not.toContain(id)
      // Each measure that ever was is current, or carried on by one that is.
      const reached = new Set(current.flatMap((id) => [id, ...originsOf(links, id)]))
      expect(reached.size).toBe(measures.length)
      expect(new Set(measures.map(({ code }) => code)).size).toBe(measures.length)
    }),
  )
})
