import type { Incoming } from '#app/contracts/incoming.ts'
import type { Delivered } from './delivered.ts'
import { originOf } from './origin.ts'
import { type Relation, relationOf } from './relation.ts'
import { sentFile } from './sent-file.ts'
import { spoken } from './spoken.ts'
import { unreadable } from './unreadable.ts'
import { kindOf, type Words, words } from './words.ts'

/**
 * What a person writes, corrects or sends. In rooms that others read, what does not call the bot is dropped here, so that
 * it is stored nowhere.
 */
export function message(delivered: Delivered): Incoming | undefined {
  const { content } = delivered.event
  const relation = relationOf(content)
  if (relation.replaces !== undefined) return correction(delivered, relation.replaces)
  const { data } = words.safeParse(content)
  if (!data) return undefined
  switch (kindOf(data)) {
    case 'text':
    case 'file':
      return said(delivered, data, relation)
    case 'unreadable':
      return unreadable(delivered, data.msgtype === 'm.location' ? 'location' : 'other')
    case 'silent':
      return undefined
  }
}

function said(delivered: Delivered, data: Words, { thread, answers }: Relation): Incoming | undefined {
  const { event, room } = delivered
  const text = spoken(delivered, data, answers !== undefined)
  const file = kindOf(data) === 'file' ? sentFile(event.content) : undefined
  if (text === undefined || (text === '' && !file)) return undefined
  return {
    kind: 'said',
    ...originOf(delivered, thread),
    text,
    ref: event.event_id,
    ...(answers === undefined ? {} : { answers: `${answers} ${room}` }),
    ...(file ? { files: [file] } : {}),
  }
}

/** Somebody changed their own words. */
function correction(delivered: Delivered, ref: string): Incoming | undefined {
  const { data } = words.safeParse(delivered.event.content['m.new_content'])
  const isSaid = data && ['text', 'file'].includes(kindOf(data))
  const text = isSaid ? spoken(delivered, data) : undefined
  return text ? { kind: 'corrected', ...originOf(delivered), text, ref } : undefined
}
