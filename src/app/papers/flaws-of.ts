import type { PaperPart } from '#app/papers/paper-parts.ts'
import type { RenderedPaper } from '#app/papers/render-paper.ts'

/** What could not be made of the parts of a paper or stands replaced in them, each thing once. */
export function flawsOf(parts: readonly Pick<PaperPart, 'rendered'>[]): Pick<RenderedPaper, 'failed' | 'replaced'> {
  const failed = parts.flatMap(({ rendered }) => rendered.failed)
  return {
    failed: [...new Map(failed.map((problem) => [JSON.stringify(problem), problem])).values()],
    replaced: [...new Set(parts.flatMap(({ rendered }) => rendered.replaced))],
  }
}
