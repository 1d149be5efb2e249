import '#house/temporal.ts'
import type { Format } from '#app/contracts/format.ts'
import type { PaperRendering } from '#app/papers/render-paper.ts'
import { renderPaper } from '#app/papers/render-paper.ts'
import { loadPlugIn } from '#house/plug-ins.ts'
import { aLargeReport } from '#test/bench/a-large-report.ts'

/** What making one file format took, in a process that did nothing else. */
export interface Taken {
  readonly milliseconds: number
  /** Of the whole process, its start and the report included. */
  readonly megabytes: number
  readonly bytes: number
  /** Why there is no file; null where there is. */
  readonly failed: string | null
}

process.once('message', ({ name, size }: { name: string; size: number }) => {
  void taken(name, size).then((answer) => process.send?.(answer, () => process.disconnect()))
})

async function taken(name: string, size: number): Promise<Taken> {
  const format = await loadPlugIn<Format>(new URL('../../src/formats/', import.meta.url), name)
  const facts = aLargeReport(size)
  const began = performance.now()
  const { files, failed } = await renderPaper({ formats: [format] }, facts, null)
  return {
    milliseconds: performance.now() - began,
    megabytes: process.resourceUsage().maxRSS / 1024,
    bytes: sum(files),
    failed: failed.length > 0 ? JSON.stringify(failed) : null,
  }
}

const sum = (files: readonly PaperRendering[]): number => files.reduce((all, { bytes }) => all + bytes.length, 0)
