import type { FileFault } from '#domain/file-fault.ts'
import { type Outcome, accepted } from '#domain/outcome.ts'
import { fileFaulty } from './file-faulty.ts'
import { unzip } from './unzip.ts'

export type Package = ReadonlyMap<string, Uint8Array>

/** The parts of a Word file that somebody sent; refuses whatever else it is, with what it most likely is. */
export function returnedPackage(bytes: Uint8Array): Outcome<Package> {
  if (!startsWith(bytes, 'PK')) return fileFaulty(otherFile(bytes))
  try {
    const parts = unzip(bytes)
    if (parts.has('[Content_Types].xml') && parts.has('_rels/.rels')) return accepted(parts)
    return fileFaulty(parts.has('META-INF/manifest.xml') ? 'open-document' : 'not-word')
  } catch (error) {
    return fileFaulty(error instanceof RangeError ? 'unsafe' : 'damaged')
  }
}

function otherFile(bytes: Uint8Array): FileFault {
  if (startsWith(bytes, '%PDF')) return 'pdf'
  // The container of old Office files, and of new ones behind a password.
  if (!startsWith(bytes, '\u00D0\u00CF\u0011\u00E0')) return 'not-word'
  return contains(bytes, 'EncryptedPackage') ? 'password' : 'old-word'
}

const startsWith = (bytes: Uint8Array, letters: string): boolean =>
  [...letters].every((letter, index) => bytes[index] === letter.codePointAt(0))

/** Names within such a container are written in two bytes a letter. */
const contains = (bytes: Uint8Array, name: string): boolean =>
  new TextDecoder('latin1').decode(bytes).includes([...name].join('\0'))
