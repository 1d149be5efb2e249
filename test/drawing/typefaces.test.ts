import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { typefaceFiles, typefaces } from '#drawing/typefaces.ts'

test('every typeface of a paper lies in a package, as TrueType', () => {
  const found = typefaces('pdf')
  if (!found.ok) throw new Error(JSON.stringify(found.problem))
  expect(found.value).toHaveLength(typefaceFiles.length)
  for (const path of found.value) expect(readFileSync(path).readUInt32BE(0), path).toBe(0x00010000)
})

test.each(['source-sans/TTF/SourceSans3-Missing.ttf', 'no-such-package/SourceSans3-Missing.ttf'])(
  'a typeface that is missing is a refusal that names it: %s',
  (file) => {
    expect(typefaces('docx', [...typefaceFiles, file])).toEqual({
      ok: false,
      problem: { kind: 'format-failed', format: 'docx', why: 'typeface', detail: 'SourceSans3-Missing.ttf' },
    })
  },
)
