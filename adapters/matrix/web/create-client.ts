import { LogService, type MatrixClient } from 'matrix-bot-sdk'
import type { MatrixSettings } from '#adapters/matrix/settings.ts'
import { Client, type Way } from './client.ts'

const silence = { trace() {}, debug() {}, info() {}, warn() {}, error() {} }

/**
 * Makes the client of an account, with encryption where there is a store of keys for it. The library's log is silenced for
 * the whole process: it holds addresses, names and whole answers.
 */
export function createClient({
  settings,
  cryptoStore,
  ...way
}: Way & {
  readonly settings: Pick<MatrixSettings, 'homeserver' | 'token'>
  readonly cryptoStore?: MatrixClient['cryptoStore']
}): Client {
  LogService.setLogger(silence)
  return new Client(settings, way, cryptoStore)
}
