import { unzipSync } from 'fflate'

/** Far more than any paper needs; a small file that unpacks to gigabytes is not a paper. */
const most = 200_000_000

/** The parts of an Office file by name, `word/document.xml`; throws if it is no zip file or unpacks to too much. */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let size = 0
  const parts = unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize
      if (size > most) throw new RangeError(`The file unpacks to more than ${most} bytes.`)
      return true
    },
  })
  return new Map(Object.entries(parts))
}
