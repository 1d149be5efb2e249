import * as wasm from '@matrix-org/matrix-sdk-crypto-wasm'
import { type Keeping, keeping } from './keeping.ts'

interface Settings {
  readonly algorithm: wasm.EncryptionAlgorithm
  readonly historyVisibility: wasm.HistoryVisibility
  readonly rotationPeriod: bigint
  readonly rotationPeriodMessages: bigint
}

type Request = Awaited<ReturnType<wasm.OlmMachine['outgoingRequests']>>[number] | wasm.ToDeviceRequest

/** The native binding's machine on the WebAssembly one, as far as matrix-bot-sdk 0.8.0 uses it. */
export class OlmMachine {
  readonly raw: wasm.OlmMachine
  readonly #keeping: Keeping | undefined

  private constructor(raw: wasm.OlmMachine, how: Keeping | undefined) {
    this.raw = raw
    this.#keeping = how
  }

  static async initialize(user: wasm.UserId, device: wasm.DeviceId): Promise<OlmMachine> {
    const how = keeping.of(user.toString(), device.toString())
    const open = async (): Promise<wasm.OlmMachine> =>
      wasm.OlmMachine.initFromStore(user, device, await wasm.StoreHandle.open(how?.name, undefined))
    const machine = new OlmMachine(await (how ? how.opening(open) : open()), how)
    how?.opened(machine)
    return machine
  }

  get userId() {
    return this.raw.userId
  }

  get deviceId() {
    return this.raw.deviceId
  }

  get identityKeys() {
    return this.raw.identityKeys
  }

  close(): void {
    this.raw.close()
  }

  /** What the SDK can send of what has to go out. */
  outgoingRequests() {
    return this.#kept(async (raw) => (await raw.outgoingRequests()).filter(isOfTheSdk).map(asNative))
  }

  markRequestAsSent(id: string, type: wasm.RequestType, response: string) {
    return this.#kept((raw) => raw.markRequestAsSent(id, type, response))
  }

  /** Asks for the keys of these users whether or not the server has said that they changed. */
  queryKeysForUsers(users: readonly wasm.UserId[]) {
    return this.raw.queryKeysForUsers(copies(users))
  }

  updateTrackedUsers(users: readonly wasm.UserId[]) {
    return this.#kept((raw) => raw.updateTrackedUsers(copies(users)))
  }

  /**
   * With a key query unsent the machine would wait five seconds for it, holding the SDK's lock. The SDK sends the query and
   * asks again before it encrypts.
   */
  getMissingSessions(users: readonly wasm.UserId[]) {
    return this.#kept(async (raw) => {
      const waits = (await raw.outgoingRequests()).some(({ type }) => type === wasm.RequestType.KeysQuery)
      return waits ? null : raw.getMissingSessions(copies(users))
    })
  }

  shareRoomKey(room: wasm.RoomId, users: readonly wasm.UserId[], given: Settings) {
    // The SDK turns one that it does not know into none, which here would mean another.
    if (given.algorithm !== wasm.EncryptionAlgorithm.MegolmV1AesSha2)
      throw new Error('The room wants an encryption that is not known here.')
    const settings = new wasm.EncryptionSettings()
    settings.algorithm = given.algorithm
    settings.historyVisibility = given.historyVisibility
    settings.rotationPeriodMessages = given.rotationPeriodMessages
    // The SDK counts in milliseconds, the machine in microseconds.
    settings.rotationPeriod = given.rotationPeriod * 1000n
    settings.sharingStrategy = wasm.CollectStrategy.identityBasedStrategy()
    return this.#kept(async (raw) => (await raw.shareRoomKey(room, copies(users), settings)).map(asNative))
  }

  receiveSyncChanges(
    events: string,
    lists: wasm.DeviceLists,
    counts: Readonly<Record<string, number>>,
    unusedFallbacks: readonly string[],
  ): Promise<string> {
    return this.#kept(async (raw) => {
      const trust = new wasm.DecryptionSettings(required)
      const held = new Map(Object.entries(counts))
      const processed = await raw.receiveSyncChanges(events, lists, held, new Set(unusedFallbacks), trust)
      return JSON.stringify(processed.map(({ rawEvent }) => JSON.parse(rawEvent)))
    })
  }

  encryptRoomEvent(room: wasm.RoomId, type: string, content: string) {
    return this.#kept((raw) => raw.encryptRoomEvent(room, type, content))
  }

  decryptRoomEvent(event: string, room: wasm.RoomId) {
    const trust = new wasm.DecryptionSettings(required)
    return this.#kept((raw) => raw.decryptRoomEvent(event, room, trust))
  }

  sign(message: string) {
    return this.#kept(async (raw) => {
      const signatures = await raw.sign(message)
      return { get: (user: wasm.UserId) => Object.fromEntries(signatures.get(user) ?? []) }
    })
  }

  crossSigningStatus() {
    return this.#kept((raw) => raw.crossSigningStatus())
  }

  bootstrapCrossSigning(reset: boolean) {
    return this.#kept((raw) => raw.bootstrapCrossSigning(reset))
  }

  exportCrossSigningKeys() {
    return this.#kept((raw) => raw.exportCrossSigningKeys())
  }

  importCrossSigningKeys(master: string, selfSigning: string, userSigning: string) {
    return this.#kept((raw) => raw.importCrossSigningKeys(master, selfSigning, userSigning))
  }

  async #kept<T>(work: (raw: wasm.OlmMachine) => Promise<T>): Promise<T> {
    try {
      return await work(this.raw)
    } catch (error) {
      throw asError(error)
    } finally {
      await this.#keeping?.afterCall()
    }
  }
}

/**
 * Public administrations' clients exchange nothing with devices that their owners have not cross-signed (MSC4153, part of the
 * specification since v1.18; BundesMessenger, Tchap and Element enforce it): a homeserver that slips in a device of its own could
 * otherwise read along, or answer in somebody's name. So such a device is sent no keys, but told why (`m.unverified`), and what it
 * says is not read. Keys from before it was noted who had sent them count as good.
 */
const required = wasm.TrustRequirement.CrossSignedOrLegacy

/**
 * The SDK throws at the others. They only come of verifying other users and of a key backup, neither of which the bot does; the
 * signatures of its own device are sent where they are made.
 */
const sendable: ReadonlySet<wasm.RequestType> = new Set([
  wasm.RequestType.KeysUpload,
  wasm.RequestType.KeysQuery,
  wasm.RequestType.KeysClaim,
  wasm.RequestType.ToDevice,
])
const isOfTheSdk = ({ type }: Request): boolean => sendable.has(type)

/** WebAssembly consumes the handles it is given in a list. */
const copies = (users: readonly wasm.UserId[]): wasm.UserId[] => users.map((user) => new wasm.UserId(user.toString()))

/** The native binding says of a message to devices in its body what the other says beside it. */
function asNative(request: Request) {
  if (!(request instanceof wasm.ToDeviceRequest)) return request
  const { id, type, txn_id: txnId, event_type: eventType } = request
  const body: { messages?: unknown } = JSON.parse(request.body)
  return {
    id,
    type,
    txnId,
    eventType,
    body: JSON.stringify({ txn_id: txnId, event_type: eventType, messages: body.messages }),
  }
}

/** What cannot be decrypted is told by something that is no error. */
const asError = (error: unknown): Error =>
  error instanceof Error
    ? error
    : error instanceof wasm.MegolmDecryptionError
      ? Object.assign(new Error(error.description), { code: error.code, withheldCode: error.withheldCode })
      : new Error(String(error))
