import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inbound } from '#adapters/slack/inbound.ts'
import { readable } from '#adapters/slack/payloads/readable.ts'
import { spoiltPayload } from '#test/support/spoilt-payload.ts'

describe('what Slack delivers', () => {
  test('does no harm, however wrong it is', () => {
    fc.assert(
      fc.property(spoiltPayload('adapters/slack/fixtures'), (payload) => {
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
