import { type MatrixClient, type MatrixEvent, RelationType } from 'matrix-js-sdk'
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

/** What somebody's client could not decrypt, and why. */
export const unreadableIn = (client: MatrixClient): readonly string[] =>
  client
    .getRooms()
    .flatMap((room) => room.getLiveTimeline().getEvents())
    .filter((event) => event.isDecryptionFailure())
    .map((event) => `${event.getId()} of ${event.getSender()}: ${event.decryptionFailureReason ?? ''}`)

function seen(client: MatrixClient, event: MatrixEvent, all: readonly MatrixEvent[]): Seen {
  const id = event.getId() ?? ''
  const original = event.getOriginalContent<Content>()
  const edits = all.filter(
    (each) =>
      each.isRelation(RelationType.Replace) &&
      relationOf(each).event_id === id &&
      each.getSender() === event.getSender() &&
      each.getType() === 'm.room.message',
  )
  const versions = [original, ...edits.map((edit) => edit.getOriginalContent<Content>()['m.new_content'] ?? {})]
  const shown = versions.at(-1) ?? {}
  const relates = original['m.relates_to']
  const inThread = relates?.rel_type === 'm.thread'
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
    replyTo: inThread && relates.is_falling_back ? undefined : relates?.['m.in_reply_to']?.event_id,
    thread: inThread ? relates.event_id : undefined,
    file: fileOf(shown),
    reactions: all
      .filter((each) => each.getType() === 'm.reaction' && relationOf(each).event_id === id)
      .map((each) => ({ sign: relationOf(each).key ?? '', by: each.getSender() ?? '' })),
  }
}

const relationOf = (event: MatrixEvent) =>
  event.getOriginalContent<Content>()['m.relates_to'] ?? event.getWireContent()['m.relates_to'] ?? {}

function fileOf({ file, url, filename, body, info }: Content): SeenFile | undefined {
  const at = file?.url ?? url
  if (at === undefined) return undefined
  return { name: filename ?? body ?? '', mediaType: info?.mimetype ?? '', size: info?.size, encrypted: file, url: at }
}
