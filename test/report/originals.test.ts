import { expect, test } from 'vitest'
import { originals } from '#report/originals.ts'
import { catalogue } from '#text/catalogue.ts'
import { cologneReport } from '#test/support/cologne-report.ts'

test('every passage of a paper is known with what stands there by itself', () => {
  const known = originals(cologneReport(), catalogue('de'))
  expect([...known.keys()].slice(0, 5)).toEqual(['proposal', 'summary', 'introduction', 'M-01/text', 'M-01/next'])
  expect(known.get('introduction')).toBe('')
  expect(known.get('summary')).toMatch(
    /^Für den Berichtszeitraum .*\n\nGegenüber dem Vorbericht .*\n\nAuf Rot steht: M-02/,
  )
  expect(known.get('M-02/cause')).toContain('9 Fachämtern')
  // Without an answer, nothing in the paper is the measure's own word.
  expect([...known.keys()].filter((passage) => passage.startsWith('M-04/'))).toEqual([])
})
