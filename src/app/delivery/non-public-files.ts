import { addressKey } from '#app/contracts/address.ts'
import type { Delivery } from '#app/contracts/store/outbox.ts'
import type { SenderPowers } from '#app/delivery/sender-powers.ts'

/**
 * Which files of a message may go where it is bound for, judged at the last moment: what is not public goes only to
 * one person, or to a channel that is entered for it, and only on platforms that the city allows. `public` leaves
 * them out, `none` means that the message must not be posted at all.
 */
export async function filesThatMayGo(
  { city, places }: Pick<SenderPowers, 'city' | 'places'>,
  { message: { content }, to, direct }: Pick<Delivery, 'message' | 'to' | 'direct'>,
): Promise<'all' | 'public' | 'none'> {
  if (!(content.files ?? []).some(({ nonPublic }) => nonPublic)) return 'all'
  const isAllowed = city.nonPublicOn.includes(to.platform)
  if (direct || content.private) return isAllowed ? 'all' : 'public'
  const own = (await places()).filter(({ purpose }) => purpose === 'liaison-non-public')
  return isAllowed && own.some(({ address }) => addressKey(address) === addressKey(to)) ? 'all' : 'none'
}
