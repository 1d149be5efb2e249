import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** A Word file whose main part, or another one, somebody has edited. */
export function editedDocx(bytes: Uint8Array, edit: (xml: string) => string, part = 'word/document.xml'): Uint8Array {
  const files = unzipSync(bytes)
  const before = strFromU8(files[part] ?? new Uint8Array())
  const after = edit(before)
  if (after === before) throw new Error('Nothing has been edited.')
  return zipSync({ ...files, [part]: strToU8(after) })
}
