import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Catalogue } from '#text/catalogue.ts'

/** What is wrong with a setting that is the path of a file of certificates (PEM). */
export function certificatesFault(
  path: string | undefined,
  variable: string,
  { unreadable, noCertificate }: Catalogue['networkSetup'],
): string | undefined {
  if (path === undefined) return undefined
  try {
    const text = readFileSync(path, 'utf8')
    return holdsCertificates(text) ? undefined : noCertificate(variable, path)
  } catch {
    return unreadable(variable, path)
  }
}

/** Node itself ignores without a word what is none. */
function holdsCertificates(text: string): boolean {
  const found = text.match(/-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----/gs) ?? []
  try {
    return found.map((each) => new X509Certificate(each)).length > 0
  } catch {
    return false
  }
}
