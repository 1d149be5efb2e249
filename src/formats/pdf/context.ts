import type { Catalogue } from '#text/catalogue.ts'

/** What handlers need to know beyond their node. */
export interface Context {
  readonly words: Catalogue
  readonly figures: ReadonlyMap<string, number>
  /** Text as our typefaces can show and break it. */
  readonly shown: (text: string) => string
  /** Text for what is only named: alternatives of pictures and the file's own title. */
  readonly named: (text: string) => string
  /** The same for a drawing. */
  readonly drawn: (svg: string) => string
  /** Everything in the document that can be linked to. */
  readonly anchors: ReadonlySet<string>
  /** `id` if it is the first to bear it, and null otherwise: Typst ends where a name stands for two things. */
  readonly anchor: (id: string | undefined) => string | null
  /** The level of the next heading: PDF/UA-1 wants the first to be one of level 1, and none to be skipped. */
  readonly level: (depth: number) => number
  /** Whether the end of this block stays on the page of what follows. */
  readonly leadsOn: boolean
}
