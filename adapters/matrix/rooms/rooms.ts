import type { Address } from '#app/contracts/address.ts'
import type { Lane } from '#app/contracts/message.ts'

/** Which rooms there are, and who reads in them. Disposing it ends what it does beside the sync. */
export interface Rooms extends AsyncDisposable {
  /**
   * The room of a place: of a user their direct room, made and encrypted if there is none (`lane` says who waits for it), of
   * a thread that of its root, of a room that was upgraded what came after it. Invites a user who has left anew. Rejects with
   * a `MatrixFault`; with the code `USER_GONE` where the account is no more, and `M_FORBIDDEN` where the room was upgraded and
   * we are not in what came after it.
   */
  of(at: Address, lane: Lane): Promise<string>
  /**
   * Whether only this user and the bot are in this room, or invited to it. Rejects where the server does not tell, so that
   * nothing is taken for private that is not.
   */
  isDirect(room: string, user: string): Promise<boolean>
  /**
   * How many milliseconds to wait before those who read at this place, in this room, can read what the bot says; undefined
   * while the person whose direct room it is has not accepted the invitation.
   */
  hears(at: Address, room: string): Promise<number | undefined>
  /**
   * Whether what is said there must be encrypted; rejects where the server does not tell, so that nothing leaks, and with the
   * code `UNKNOWN_ALGORITHM` where it must in a manner that we do not know.
   */
  isEncrypted(room: string): Promise<boolean>
  /**
   * Whether the bot is in this room, or in what came after it, as the server says now: tells a room closed to us from one where
   * we may not write.
   */
  isJoined(room: string): Promise<boolean>
  /** Whether this user's server counts as outside the city. */
  isGuest(user: string): boolean
  /**
   * Takes note of what the sync brings about invitations, members and encryption; for each answer of the server once, before
   * its events are read and its cursor is kept. What takes longer, such as joining, goes on beside it. Rejects where the
   * memory does, and where the server cannot be asked who is in a room.
   */
  noted(sync: SyncedRooms): Promise<void>
  /** Everybody who has a direct room, or had one. */
  talksWith(): readonly string[]
  /**
   * Forgets the direct rooms of these accounts, which are no more, and rooms that were left long ago. A room that is needed
   * after all is found again. Rejects with a `MatrixFault`.
   */
  forget(gone: readonly string[]): Promise<void>
}

/** The part of a sync answer that rooms live on (client-server API, GET /sync, `rooms`). */
export interface SyncedRooms {
  readonly join?: Readonly<Record<string, SyncedRoom>>
  readonly invite?: Readonly<Record<string, { readonly state: readonly StateEvent[] }>>
  readonly leave?: Readonly<Record<string, unknown>>
}

export interface SyncedRoom {
  readonly state: readonly StateEvent[]
  /** Everything that came, not only state. */
  readonly timeline: readonly StateEvent[]
  /** Whether something is missing between the last timeline and this one; members are then asked for anew. */
  readonly limited?: boolean
}

/** An event, as far as rooms read it. */
export interface StateEvent {
  readonly type: string
  readonly state_key?: string | undefined
  readonly sender: string
  readonly content: Readonly<Record<string, unknown>>
  readonly origin_server_ts?: number | undefined
}
