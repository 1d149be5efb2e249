import type { Instant } from '#domain/instant.ts'
import { type Json, listIn, objectIn, objectsWithin, textIn } from './json.ts'
import { callsIn, shownText, wordsShown } from './words-shown.ts'
import { withIds } from './views.ts'

export interface ShownFile {
  readonly id: string
  readonly name: string
  readonly title: string
  readonly alt: string
  readonly bytes: Uint8Array
}

/** A message as people in the workspace see it. */
export interface Shown {
  readonly ts: string
  /** When it was posted. */
  readonly at: Instant
  /** The conversation it is in, by Slack's id. */
  readonly channel: string
  /** Slack's id of who wrote it. */
  readonly by: string
  text: string
  blocks: readonly Json[]
  metadata: Json
  readonly files: readonly ShownFile[]
  /** Only this person sees it. */
  readonly onlyTo?: string
  /** How it read before each change. */
  readonly was: string[]
  deleted: boolean
}

/** The words of a message: its blocks, or its text where it has none; with the names of its files. */
export const readAs = ({ text, blocks, files }: Pick<Shown, 'text' | 'blocks' | 'files'>): string =>
  [
    blocks.length > 0 ? wordsShown(blocks) : shownText(text),
    ...files.map(({ name, alt }) => `📎 ${name}${alt && ` (${alt})`}`),
  ]
    .filter(Boolean)
    .join('\n')

/** What in a payload is live: calls somebody, or leads elsewhere than it says. */
function liveIn(payload: Json): readonly string[] {
  const texts = [...objectsWithin(payload['blocks'])].flatMap((each) => {
    if (each['type'] === 'mrkdwn') return callsIn(textIn(each, 'text'))
    return ['user', 'usergroup', 'broadcast', 'channel'].includes(textIn(each, 'type')) ? [JSON.stringify(each)] : []
  })
  return [...callsIn(textIn(payload, 'text')), ...callsIn(textIn(payload, 'initial_comment')), ...texts]
}

/** Keeps what the workspace shows. */
export function createRecord() {
  const messages: Shown[] = []
  const uploads = new Map<string, ShownFile>()
  const live: string[] = []
  let hidden = 0
  const find = (channel: string, ts: string): Shown | undefined =>
    messages.find((each) => each.channel === channel && each.ts === ts)
  return {
    messages,
    uploads,
    /** Whatever the bot has sent that calls people or disguises a link. */
    live,
    find,
    posted(by: string, channel: string, ts: string, body: Json, files: readonly ShownFile[] = []): Shown {
      live.push(...(by.startsWith('xoxp') ? [] : liveIn(body)))
      const shown: Shown = {
        ts,
        at: new Date().toISOString(),
        channel,
        by,
        text: textIn(body, 'text') || textIn(body, 'initial_comment'),
        blocks: listIn(withIds(body, ts), 'blocks'),
        metadata: objectIn(body, 'metadata'),
        files,
        was: [],
        deleted: false,
      }
      messages.push(shown)
      return shown
    },
    /** What only one person sees; it has no place in the history. */
    whispered(to: string, channel: string, by: string, body: Json, at = messages.length): Shown {
      const ts = `0.${String((hidden += 1)).padStart(6, '0')}`
      const shown = { ...this.posted(by, channel, ts, body), onlyTo: to }
      messages.pop()
      messages.splice(at, 0, shown)
      return shown
    },
    changed(shown: Shown, body: Json): void {
      live.push(...liveIn(body))
      shown.was.push(readAs(shown))
      shown.text = textIn(body, 'text')
      shown.blocks = listIn(withIds(body, shown.ts), 'blocks')
      if ('metadata' in body) shown.metadata = objectIn(body, 'metadata')
    },
  }
}

export type Record = ReturnType<typeof createRecord>
