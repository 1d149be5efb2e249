import { globSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inbound } from '#adapters/slack/inbound.ts'
import { readable } from '#adapters/slack/payloads/readable.ts'

const fixtures = globSync('adapters/slack/fixtures/*.json').map(
  (file): Record<string, unknown> => JSON.parse(readFileSync(file, 'utf8')).payload,
)

/** A real payload with one of its parts, however deep, put in the place of any value. */
const spoilt = fc
  .tuple(fc.constantFrom(...fixtures), fc.array(fc.nat(9), { maxLength: 6 }), fc.jsonValue({ maxDepth: 2 }))
  .map(([payload, path, value]) => replaced(payload, path, value))

function replaced(node: unknown, [step, ...path]: readonly number[], value: unknown): unknown {
  if (step === undefined || typeof node !== 'object' || node === null) return value
  const keys = Object.keys(node)
  const at = keys[step % Math.max(keys.length, 1)]
  const entries = Object.entries(node).map(([key, each]) => [key, key === at ? replaced(each, path, value) : each])
  return Array.isArray(node) ? entries.map(([, each]) => each) : Object.fromEntries(entries)
}

describe('what Slack delivers', () => {
  test('does no harm, however wrong it is', () => {
    fc.assert(
      fc.property(spoilt, (payload) => {
        expect(inbound(payload)?.from.platform ?? 'slack').toBe('slack')
      }),
      { seed: 6, numRuns: 500 },
    )
  })

  test('in a very long message stays what it is where it names nothing', () => {
    for (const text of ['<', '<https://', '<@|', '<!|<']) expect(readable(text.repeat(9000))).toBe(text.repeat(9000))
  })
})

test.each([
  ['a &lt; b &amp;&amp; c &gt; d', 'a < b && c > d'],
  ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
  ['1 <2> 3 und <b>fett</b>', '1 <2> 3 und <b>fett</b>'],
  ['<!subteam^S123|@digital> <!date^1392734382^{date}|18.02.2014> <!channel>', '@digital 18.02.2014 @channel'],
  ['<tel:+4922100|0221 00> <https://a.example>', '0221 00 (+4922100) https://a.example'],
  ['<@U1> <#C1>', '@U1 #C1'],
  [':red_circle: :smile:', '🔴 :smile:'],
])('%j is read as %j', (text, shown) => expect(readable(text)).toBe(shown))
