import type { Catalogue } from '#text/catalogue.ts'
import { isWebAddress } from '#network/is-web-address.ts'

/** What is wrong with a setting that is an address of the web. It is not shown: that of a proxy may hold a password. */
export const addressFault = (
  address: string | undefined,
  variable: string,
  { notAnAddress }: Catalogue['networkSetup'],
): string | undefined => (address === undefined || isWebAddress(address) ? undefined : notAnAddress(variable))
