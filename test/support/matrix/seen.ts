import { type MatrixClient, type MatrixEvent, RelationType } from 'matrix-js-sdk'
import { DecryptionFailureCode } from 'matrix-js-sdk/lib/crypto-api/index.js'
import type { EncryptedFile } from './encrypted-file.ts'

/** A message as a person's client shows it now. */
export interface Seen {
  readonly id: string
  readonly room: string
  /** Whose it is. */
  readonly by: string
  /** Its words, edits applied. */
  readonly body: string
  readonly html: string | undefined
  /** What it said before it was edited, the first words first. */
  readonly was: readonly string[]
  readonly type: string
  /** Whether it came encrypted. */
  readonly encrypted: boolean
  /** Whether it makes the person's device ring, by the rules of a client that has only the standard ones. */
  readonly rings: boolean
  /** Whom it mentions, as the newest words have it. */
  readonly mentions: readonly string[]
  /** The message that it replies to, and the root of its thread. */
  readonly replyTo: string | undefined
  readonly thread: string | undefined
  readonly file: SeenFile | undefined
  /** The reactions under it: sign and whose. */
  readonly reactions: readonly { readonly sign: string; readonly by: string }[]
}

export interface SeenFile {
  readonly name: string
  readonly mediaType: string
  readonly size: number | undefined
  /** How it is decrypted; without it, it lies there for everybody on the server. */
  readonly encrypted: EncryptedFile | undefined
  readonly url: string
}

interface Content {
  readonly msgtype?: string
  readonly body?: string
  readonly formatted_body?: string
  readonly filename?: string
  readonly url?: string
  readonly file?: EncryptedFile
  readonly info?: { readonly mimetype?: string; readonly size?: number }
  readonly 'm.mentions'?: { readonly user_ids?: readonly string[] }
  readonly 'm.new_content'?: Content
  readonly 'm.relates_to'?: {
    readonly rel_type?: string
    readonly event_id?: string
    readonly key?: string
    readonly 'm.in_reply_to'?: { readonly event_id?: string }
    readonly is_falling_back?: boolean
  }
}

/** All messages of a room, in order, as somebody's client shows them; what was taken back is not shown. */
export function seenIn(client: MatrixClient, room: string): readonly Seen[] {
  const events = client.getRoom(room)?.getLiveTimeline().getEvents() ?? []
  const present = events.filter((event) => !event.isRedacted())
  return present
    .filter((event) => event.getType() === 'm.room.message' && !event.isRelation(RelationType.Replace))
    .map((event) => seen(client, event, present))
}

/** What somebody's client could not decrypt. What was said before they came is none of it: nobody meant it for them. */
export const undecrypted = (client: MatrixClient): readonly MatrixEvent[] =>
  client
    .getRooms()
    .flatMap((room) => room.getLiveTimeline().getEvents())
    .filter((event) => event.isDecryptionFailure())
    .filter(({ decryptionFailureReason: why }) => why !== DecryptionFailureCode.HISTORICAL_MESSAGE_USER_NOT_JOINED)

function seen(client: MatrixClient, event: MatrixEvent, all: readonly MatrixEvent[]): Seen {
  const id = event.getId() ?? ''
  const original = event.getOriginalContent<Content>()
  const versions = [original, ...editsOf(event, all).map((edit) => edit['m.new_content'] ?? {})]
  const shown = versions.at(-1) ?? {}
  return {
    id,
    room: event.getRoomId() ?? '',
    by: event.getSender() ?? '',
    body: shown.body ?? '',
    html: shown.formatted_body,
    was: versions.slice(0, -1).map(({ body = '' }) => body),
    type: shown.msgtype ?? '',
    encrypted: event.isEncrypted(),
    rings: client.getPushActionsForEvent(event)?.notify ?? false,
    mentions: shown['m.mentions']?.user_ids ?? [],
    ...placeOf(original),
    file: fileOf(shown),
    reactions: all
      .filter((each) => each.getType() === 'm.reaction' && relationOf(each).event_id === id)
      .map((each) => ({ sign: relationOf(each).key ?? '', by: each.getSender() ?? '' })),
  }
}

/** The edits of a message by whoever wrote it, as they came. */
const editsOf = (event: MatrixEvent, all: readonly MatrixEvent[]): readonly Content[] =>
  all
    .filter((each) => each.isRelation(RelationType.Replace) && relationOf(each).event_id === event.getId())
    .filter((each) => each.getSender() === event.getSender() && each.getType() === 'm.room.message')
    .map((each) => each.getOriginalContent<Content>())

/** What a message hangs on. A thread names a message for those who know no threads, which is no reply. */
function placeOf({ 'm.relates_to': relates = {} }: Content): Pick<Seen, 'thread' | 'replyTo'> {
  const reply = relates['m.in_reply_to']?.event_id
  if (relates.rel_type !== 'm.thread') return { thread: undefined, replyTo: reply }
  return { thread: relates.event_id, replyTo: relates.is_falling_back === true ? undefined : reply }
}

const relationOf = (event: MatrixEvent) =>
  event.getOriginalContent<Content>()['m.relates_to'] ?? event.getWireContent()['m.relates_to'] ?? {}

function fileOf({ file, url, filename, body, info }: Content): SeenFile | undefined {
  const at = file?.url ?? url
  if (at === undefined) return undefined
  return { name: filename ?? body ?? '', mediaType: info?.mimetype ?? '', size: info?.size, encrypted: file, url: at }
}
