import fc from 'fast-check'
import { expect, test } from 'vitest'
import { homeView } from '#adapters/slack/blocks/home-view.ts'
import { modalText } from '#adapters/slack/blocks/modal-text.ts'
import { shownReply } from '#adapters/slack/blocks/shown-reply.ts'
import { posts, wordsOf } from '#adapters/slack/posts.ts'
import type { Block } from '#report/block.ts'
import { cleanText } from '#report/clean-text.ts'
import type { Reply } from '#app/contracts/reply.ts'
import { messageOf } from '#test/contract/a-reply.ts'
import { limitFaults } from '#test/support/slack/block-limits.ts'
import { wordsIn } from '#test/support/words-in.ts'
import { anyReply } from '#test/support/any-reply.ts'

test('whatever is said: Slack takes it on every surface, no word is lost, and nothing pings, links or is drawn as markup', () => {
  fc.assert(
    fc.property(anyReply, (reply) => {
      const posted = posts(messageOf(reply))
      const said = posted.map(({ content }) => content)
      const answers = shownReply(reply, 'de')
      const modal = { type: 'modal', title: plain('Melden'), blocks: modalText(reply.body) }
      const shown = [...said, ...answers, homeView(reply, 'en'), modal]
      expect(shown.flatMap(limitFaults)).toEqual([])
      expect(shown.flatMap(liveMarkup)).toEqual([])
      expect(missing([...reply.body, ...named(reply)], posted.map(wordsOf).join('\n'))).toEqual([])
      expect(idsIn(said)).toEqual([...new Set(idsIn(said))])
      expect(answers.length).toBeLessThanOrEqual(5)
    }),
    { seed: 6, numRuns: 20 },
  )
})

const plain = (text: string) => ({ type: 'plain_text', text, emoji: false })

const named = ({ files = [] }: Reply): readonly Block[] =>
  files.map(({ name, alt = '' }) => ({ type: 'paragraph', children: [{ type: 'text', value: `${name}\n${alt}` }] }))

function missing(blocks: readonly Block[], said: string): readonly string[] {
  const heard = Map.groupBy(words(said), (word) => word)
  const wanted = Map.groupBy(words(cleanText(wordsIn(blocks))), (word) => word)
  return [...wanted].flatMap(([word, times]) => ((heard.get(word)?.length ?? 0) < times.length ? [word] : []))
}

const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const spoken = ['mrkdwn', 'markdown', 'user', 'channel', 'usergroup', 'broadcast', 'team', 'emoji', 'date']

/** What Slack would read rather than show. A text without a type is the notification, the one that it always reads. */
const live: readonly ((node: Readonly<Record<string, unknown>>) => boolean)[] = [
  ({ type }) => spoken.includes(String(type)),
  ({ type, text, url }) => type === 'link' && (text !== undefined || !/^https?:/i.test(String(url))),
  ({ type, emoji }) => type === 'plain_text' && emoji !== false,
  ({ type, text }) => type === undefined && typeof text === 'string' && /^$|[<>]|&(?!amp;|lt;|gt;)/.test(text),
]

function liveMarkup(value: unknown): readonly string[] {
  if (!isRecord(value)) return []
  const own = live.some((reads) => reads(value)) ? [JSON.stringify(value)] : []
  return [...own, ...Object.values(value).flatMap(liveMarkup)]
}

function idsIn(value: unknown): readonly string[] {
  if (!isRecord(value)) return []
  const { action_id: id } = value
  return [...(typeof id === 'string' ? [id] : []), ...Object.values(value).flatMap(idsIn)]
}
