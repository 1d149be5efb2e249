import { expect, test } from 'vitest'
import { familiesOf } from '#drawing/families-of.ts'
import { inFamilies } from '#drawing/in-families.ts'
import { typefaces } from '#drawing/typefaces.ts'

const found = typefaces('png')
const families = familiesOf(found.ok ? found.value : [])

test.each([
  ['a sequence of emoji', 'Team 👩🏽‍💻', 'Team <tspan font-family="Noto Emoji">👩🏽‍💻</tspan>'],
  ['an Arabic name', 'أمينة', '<tspan font-family="Noto Sans Arabic">أمينة</tspan>'],
])('%s stands in one piece in the family that has all of it', (_, text, expected) => {
  expect(inFamilies(`<svg><text>${text}</text></svg>`, families).svg).toBe(`<svg><text>${expected}</text></svg>`)
})
