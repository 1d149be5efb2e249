import type { InterimReport } from '#domain/interim-report.ts'
import type { Language } from '#domain/person.ts'
import type { Block } from '#report/block.ts'

/** What a format gets: the numbers, the tree, the language and title of the file. */
export interface Manuscript {
  readonly facts: InterimReport
  readonly blocks: readonly Block[]
  readonly language: Language
  readonly title: string
  /** Worded mark for every page of a draft, or null for the released paper. */
  readonly mark: string | null
}

export interface RenderedFile {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** A file format a paper can be written in. Same manuscript, same bytes. */
export interface Format {
  readonly name: string
  /** `earlier` are the files of the formats before it: some list or embed them. */
  render(manuscript: Manuscript, stem: string, earlier: readonly RenderedFile[]): Promise<readonly RenderedFile[]>
}
