import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentOf } from '#adapters/matrix/html/content.ts'
import { posts, wordsOf } from '#adapters/matrix/html/posts.ts'
import type { Block } from '#report/block.ts'
import { cleanText } from '#report/clean-text.ts'
import type { Reply } from '#app/contracts/reply.ts'
import { messageOf } from '#test/contract/a-reply.ts'
import { anyReply } from '#test/support/any-reply.ts'
import { wordsIn } from '#test/support/words-in.ts'
import { readMarkup } from './markup.ts'

test('whatever is said: clients take it, no word is lost, and nothing calls, links or is drawn as markup', () => {
  fc.assert(
    fc.property(anyReply, (reply) => {
      const posted = posts(messageOf(reply))
      const said = posted.map(contentOf)
      const html = said.map((each) => readMarkup(each.html))
      expect(html.flatMap(({ faults }) => faults)).toEqual([])
      const wanted = [...reply.body, ...named(reply)]
      expect(missing(wanted, posted.map(wordsOf).join('\n'))).toEqual([])
      // The numbers of a list are the client's to show.
      const bodies = said.map(({ body }) => body.replace(/^\W*\d+\. /gmu, '')).join('\n')
      expect(lost(bodies, html.map(({ text }) => text).join('\n'))).toEqual([])
      for (const { body, html: shown } of said) {
        expect(`${body}${shown}`).not.toMatch(/@room\b|\u202e/i)
        expect(Buffer.byteLength(JSON.stringify([body, shown]))).toBeLessThan(16_000)
      }
    }),
    { seed: 7, numRuns: 10 },
  )
})

const named = ({ files = [] }: Reply): readonly Block[] =>
  files.map(({ name, alt = '' }) => ({ type: 'paragraph', children: [{ type: 'text', value: `${name}\n${alt}` }] }))

const missing = (blocks: readonly Block[], said: string): readonly string[] => lost(cleanText(wordsIn(blocks)), said)

/** Words of one text that another does not say as often. */
function lost(one: string, other: string): readonly string[] {
  const heard = Map.groupBy(words(other), (word) => word)
  const wanted = Map.groupBy(words(one), (word) => word)
  return [...wanted].flatMap(([word, times]) => ((heard.get(word)?.length ?? 0) < times.length ? [word] : []))
}

const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []
