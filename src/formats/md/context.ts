import type { Catalogue } from '#text/catalogue.ts'

/** What handlers need to know beyond their node. */
export interface Context {
  readonly words: Catalogue
  readonly figures: ReadonlyMap<string, number>
}
