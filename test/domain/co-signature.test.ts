import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { carriedOn } from '#domain/carried-on.ts'
import { standardCoSignature } from '#domain/co-signature-rules.ts'
import type { CoSigning, PrintedTexts, Signature, SignatureCall, SignatureOverrule } from '#domain/co-signature.ts'
import { awaitedSignatures, mayReleaseSigned, missingSignatures, passedOver } from '#domain/may-release-signed.ts'
import { neverSilentOn } from '#domain/never-silent.ts'
import { signatureDates, signatureDue } from '#domain/signature-dates.ts'
import { isToAsk, signatureStandings } from '#domain/signature-standing.ts'
import type { Signer } from '#domain/signers.ts'

const party = (id: string) =>
  ({ id, kind: 'office', number: id, name: `Amt ${id}`, parent: null, validFrom: null, validTo: null }) as const
const signer = (id: string, texts: PrintedTexts): Signer => ({ party: party(id), codes: ['M-1'], whole: false, texts })
const call = (id: string, no: number, of: string, texts: PrintedTexts): SignatureCall => ({
  id,
  paper: 'p',
  no,
  party: of,
  texts,
  person: 'recht',
  delegatedBy: null,
  at: '2026-11-09T08:00:00.000Z',
  due: '2026-11-16T17:00:00.000Z',
})
const answer = (of: SignatureCall, result: Signature['result'], id = `s${of.id}`): Signature => ({
  id,
  call: of.id,
  paper: 'p',
  party: of.party,
  result,
  text: null,
  by: null,
  source: 'chat',
  at: '2026-11-10T08:00:00.000Z',
})

describe('what a signature stands for', () => {
  const [old, now] = [{ 'M-1/text': 'Alt.' }, { 'M-1/text': 'Neu.' }]
  const first = call('c1', 1, '12', old)

  it.each([
    ['nobody was asked', [], [], old, 'not-asked'],
    ['it was asked and is silent so far', [first], [], old, 'asked'],
    ['nobody there could be reached', [{ ...first, person: null }], [], old, 'unreached'],
    ['it signed just this text', [first], [answer(first, 'signed')], old, 'signed'],
    ['its text was changed afterwards', [first], [answer(first, 'signed')], now, 'outdated'],
    ['it changed its mind', [first], [answer(first, 'signed'), answer(first, 'refused', 's2')], old, 'refused'],
    ['it was asked again', [first, call('c2', 2, '12', now)], [answer(first, 'signed')], now, 'asked'],
  ] as const)('when %s', (_, calls, signatures, texts, state) => {
    const [standing] = signatureStandings([signer('12', texts)], { calls, signatures }, 1)
    expect(standing?.state).toBe(state)
    expect(standing && isToAsk(standing)).toBe(state === 'not-asked' || state === 'outdated')
  })

  it('ends with a version that is withdrawn', () => {
    const signed = { calls: [first], signatures: [answer(first, 'signed')], overrules: [] }
    expect(signatureStandings([signer('12', old)], signed, 2)[0]?.state).toBe('not-asked')
  })

  it('silence counts where the rules let it, never for those they except, and is no signature', () => {
    const silent = call('c1', 1, '30', old)
    const said: CoSigning = { calls: [silent], signatures: [answer(silent, 'silent')], overrules: [] }
    const standings = signatureStandings([signer('30', old)], said, 1)
    const counts = { silence: 'counts-as-no-statement', neverSilent: [] } as const
    expect(standings[0]?.state).toBe('silent')
    expect(missingSignatures(standings, counts)).toEqual([])
    expect(missingSignatures(standings, { ...counts, neverSilent: ['30'] })).toHaveLength(1)
    expect(missingSignatures(standings, { ...counts, silence: 'none' })).toHaveLength(1)
  })
})

describe('a decision to go without signatures', () => {
  const texts = { 'M-1/text': 'Alt.' }
  const [of12, of30] = [call('c12', 1, '12', texts), call('c30', 1, '30', texts)]
  const early = answer(of30, 'refused', 'early')
  const late = answer(of30, 'refused', 'late')
  const rules = { silence: 'none', neverSilent: [] } as const
  const standing = (...signatures: readonly Signature[]) =>
    signatureStandings([signer('12', texts), signer('30', texts)], { calls: [of12, of30], signatures }, 1)
  const decided = (signatures: readonly Signature[], no = 1): SignatureOverrule => ({
    paper: 'p',
    no,
    reason: 'Eilt.',
    passed: passedOver(missingSignatures(standing(...signatures), rules)),
    by: null,
    at: '2026-11-10T08:00:00.000Z',
  })
  const open = decided([])
  const takenBack = { ...open, passed: [] }
  const yes12 = answer(of12, 'signed')
  const yes30 = answer(of30, 'signed')

  it.each([
    ['holds for those who had not answered', [open], [], ''],
    ['and goes on holding while they are silent', [open], [answer(of30, 'silent')], ''],
    ['and when some of them sign all the same', [open], [yes12], ''],
    ['holds not for a refusal that comes after it', [open], [late], '30'],
    ['nor for one of whoever had signed', [decided([yes30])], [yes30, late], '30'],
    ['holds for a refusal that was known', [decided([early])], [early], ''],
    ['and not for another one of the same office', [decided([early])], [early, late], '30'],
    ['holds again once that is decided anew', [open, decided([late])], [late], ''],
    ['is not needed for whoever refused and then signed', [open], [late, yes30], ''],
    ['is about one version', [decided([], 2)], [], '12 30'],
    ['ends once it is taken back', [open, takenBack], [], '12 30'],
    ['is given again after that', [open, takenBack, open], [], ''],
    ['leaves the one before it when only the last is taken back', [open, decided([late]), open], [late], '30'],
  ] as const)('%s', (_, overrules, signatures, awaited) => {
    const standings = standing(...signatures)
    const missing = awaitedSignatures(standings, overrules, 1, rules)
    expect(missing.map((each) => each.signer.party.id).join(' ')).toBe(awaited)
    expect(mayReleaseSigned(standings, overrules, 1, rules).ok).toBe(awaited === '')
  })

  it('names whoever is missing', () => {
    expect(mayReleaseSigned(standing(late), [open], 1, rules)).toMatchObject({
      problem: { kind: 'signatures-missing', missing: [{ party: '30', state: 'refused' }] },
    })
  })
})

describe('what the signature of an office is worth once others carry it on', () => {
  const [online, law] = [{ 'M-5/text': 'Dienste.' }, { 'M-3/text': 'Recht.' }]
  const both = { ...online, ...law }
  const [of12, of30] = [call('c12', 1, '12', online), call('c30', 1, '30', law)]
  const [signed, remarked] = [answer(of12, 'signed'), answer(of12, 'remarked')]
  const refused = answer(of30, 'refused')
  const agreed = answer(of30, 'signed')
  const own = call('c13', 1, '13', both)
  const merged = { '13': ['12', '30'] }
  const asked = [of12, of30]
  const split = { '13': ['12'], '14': ['12'] }

  type Row = readonly [
    name: string,
    became: Readonly<Record<string, readonly string[]>>,
    texts: PrintedTexts,
    calls: readonly SignatureCall[],
    signatures: readonly Signature[],
    state: string,
    earlier?: string,
  ]
  const rows: readonly Row[] = [
    // one office of two
    ['both have signed', merged, both, asked, [signed, agreed], 'signed'],
    ['one of them with a remark', merged, both, asked, [remarked, agreed], 'remarked', '12'],
    ['one has refused', merged, both, asked, [remarked, refused], 'refused', '12 30'],
    ['one has refused and the other not answered', merged, both, asked, [refused], 'refused', '30'],
    ['one has not answered', merged, both, asked, [agreed], 'outdated'],
    ['one was silent', merged, both, asked, [agreed, answer(of12, 'silent')], 'silent'],
    ['one has never been asked', merged, both, [of30], [agreed], 'outdated'],
    [
      'both have signed, but its text was changed',
      merged,
      { ...both, 'M-3/text': 'X' },
      asked,
      [signed, agreed],
      'outdated',
    ],
    // and is asked itself
    ['it is asked, and nobody had refused', merged, both, [...asked, own], [remarked], 'asked', '12'],
    ['it is asked after a refusal', merged, both, [...asked, own], [refused], 'refused', '30'],
    ['it is silent after a refusal', merged, both, [...asked, own], [refused, answer(own, 'silent')], 'refused', '30'],
    ['it has signed after a refusal', merged, both, [...asked, own], [refused, answer(own, 'signed')], 'signed'],
    [
      'it has refused what they signed',
      merged,
      both,
      [...asked, own],
      [signed, agreed, answer(own, 'refused')],
      'refused',
    ],
    // renamed, and parts of one
    ['it has but another name', { '13': ['12'] }, online, [of12], [remarked], 'remarked', '12'],
    ['it has but another name and has not answered', { '13': ['12'] }, online, [of12], [], 'outdated'],
    ['it is a part of one that signed', split, online, [call('c12', 1, '12', both)], [signed], 'signed'],
    [
      'it is a part of one that refused',
      split,
      online,
      [call('c12', 1, '12', both)],
      [answer(of12, 'refused')],
      'refused',
      '12',
    ],
    ['through two reorganisations', { '13': ['11'], '11': ['12'] }, online, [of12], [signed], 'signed'],
  ]

  it.each(rows.map((row) => ({ name: row[0], row })))('when $name', ({ row }) => {
    const [, became, texts, calls, signatures, state, earlier = ''] = row
    const successions = Object.entries(became).flatMap(([to, olds]) => olds.map((old) => ({ old, new: to, done: 'x' })))
    const parties = ['11', '12', '13', '14', '30'].map(party)
    const heirs = Object.keys(became).filter((id) => id === '13' || id === '14')
    const standings = signatureStandings(
      heirs.map((id) => signer(id, texts)),
      { calls, signatures },
      1,
      carriedOn(successions, parties),
    )
    for (const standing of standings) {
      expect(standing.state).toBe(state)
      expect(standing.earlier.map((said) => said.party.id).join(' ')).toBe(earlier)
      const silenceCounts = { silence: 'counts-as-no-statement', neverSilent: [] } as const
      const isMissing = missingSignatures([standing], silenceCounts).length > 0
      expect(isMissing).toBe(!['signed', 'remarked', 'silent'].includes(state))
    }
  })
})

it('whoever carries on an office whose silence never counts is excepted, too, from the day on which it does', () => {
  const became = (old: string, to: string, at: string) => ({ old, new: to, at })
  const successions = [became('z', 'law', '2027-01-01'), became('law', 'digital-law', '2026-10-01')]
  const parties = [{ ...party('law'), number: '30' }, { ...party('digital-law'), number: '13' }, party('z')]
  const split = [...successions, became('digital-law', 'a', '2027-01-01'), became('digital-law', 'b', '2027-01-01')]
  const names = (day: string) => neverSilentOn(['30'], parties, split, day)
  expect(names('2026-09-30')).toEqual(['30', 'law'])
  expect(names('2026-10-01')).toEqual(['30', 'law', 'digital-law'])
  expect(names('2027-01-01')).toEqual(['30', 'law', 'digital-law', 'a', 'b'])
})

it('is due at the end of the last working day, reminded of before that, and never on the day it was sent', () => {
  const calendar = { zone: 'Europe/Berlin', freeDays: new Set(['2026-11-11']) }
  const hours = { opensAt: '09:00', endsAt: '18:00' }
  const at = '2026-11-09T08:00:00.000Z'
  const due = signatureDue(at, { deadline: 3 }, hours, calendar)
  expect(due).toBe('2026-11-13T17:00:00.000Z')
  expect(signatureDates({ at, due }, standardCoSignature, hours, calendar)).toEqual({
    remind: '2026-11-10T08:00:00.000Z',
    escalate: '2026-11-12T08:00:00.000Z',
    close: due,
  })
  expect(signatureDates({ at, due }, { reminder: 3, escalation: null }, hours, calendar)).toMatchObject({
    remind: null,
    escalate: null,
  })
})

test('whatever is edited, asked and answered in whatever order: nobody counts as signed for a text they did not see', () => {
  const offices = ['12', '30']
  const step = fc.oneof(
    fc.record({
      kind: fc.constant('edit' as const),
      of: fc.constantFrom(...offices),
      text: fc.constantFrom('A', 'B', 'C'),
    }),
    fc.record({ kind: fc.constant('ask' as const), of: fc.constantFrom(...offices), text: fc.constant('') }),
    fc.record({ kind: fc.constant('sign' as const), of: fc.constantFrom(...offices), text: fc.constant('') }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const texts = new Map(offices.map((of) => [of, 'A']))
      const seen = new Map<string, Set<string>>(offices.map((of) => [of, new Set()]))
      const calls: SignatureCall[] = []
      const signatures: Signature[] = []
      for (const [no, { kind, of, text }] of steps.entries()) {
        const last = calls.findLast((each) => each.party === of)
        if (kind === 'edit') texts.set(of, text)
        else if (kind === 'ask') calls.push(call(`c${no}`, no + 1, of, { 'M-1/text': texts.get(of) ?? '' }))
        else if (last) {
          signatures.push(answer(last, 'signed', `s${no}`))
          seen.get(of)?.add(last.texts['M-1/text'] ?? '')
        }
        const signers = offices.map((each) => signer(each, { 'M-1/text': texts.get(each) ?? '' }))
        const unseen = signatureStandings(signers, { calls, signatures }, 1).filter(
          ({ state, signer: one }) => state === 'signed' && !seen.get(one.party.id)?.has(one.texts['M-1/text'] ?? ''),
        )
        expect(unseen).toEqual([])
      }
    }),
    { seed: 2026, numRuns: 200 },
  )
})
