import { expect, test } from 'vitest'
import { personNamed } from '#app/people/person-named.ts'

const people = [
  { value: 'strategie', label: 'Sachgebietsleitung Strategie', also: [] },
  { value: 'smart-city', label: 'Sachgebietsleitung Smart City', also: [] },
  { value: 'it', label: 'Digitalkoordination Amt für Informationsverarbeitung', also: ['12'] },
  { value: 'müller', label: 'Özlem Müller-Lüdenscheidt', also: [] },
]

test.each([
  ['strategie', 'strategie'],
  ['Strategie.', 'strategie'],
  ['sachgebietsleitung strategie', 'strategie'],
  ['Smart', 'smart-city'],
  ['12', 'it'],
  ['Amt 12', 'it'],
  ['mueller', 'müller'],
  ['Lüdenscheidt', 'müller'],
])('“%s” means %s', (text, id) => {
  expect(personNamed(text, people)).toEqual({ ok: true, value: id })
})

test('what fits several people is refused with their names, what fits nobody with those that are near', () => {
  expect(personNamed('Sachgebietsleitung', people)).toMatchObject({
    ok: false,
    problem: { names: ['Sachgebietsleitung Strategie (strategie)', 'Sachgebietsleitung Smart City (smart-city)'] },
  })
  expect(personNamed('stratgie', people)).toMatchObject({
    ok: false,
    problem: { kind: 'unknown-person', nearest: ['Sachgebietsleitung Strategie (strategie)'] },
  })
  expect(personNamed('13', people)).toMatchObject({ ok: false, problem: { kind: 'unknown-person', nearest: [] } })
})
