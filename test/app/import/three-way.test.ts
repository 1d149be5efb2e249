import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparables } from '#app/import/comparables.ts'
import { compareThing } from '#app/import/three-way.ts'

const fields = ['name', 'language', 'zone', 'party'] as const
const values = fc.constantFrom(null, 'a', 'b', 'c')
const sides = fc.record({ name: fc.constantFrom('a', 'b', 'c'), zone: values, party: values })
const person = (more: { name: string; zone: string | null; party: string | null }) => ({
  id: 'p',
  language: null,
  left: null,
  ...more,
})
const entriesOf = (said: ReturnType<typeof person>) => new Map(Object.entries(comparables.person.values(said)))

test('a field is the file’s unless chat has changed it since the last import, and every contradiction is told', () => {
  fc.assert(
    fc.property(sides, sides, sides, fc.boolean(), (inFile, last, now, overwrite) => {
      const [file, present, imported] = [person(inFile), person(now), entriesOf(person(last))]
      const { value, conflicts, how, changes } = compareThing(comparables.person, {
        file,
        present,
        imported,
        overwrite,
      })
      for (const field of fields) {
        const changedInChat = (imported.get(field) ?? '') !== (present[field] ?? '')
        const contradicts = changedInChat && file[field] !== present[field]
        expect(value[field]).toBe(contradicts && !overwrite ? present[field] : file[field])
        expect(conflicts.some((conflict) => conflict.field === field)).toBe(contradicts)
      }
      expect(how).toBe(changes.length > 0 ? 'changed' : 'left')
    }),
  )
})

test('importing the same again changes nothing and notes nothing', () => {
  fc.assert(
    fc.property(sides, sides, sides, fc.boolean(), (inFile, last, now, overwrite) => {
      const file = person(inFile)
      const imported = entriesOf(person(last))
      const first = compareThing(comparables.person, { file, present: person(now), imported, overwrite })
      const noted = new Map([...imported, ...first.entries.map(({ field, value }) => [field, value] as const)])
      const again = compareThing(comparables.person, { file, present: first.value, imported: noted, overwrite })
      expect(again).toMatchObject({ how: 'left', changes: [], entries: [], value: first.value })
      expect(again.conflicts).toEqual(overwrite ? [] : first.conflicts)
    }),
  )
})

test('what nobody knows yet is added as the file has it', () => {
  const file = person({ name: 'a', zone: null, party: 'b' })
  const added = compareThing(comparables.person, { file, present: undefined, imported: new Map(), overwrite: false })
  expect(added).toMatchObject({ how: 'added', value: file, changes: [], conflicts: [] })
  expect(added.entries).toContainEqual({ kind: 'person', key: 'p', field: 'name', value: 'a' })
})
