import type { Incoming } from '#app/contracts/incoming.ts'
import { catalogue } from '#text/catalogue.ts'
import type { Delivered } from './delivered.ts'
import { originOf } from './origin.ts'
import { sentFile } from './sent-file.ts'

type Kind = keyof ReturnType<typeof catalogue>['matrixKinds']

/**
 * What cannot be read, such as a poll or a place on a map: nothing of it goes along. It comes in like a file that nobody
 * asked for, so that it is said that it has not been read. In rooms that others read it is none of our business.
 */
export function unreadable(delivered: Delivered, kind: Kind): Incoming | undefined {
  if (!delivered.direct) return undefined
  const name = nameOf(kind)
  const file = sentFile(delivered.event.content)
  const { mediaType, ref } = file ?? { mediaType: 'application/octet-stream', ref: '{}' }
  return {
    kind: 'said',
    ...originOf(delivered),
    text: '',
    ref: delivered.event.event_id,
    files: [{ name, mediaType, ref }],
  }
}

/** An event tells nothing of its sender's language. */
const nameOf = (kind: Kind): string =>
  [...new Set([catalogue('de').matrixKinds[kind], catalogue('en').matrixKinds[kind]])].join(' / ')
