import type { FileFault } from '#domain/file-fault.ts'
import { accepted, refused } from '#domain/outcome.ts'
import type { Line } from '#app/contracts/adapter.ts'
import type { Log } from '#app/contracts/log.ts'
import type { Powers } from '#app/powers.ts'

/** In bytes; a draft of 2,000 measures has 2 MB. */
const largest = 20 * 1024 * 1024

interface Fetching {
  lines(): ReadonlyMap<string, { readonly line: Pick<Line, 'fetch'> }>
  readonly log: Log
}

/** Fetches a file over the line it came in on. Refuses what is too large before a byte is moved, where its size is told. */
export function createFetching({ lines, log }: Fetching): Powers['fetch'] {
  return async (platform, { ref, size = 0 }) => {
    if (size > largest) return faulty('too-large')
    try {
      const bytes = await lines().get(platform)?.line.fetch(ref, largest)
      if (bytes === undefined) return faulty('unreachable')
      if (typeof bytes === 'string') return faulty(bytes)
      return bytes.byteLength > largest ? faulty('too-large') : accepted(bytes)
    } catch (error) {
      log.warn({ err: error }, 'a file could not be fetched')
      return faulty('unreachable')
    }
  }
}

const faulty = (why: FileFault) => refused({ kind: 'file-refused', why, detail: '' })
