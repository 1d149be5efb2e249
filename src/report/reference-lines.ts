import type { ReferenceFacts } from '#domain/interim-report.ts'
import type { Inline } from '#report/inline.ts'
import { referenceLine } from '#report/reference-line.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** References one under the other. */
export const referenceLines = (references: readonly ReferenceFacts[], words: Catalogue): readonly Inline[] =>
  references.flatMap((reference, index): readonly Inline[] => [
    ...(index === 0 ? [] : [{ type: 'break' } as const]),
    ...referenceLine(reference, words),
  ])
