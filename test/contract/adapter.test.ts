import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Block } from '#report/block.ts'
import { paragraph } from '#report/build.ts'
import type { Adapter } from '#app/contracts/adapter.ts'
import type { Reply } from '#app/contracts/reply.ts'
import { loadPlugIn, plugInsIn } from '#house/plug-ins.ts'
import { aReply, everyBlock, messageOf } from '#test/contract/a-reply.ts'
import { wordsIn } from '#test/support/words-in.ts'

const folder = new URL('../../adapters/', import.meta.url)
const names = await plugInsIn(folder)

test('there is an adapter', () => expect(names).toContain('console'))

describe.each(names)('adapter %s', async (name) => {
  const adapter = await loadPlugIn<Adapter<unknown>>(folder, name)
  const fixtures = globSync(`adapters/${name}/fixtures/*.json`)

  test('shows by fixtures what it understands', () => expect(fixtures).not.toEqual([]))

  test.each(fixtures)('understands %s', (file) => {
    const { payload, incoming } = JSON.parse(readFileSync(file, 'utf8'))
    expect(adapter.inbound(payload)).toEqual(incoming)
  })

  test.each([null, 'text', {}, []])('takes no harm from a payload like %j', (payload) => {
    expect(adapter.inbound(payload)).toBeUndefined()
  })

  const said = (reply: Reply) => adapter.posts(messageOf(reply)).map((post) => adapter.wordsOf(post))

  test.each(everyBlock.map((block) => [block.type, block] as const))('loses no word of a %s', (_type, block) => {
    expect(missing([block], said({ body: [block], private: false }))).toEqual([])
  })

  test('says what its buttons do, which files come with it, and what pictures show', () => {
    const buttons = aReply.buttons?.map(({ label, says }) => paragraph(`${label} ${beyond(label, says)}`)) ?? []
    const files = aReply.files?.map((file) => paragraph(file.name, ' ', file.alt ?? '')) ?? []
    expect(missing([...everyBlock, ...buttons, ...files], said(aReply))).toEqual([])
  })

  test('loses no word of a very long reply, however many posts it takes', () => {
    const body = Array.from({ length: 400 }, (_, index) => paragraph(`Satz${index} über eine Maßnahme.`))
    expect(missing(body, said({ ...aReply, body }))).toEqual([])
  })

  test('says all of what replaces an earlier message', () => {
    const posts = adapter.posts({ ...messageOf(aReply), replaces: 'm0' })
    expect(posts.map((post) => adapter.wordsOf(post))).toEqual(said(aReply))
  })

  test('makes posts that are plain JSON', () => {
    const posts = adapter.posts(messageOf(aReply))
    expect(JSON.parse(JSON.stringify(posts))).toEqual(posts)
  })
})

/** What is to be typed instead of pressing says more than the label: where it can be pressed, that much at least. */
const beyond = (label: string, says: string): string =>
  words(says)
    .filter((word) => !words(label.toLowerCase()).includes(word.toLowerCase()))
    .join(' ')

/** Words of the blocks that are not said as often as they stand there. */
function missing(blocks: readonly Block[], said: readonly string[]): readonly string[] {
  const heard = Map.groupBy(words(said.join(' ')), (word) => word)
  const wanted = Map.groupBy(words(wordsIn(blocks)), (word) => word)
  return [...wanted].flatMap(([word, times]) => ((heard.get(word)?.length ?? 0) < times.length ? [word] : []))
}

/** Letters and figures only: signs between words are each platform's own. */
const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []
