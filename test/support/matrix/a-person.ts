import { setTimeout } from 'node:timers/promises'
import {
  ClientEvent,
  createClient,
  KnownMembership,
  type MatrixClient,
  MemoryStore,
  RoomMemberEvent,
  SyncState,
} from 'matrix-js-sdk'
import type { CryptoBackend } from 'matrix-js-sdk/lib/common-crypto/CryptoBackend.js'
import { CryptoEvent, OnlySignedDevicesIsolationMode } from 'matrix-js-sdk/lib/crypto-api/index.js'
import { logger } from 'matrix-js-sdk/lib/logger.js'
import type { AHomeserver, Account } from './a-homeserver.ts'
import { decrypted, encrypted } from './encrypted-file.ts'
import { type Seen, seenIn, undecrypted } from './seen.ts'

/** Where and how something is said. */
export interface Manner {
  /** Instead of the direct room. */
  readonly room?: string
  readonly thread?: string
  readonly replyTo?: string
  readonly mentions?: readonly string[]
  readonly html?: string
  readonly type?: 'm.text' | 'm.notice' | 'm.emote'
}

/**
 * One person at their own client, an independent one (matrix-js-sdk) that shows nothing from devices which are not
 * cross-signed and encrypts for none of them: does what people do, and sees what they see.
 */
export interface APerson extends AsyncDisposable {
  readonly id: string
  readonly account: Account
  /** For what only one test does. */
  readonly client: MatrixClient
  /** The room where only they and the bot are, or the bot is invited to; waits until there is one. */
  direct(): Promise<string>
  /** Opens a direct room with the bot by themselves, encrypted unless told otherwise. */
  opens(how?: { readonly encrypted?: boolean }): Promise<string>
  /** Makes a room for several and invites them; encrypted unless told otherwise. */
  creates(invited: readonly string[], how?: { readonly encrypted?: boolean; readonly more?: object }): Promise<string>
  /** Says something, to the bot directly unless told otherwise, in a room that they open if there is none; the event's id. */
  says(text: string, how?: Manner): Promise<string>
  /** Rewrites what they said. */
  edits(event: string, text: string, how?: Pick<Manner, 'room' | 'mentions'>): Promise<string>
  /** Puts a sign under a message; the reaction's id. */
  reacts(to: Pick<Seen, 'id' | 'room'>, sign: string): Promise<string>
  /** Takes back what they said or a sign they put. */
  redacts(event: string, room?: string): Promise<void>
  /** Sends a file, encrypted as the room is. */
  drops(name: string, bytes: Uint8Array, how?: Manner & { readonly mediaType?: string }): Promise<string>
  /** The bytes of a file they see, decrypted. */
  fetches(seen: Seen): Promise<Uint8Array>
  /**
   * Waits until the bot has said this, whether anew or by changing a message, in the direct room unless another is named,
   * and returns the newest message that says so.
   */
  reads(words: string, room?: string): Promise<Seen>
  /** All messages of a room as they read now; unless one is named, of all rooms where they and the bot are alone. */
  sees(room?: string): Promise<readonly Seen[]>
  /** What they could not decrypt so far. */
  readonly unreadable: readonly string[]
  /** Closes their client for a while: they see nothing, and messages wait for them. */
  leavesDesk(): Promise<void>
  returns(): Promise<void>
}

export interface PersonOptions {
  /** The bot's user id, if there is a bot. */
  readonly bot?: string
  /** Whether their device is cross-signed, and insists on that of others. */
  readonly signed?: boolean
  /** Whether they join whatever they are invited to. */
  readonly joins?: boolean
}

const encryption = {
  type: 'm.room.encryption',
  state_key: '',
  content: { algorithm: 'm.megolm.v1.aes-sha2' },
} as const

const silent = { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error() {}, getChild: () => silent }
// Whatever its client does not log through the logger it is given goes through this one.
Object.assign(logger, silent)

/** Sits a person down: their client is in sync, its device known and signed. Takes about half a second. */
export async function aPerson(
  homeserver: Pick<AHomeserver, 'url'>,
  account: Account,
  options: PersonOptions = {},
): Promise<APerson> {
  const { bot = '', signed = true, joins = true } = options
  const { user, device, token } = account
  const client = createClient({
    baseUrl: homeserver.url,
    accessToken: token,
    userId: user,
    deviceId: device,
    logger: silent,
    store: new MemoryStore(),
  })
  await client.initRustCrypto({ useIndexedDB: false })
  const crypto = client.getCrypto()
  if (!crypto) throw new Error('The client cannot encrypt.')
  if (signed) crypto.setDeviceIsolationMode(new OnlySignedDevicesIsolationMode())
  if (joins) {
    client.on(RoomMemberEvent.Membership, (_event, member) => {
      if (member.userId === user && member.membership === KnownMembership.Invite)
        void client.joinRoom(member.roomId).catch(() => undefined)
    })
  }
  // Whose first message is read before their identity has come is taken for unsigned; a person would look again.
  client.on(CryptoEvent.UserTrustStatusChanged, () => {
    for (const event of undecrypted(client))
      void event.attemptDecryption(crypto as CryptoBackend, { isRetry: true }).catch(() => undefined)
  })
  await started(client)
  if (signed) await crypto.bootstrapCrossSigning({ authUploadDeviceSigningKeys: async (asks) => asks(null) })

  const isDirect = (room: string): boolean => {
    const there = client.getRoom(room)
    const members = [
      ...(there?.getMembersWithMembership('join') ?? []),
      ...(there?.getMembersWithMembership('invite') ?? []),
    ]
    // A room with a name is meant for several, even while there are only two in it.
    const isNamed = there?.currentState.getStateEvents('m.room.name', '') ?? null
    if (there?.getMyMembership() !== 'join' || isNamed) return false
    return members.length === 2 && members.some(({ userId }) => userId === bot)
  }
  const directNow = (): string | undefined =>
    client
      .getRooms()
      .map(({ roomId }) => roomId)
      .findLast(isDirect)

  const direct = async (): Promise<string> => {
    await until(() => directNow() !== undefined, 'a direct room')
    return directNow() ?? ''
  }

  /** The direct room, once their client has heard of all there are; a new one if it is none of them. */
  async function ownOrOpened(): Promise<string> {
    const filter = encodeURIComponent(JSON.stringify({ room: { timeline: { limit: 0 } } }))
    let asked = 0
    const there = async (): Promise<readonly string[] | undefined> => {
      const headers = { authorization: `Bearer ${token}` }
      // Synapse answers the same question for two minutes as it did first.
      const query = `filter=${filter}&timeout=${(asked += 1)}`
      const response = await fetch(`${homeserver.url}/_matrix/client/v3/sync?${query}`, { headers })
      const { rooms } = (await response.json()) as { rooms?: { invite?: object; join?: object } }
      return rooms?.invite === undefined ? Object.keys(rooms?.join ?? {}) : undefined
    }
    // A room that they have just joined is there at once, but not who is in it.
    const isKnown = (room: string): boolean => client.getRoom(room)?.getMember(user)?.membership === 'join'
    await until(async () => (await there())?.every(isKnown) ?? false, 'the rooms that they are in')
    return directNow() ?? opens()
  }

  /** What happens comes over the network, so it is waited for; the limit only ends what would never come. */
  async function until(isThere: () => boolean | Promise<boolean>, what: string): Promise<void> {
    const end = performance.now() + 60_000
    while (!(await isThere())) {
      if (performance.now() > end) throw new Error(`${user} has waited in vain for ${what}. ${instead()}`)
      await setTimeout(20)
    }
  }

  const unreadable = (): readonly string[] =>
    undecrypted(client).map(
      (event) => `${event.getId()} of ${event.getSender()}: ${event.decryptionFailureReason ?? ''}`,
    )

  const instead = (): string => {
    const words = client.getRooms().flatMap(({ roomId }) => seenIn(client, roomId))
    return [...words.slice(-6).map(({ body }) => `Instead: ${body}`), ...unreadable()].join('\n')
  }

  const send = async (room: string, type: string, content: object): Promise<string> =>
    (await client.sendEvent(room, type as never, content as never)).event_id

  const encryptedRoom = (room: string): boolean => client.getRoom(room)?.hasEncryptionStateEvent() ?? false

  async function upload(name: string, bytes: Uint8Array, mediaType: string, room: string): Promise<object> {
    if (!encryptedRoom(room)) {
      const { content_uri: url } = await client.uploadContent(new Blob([new Uint8Array(bytes)]), {
        name,
        type: mediaType,
      })
      return { url }
    }
    const { bytes: hidden, file } = encrypted(bytes)
    const { content_uri: url } = await client.uploadContent(new Blob([hidden]), { type: 'application/octet-stream' })
    return { file: { ...file, url } }
  }

  async function opens({ encrypted: safe = true } = {}): Promise<string> {
    const initial_state = safe ? [encryption] : []
    const room = (
      await client.createRoom({
        preset: 'trusted_private_chat' as never,
        is_direct: true,
        invite: [bot],
        initial_state,
      })
    ).room_id
    await until(() => client.getRoom(room)?.getMember(bot)?.membership === 'join', 'the bot to join')
    return room
  }

  return {
    id: user,
    account,
    client,
    direct,
    opens,
    async creates(invited, { encrypted: safe = true, more = {} } = {}) {
      const initial_state = safe ? [encryption] : []
      return (
        await client.createRoom({ preset: 'private_chat' as never, invite: [...invited], initial_state, ...more })
      ).room_id
    },
    async says(text, how = {}) {
      const room = how.room ?? directNow() ?? (await ownOrOpened())
      return send(room, 'm.room.message', { msgtype: 'm.text', body: text, ...manner(how) })
    },
    async edits(event, text, { room, mentions = [] } = {}) {
      const said = { msgtype: 'm.text', body: text, 'm.mentions': { user_ids: mentions } }
      return send(room ?? (await direct()), 'm.room.message', {
        ...said,
        body: `* ${text}`,
        'm.new_content': said,
        'm.relates_to': { rel_type: 'm.replace', event_id: event },
      })
    },
    reacts: ({ id, room }, sign) =>
      send(room, 'm.reaction', { 'm.relates_to': { rel_type: 'm.annotation', event_id: id, key: sign } }),
    async redacts(event, room) {
      await client.redactEvent(room ?? (await direct()), event)
    },
    async drops(name, bytes, how = {}) {
      const { mediaType = 'application/octet-stream' } = how
      const room = how.room ?? (await direct())
      const info = { mimetype: mediaType, size: bytes.byteLength }
      const at = await upload(name, bytes, mediaType, room)
      return send(room, 'm.room.message', {
        msgtype: 'm.file',
        body: name,
        filename: name,
        info,
        ...at,
        ...manner(how),
      })
    },
    async fetches({ file }) {
      if (!file) throw new Error('There is no file.')
      const [, server = '', media = ''] = /^mxc:\/\/([^/]+)\/(.+)$/.exec(file.url) ?? []
      const path = `/_matrix/client/v1/media/download/${server}/${media}`
      const response = await fetch(`${homeserver.url}${path}`, { headers: { authorization: `Bearer ${token}` } })
      if (!response.ok) throw new Error(`The file is not to be had: ${response.status}`)
      const bytes = new Uint8Array(await response.arrayBuffer())
      return file.encrypted ? decrypted(bytes, file.encrypted) : bytes
    },
    async reads(words, room) {
      const found = async (): Promise<Seen | undefined> =>
        seenIn(client, room ?? (await direct())).findLast(({ by, body }) => by === bot && body.includes(words))
      await until(async () => (await found()) !== undefined, `“${words}”`)
      return (await found())!
    },
    async sees(room) {
      if (room !== undefined) return seenIn(client, room)
      await direct()
      const own = client.getRooms().filter(({ roomId }) => isDirect(roomId))
      return own.flatMap(({ roomId }) => seenIn(client, roomId))
    },
    get unreadable() {
      return unreadable()
    },
    async leavesDesk() {
      client.stopClient()
    },
    async returns() {
      await started(client)
    },
    async [Symbol.asyncDispose]() {
      client.stopClient()
    },
  }
}

/** Everything since the last time is shown, up to so many messages of a room. */
async function started(client: MatrixClient): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  client.on(ClientEvent.Sync, (state) => {
    if (state === SyncState.Prepared || state === SyncState.Syncing) resolve()
  })
  await client.startClient({ initialSyncLimit: 500, pollTimeout: 5000 })
  await promise
}

function manner({ type, html, thread, replyTo, mentions = [] }: Manner): object {
  const reply = replyTo !== undefined && { 'm.in_reply_to': { event_id: replyTo } }
  const inThread = thread !== undefined && {
    rel_type: 'm.thread',
    event_id: thread,
    ...(!reply && { is_falling_back: true, 'm.in_reply_to': { event_id: thread } }),
  }
  return {
    ...(type && { msgtype: type }),
    ...(html !== undefined && { format: 'org.matrix.custom.html', formatted_body: html }),
    'm.mentions': mentions.length > 0 ? { user_ids: mentions } : {},
    ...((reply || inThread) && { 'm.relates_to': { ...inThread, ...reply } }),
  }
}
