import { addressKey } from '#app/contracts/address.ts'
import type { Log } from '#app/contracts/log.ts'
import type { Delivery, OperatorBlock } from '#app/contracts/store/outbox.ts'
import { cureOf } from '#app/delivery/cure.ts'
import { isOfPlatform } from '#app/delivery/same-trouble.ts'
import type { SenderPowers } from '#app/delivery/sender-powers.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** Makes what tells the operator what to do, in their language: once for each place and cause while it lasts. */
export function createBlockedLog(
  { lines }: Pick<SenderPowers, 'lines'>,
  log: Log,
  words: Catalogue,
): (delivery: Pick<Delivery, 'to'>, block: OperatorBlock) => void {
  const told = new Set<string>()
  return ({ to }, { why, since }) => {
    const { platform, realm, id } = to
    const trouble = [why, since, isOfPlatform({ why }) ? `${platform}:${realm}` : addressKey(to)].join(' ')
    if (told.has(trouble)) return
    told.add(trouble)
    const cure = cureOf({ why, to }, lines().get(platform)?.adapter, words)
    log.error({ platform, place: isOfPlatform({ why }) ? null : id, why, cure }, 'messages wait for the operator')
  }
}
