import { UserId } from '@matrix-org/matrix-sdk-crypto-nodejs'
import { z } from 'zod'
import type { Memory } from '#app/contracts/reception.ts'
import { variableOf } from '#adapters/matrix/variables.ts'
import type { Client } from '#adapters/matrix/web/client.ts'
import { type AccountData, accountDataOf } from './account-data.ts'
import { generationsOf } from './generations.ts'
import { isRefusal } from './is-refusal.ts'
import type { Keys } from './keys.ts'
import { notConnected } from './not-connected.ts'
import { type Published, publishedOf } from './published.ts'
import { keepForRecovery, recovered } from './recovery.ts'
import { runInTurn } from './run-in-turn.ts'
import { publicKeyOf, type Seeds } from './seeds.ts'
import { uploadIdentity } from './upload-identity.ts'

interface Preparing {
  readonly client: Client
  readonly keys: Keys
  readonly memory: Memory
  /** Given, it says that an identity which cannot be recovered shall be replaced. */
  readonly password: string | undefined
}

/** What it took: most starts find everything in place. */
export type Prepared = 'in-place' | 'begun' | 'recovered' | 'replaced'

/**
 * Prepares the client's encryption, and sees to it that others trust our device: that it is signed by the identity of its
 * account, which can be recovered with the operator's secret. Clients of today encrypt for no other device, and show nothing of
 * it (MSC4153). May be broken off and repeated anywhere. An identity is never replaced without a password.
 *
 * Where the store is lost, or an older copy of it was brought back, the operator signs the bot in anew, which makes a new device,
 * and sets its token with the same secret: the identity comes back, those who trusted the bot still do, and nobody has to approve
 * it. What had been sent to the former device and not yet been read stays unreadable. Where the secret is lost too, it takes a
 * new secret and, for one start, the account's password.
 *
 * Rejects with `NotConnected` where the operator can help: our device has other keys than it had, or has used them since they
 * were stored, or the server takes no new ones of it, or the identity was made elsewhere and cannot be recovered; with a
 * `MatrixFault` where the server refuses anything else.
 */
export async function prepareKeys(preparing: Preparing): Promise<Prepared> {
  const { client, keys, memory, password } = preparing
  const data = accountDataOf(client, keys.user)
  const generations = generationsOf({ memory, data, device: keys.device })
  const before = await publishedOf(client, keys.user, keys.device)
  if (keys.isNew) {
    // Nothing is begun that could not be used: the cure may be another secret.
    if (before.device !== undefined) throw lost(keys)
    const closed = before.master !== undefined && !(await recovered(data, keys.secret, before.master))
    if (closed && password === undefined) throw foreign()
  } else if (!(await generations.isNewest())) throw outdated(keys)
  // Before any key is used: whatever copy was made while the bot stood still is older from now on.
  await generations.renew()
  await client.crypto.prepare([]).catch((error: unknown) => {
    throw isRefusal(error) ? refused(keys, error.code) : error
  })
  runInTurn(client.crypto)
  const published = await publishedOf(client, keys.user, keys.device)
  if (published.device !== keys.machine.identityKeys.ed25519.toBase64()) throw lost(keys)
  const prepared = await withIdentity(preparing, data, published)
  if (prepared !== 'in-place' || !published.isSigned) await sign(client, keys)
  await learn(client, keys)
  return prepared
}

const lost = ({ device }: Keys) => notConnected(({ keysLost }) => keysLost(variableOf.token, device))
const outdated = ({ device }: Keys) =>
  notConnected(({ keysOutdated }) => keysOutdated(device, variableOf.token, variableOf.key))
const refused = ({ device }: Keys, code: string) =>
  notConnected(({ keysRefused }) => keysRefused(device, code, variableOf.token, variableOf.key))
const foreign = () => notConnected(({ otherIdentity }) => otherIdentity(variableOf.key, variableOf.password))

/** Has the machine hold the private halves of the identity that is published, and secret storage too. */
async function withIdentity(preparing: Preparing, data: AccountData, { master }: Published): Promise<Prepared> {
  const { keys, password } = preparing
  const held = await heldBy(keys)
  if (held && publicKeyOf(held.master) === master) {
    await keepForRecovery(data, keys.secret, held, { replaces: false })
    return 'in-place'
  }
  if (master === undefined) {
    await begin(preparing, data, held)
    return 'begun'
  }
  const found = await recovered(data, keys.secret, master)
  if (found) {
    const { master: first, selfSigning, userSigning } = found
    const { hasSelfSigning } = await keys.machine.importCrossSigningKeys(first, selfSigning, userSigning)
    if (!hasSelfSigning) throw new Error('The machine does not take the identity.')
    return 'recovered'
  }
  if (password === undefined) throw foreign()
  await replace(preparing, data, held)
  return 'replaced'
}

/** The first identity of an account: before anybody knows of it, it can be recovered. */
async function begin(preparing: Preparing, data: AccountData, held: Seeds | undefined): Promise<void> {
  const { identity, seeds } = await identityOf(preparing.keys, held)
  await keepForRecovery(data, preparing.keys.secret, seeds, { replaces: true })
  await uploadIdentity({ ...preparing, user: preparing.keys.user, identity })
}

/** The secrets of the former identity stay until the server lets us. */
async function replace(preparing: Preparing, data: AccountData, held: Seeds | undefined): Promise<void> {
  const { identity, seeds } = await identityOf(preparing.keys, held)
  await uploadIdentity({ ...preparing, user: preparing.keys.user, identity })
  await keepForRecovery(data, preparing.keys.secret, seeds, { replaces: true })
}

/** What the machine holds, or a new identity: in the memory before it is published. */
async function identityOf(keys: Keys, held: Seeds | undefined): Promise<{ identity: object; seeds: Seeds }> {
  const { uploadSigningKeysRequest: request } = await keys.machine.bootstrapCrossSigning(held === undefined)
  const seeds = held ?? (await heldBy(keys))
  if (!seeds) throw new Error('The machine has made no identity.')
  const identity: object = JSON.parse(request.body)
  return { identity, seeds }
}

async function heldBy({ machine }: Keys): Promise<Seeds | undefined> {
  const held = await machine.exportCrossSigningKeys()
  const { masterKey: master, self_signing_key: selfSigning, userSigningKey: userSigning } = held ?? {}
  if (master === undefined || selfSigning === undefined || userSigning === undefined) return undefined
  return { master, selfSigning, userSigning }
}

const signatures = z.object({ failures: z.record(z.string(), z.unknown()).default({}) })

/** Has the identity sign our device. The device's own keys are published already. */
async function sign(client: Pick<Client, 'call'>, { machine }: Keys): Promise<void> {
  const { uploadSignaturesRequest: request } = await machine.bootstrapCrossSigning(false)
  const body: unknown = JSON.parse(request.body)
  const answer = await client.call('POST', '/_matrix/client/v3/keys/signatures/upload', { body })
  const { failures } = signatures.parse(answer)
  if (Object.keys(failures).length > 0) throw new Error('The homeserver takes no signature of the device.')
}

/**
 * Has the machine see its own device as others do. A first sync does not say that it has been signed meanwhile, and what an
 * unsigned device has said is not read, be it by itself.
 */
async function learn(client: Pick<Client, 'call'>, { machine, user }: Keys): Promise<void> {
  const { id, type, body } = machine.queryKeysForUsers([new UserId(user)])
  const answer = await client.call('POST', '/_matrix/client/v3/keys/query', { body: JSON.parse(body) as unknown })
  await machine.markRequestAsSent(id, type, JSON.stringify(answer))
}
