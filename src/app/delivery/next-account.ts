import { addressKey, type Address } from '#app/contracts/address.ts'
import type { Delivery } from '#app/contracts/store/outbox.ts'
import type { SenderPowers } from '#app/delivery/sender-powers.ts'

/** Where else the person can be reached over a connected platform, after the account that failed. */
export async function nextAccount(powers: SenderPowers, delivery: Delivery): Promise<Address | undefined> {
  if (!('person' in delivery.message.to)) return undefined
  const addresses = (await powers.accountsOf(delivery.message.to.person)).map((account) => account.address)
  const failed = addresses.findIndex((address) => addressKey(address) === addressKey(delivery.to))
  return addresses.slice(failed + 1).find((address) => powers.lines().has(address.platform))
}
