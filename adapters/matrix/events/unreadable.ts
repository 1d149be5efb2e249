import type { Incoming } from '#app/contracts/incoming.ts'
import type { WordlessKind } from '#app/contracts/sent-file.ts'
import type { Delivered } from './delivered.ts'
import { originOf } from './origin.ts'

/**
 * What cannot be read, such as a poll or a place on a map: nothing of it goes along. It comes in like a file that nobody
 * asked for, so that it is said that it has not been read. In rooms that others read it is none of our business.
 */
export function unreadable(delivered: Delivered, wordless: WordlessKind): Incoming | undefined {
  if (!delivered.direct) return undefined
  return {
    kind: 'said',
    ...originOf(delivered),
    text: '',
    ref: delivered.event.event_id,
    files: [{ name: '', mediaType: 'application/octet-stream', ref: '{}', wordless }],
  }
}
