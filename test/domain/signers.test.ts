import { expect, it } from 'vitest'
import { standardCoSignature } from '#domain/co-signature-rules.ts'
import { measurePassage } from '#domain/passage.ts'
import { chainsOn } from '#domain/responsibility.ts'
import { signersOf } from '#domain/signers.ts'
import { aDirectory, aDuty, aMeasure, aParty, aPerson } from '#test/domain/given.ts'

const day = '2026-11-16'
const [staff, lawyers, works, network] = [
  aParty('12'),
  aParty('30'),
  aParty('stadtwerke', { kind: 'partner' }),
  aParty('eurocities', { kind: 'partner' }),
]
const services = aMeasure({ id: 'm5', code: 'M-05' })
const grids = aMeasure({ id: 'm4', code: 'M-04' })
const [first, second] = ['AN/1/2026-1', 'AN/1/2026-2'].map((code) => aMeasure({ id: code, code, plan: 'AN/1/2026' }))
const duty = (subject: string, role: 'leads' | 'participates' | 'answers', more: object) =>
  aDuty({ subjectKind: 'measure', subject, role, ...more })
const directory = aDirectory({
  parties: [staff, lawyers, works, network],
  people: [aPerson('netze', { party: 'stadtwerke' })],
  duties: [
    duty(first!.id, 'leads', { party: '12' }),
    duty(second!.id, 'leads', { party: '12' }),
    duty('m5', 'participates', { party: '30' }),
    duty('m5', 'participates', { party: 'eurocities' }),
    duty('m4', 'answers', { person: 'netze' }),
  ],
})
const texts = new Map([first!, second!].map(({ code }) => [measurePassage(code, 'text'), 'Dazu läuft die Prüfung.']))
const signed = {
  plans: ['AN/1/2026', 'DP'],
  measures: [
    { measure: first!, behind: [grids] },
    { measure: second!, behind: [services] },
  ],
  texts: { public: texts, 'non-public': texts },
}
const whoSigns = (offices: 'lead' | 'involved' | 'named', more = directory.duties) =>
  signersOf(
    signed,
    { ...standardCoSignature, offices },
    { ...directory, duties: more },
    day,
    chainsOn(directory, day),
  ).map(({ party, codes }) => [party.id, codes.map((code) => code.slice(-1)).join('')])

it('a point of a motion is signed by those who have a part in the measures behind it', () => {
  expect(whoSigns('involved')).toEqual([
    ['12', '12'],
    ['30', '2'],
    // It answers for the measure behind the first point; who is only named beside others has written nothing there.
    ['stadtwerke', '1'],
  ])
  expect(whoSigns('lead')).toEqual([
    ['12', '12'],
    ['stadtwerke', '1'],
  ])
})

it('whoever signs the whole and has nothing of its own there reads all of it', () => {
  const whole = aDuty({ subjectKind: 'plan', subject: 'DP', role: 'signs', party: '30' })
  expect(whoSigns('named', [...directory.duties, whole])).toEqual([
    ['30', '12'],
    ['stadtwerke', '1'],
  ])
})
