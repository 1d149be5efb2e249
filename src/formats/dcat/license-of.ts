/**
 * The licences that German administrations use, by their addresses, as DCAT-AP.de lists them
 * (https://www.dcat-ap.de/def/licenses); another one stands for itself.
 */
const licenses: readonly (readonly [RegExp, string])[] = [
  [/^https?:\/\/www\.govdata\.de\/dl-de\/zero-2-0$/, 'http://dcat-ap.de/def/licenses/dl-zero-de/2.0'],
  [/^https?:\/\/www\.govdata\.de\/dl-de\/by-2-0$/, 'http://dcat-ap.de/def/licenses/dl-by-de/2.0'],
  [/^https?:\/\/creativecommons\.org\/publicdomain\/zero\/1\.0$/, 'http://dcat-ap.de/def/licenses/cc-zero'],
  [/^https?:\/\/creativecommons\.org\/licenses\/by\/4\.0$/, 'http://dcat-ap.de/def/licenses/cc-by/4.0'],
  [/^https?:\/\/creativecommons\.org\/licenses\/by-sa\/4\.0$/, 'http://dcat-ap.de/def/licenses/cc-by-sa/4.0'],
]

export interface License {
  readonly address: string
  /** Whether whoever uses the data has to name where they are from. */
  readonly named: boolean
}

/** A licence under the address that portals know. */
export function licenseOf(address: string): License {
  const known = licenses.find(([pattern]) => pattern.test(address))?.[1] ?? address
  return { address: known, named: /[/-]by[/-]/.test(known) }
}
