import { expect, test } from 'vitest'
import { pictureOf } from '#drawing/picture-of.ts'

const pictured = async (text: string) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="40" font-family="Arial"><text x="8" y="28" font-size="20">${text}</text></svg>`
  const picture = await pictureOf({ svg, zoom: 2 }, 'png')
  if (!picture.ok) throw new Error('no picture')
  return picture.value
}

const drawn = async (text: string): Promise<Uint8Array> => (await pictured(text)).png

// A web font, or a family nobody has, would give white paper and no error.
test.each([['Grün'], ['أمينة'], ['🙂']])('a picture of nothing but %s is not blank', async (text) => {
  const [blank, picture] = [await drawn(''), await drawn(text)]
  expect(picture.length).toBeGreaterThan(blank.length * 1.5)
})

test('what no typeface of ours has is a box, not a gap, and is told', async () => {
  const { png, replaced } = await pictured('Amt 漢 אב &amp;\u0007 أمينة')
  expect(png).toEqual(await drawn('Amt □ □ &amp; أمينة'))
  expect(replaced).toEqual(['漢', 'א', 'ב'])
})

test('a machine for which the drawing program has no build is a refusal that names it', async () => {
  const missing = () => Promise.reject(new Error('Cannot find module'))
  expect(await pictureOf({ svg: '<svg xmlns="http://www.w3.org/2000/svg"/>', zoom: 1 }, 'docx', missing)).toEqual({
    ok: false,
    problem: {
      kind: 'format-failed',
      format: 'docx',
      why: 'no-program',
      detail: `resvg, ${process.platform}-${process.arch}`,
    },
  })
})
