import type { InterimReport } from '#domain/interim-report.ts'
import type { Block } from '#report/block.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** A part of the paper, made from the facts alone. Some have nothing to say about some reports. */
export type Section = (facts: InterimReport, words: Catalogue) => readonly Block[]
