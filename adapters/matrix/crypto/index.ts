import * as wasm from '@matrix-org/matrix-sdk-crypto-wasm'

export { OlmMachine } from './olm-machine.ts'
export {
  Attachment,
  DeviceId,
  DeviceLists,
  EncryptedAttachment,
  EncryptionAlgorithm,
  EncryptionSettings,
  HistoryVisibility,
  RequestType,
  RoomId,
  UserId,
} from '@matrix-org/matrix-sdk-crypto-wasm'

/** The SDK names one; where the keys lie is told by `keeping`. */
export const StoreType = { Sqlite: 0 } as const

export { keeping } from './keeping.ts'
export { wasm }
