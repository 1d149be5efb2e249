import type { InterimReport } from '#domain/interim-report.ts'
import type { Outcome } from '#domain/outcome.ts'
import type { Language } from '#domain/person.ts'
import type { Block } from '#report/block.ts'
import type { ReturnedDraft } from '#app/contracts/returned-draft.ts'

/** What a format gets: the numbers, the tree, the language and title of the file. */
export interface Manuscript {
  readonly facts: InterimReport
  readonly blocks: readonly Block[]
  readonly language: Language
  readonly title: string
  /** Worded mark for every page of a draft, or null for the released paper. */
  readonly mark: string | null
  /** Worded mark for every page of a paper that is not for the public („Nichtöffentlicher Teil“), or null for the public one. */
  readonly part: string | null
  /** Which version of which paper it is, so that a file that comes back can be told; null for one that has none. */
  readonly version: { readonly paper: string; readonly no: number } | null
}

export interface RenderedFile {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  /** What a picture shows, for those who do not see it. */
  readonly alt?: string
}

/** What a format made of a manuscript. */
export interface Rendering {
  readonly files: readonly RenderedFile[]
  /** Characters this format cannot show, which stand there replaced by something visible; each once. */
  readonly replaced: readonly string[]
}

/** A file format a paper can be written in. Same manuscript, same bytes. */
export interface Format {
  readonly name: string
  /** Takes seconds or much memory: the house renders it in a process of its own. */
  readonly heavy?: true
  /** Holds the numbers and texts for machines, not the tree for readers. */
  readonly data?: true
  /** Shows the figures alone, a file each. */
  readonly figures?: true
  /** Made only when somebody asks for it by name: in no preview and no hand-over. */
  readonly onRequest?: true
  /** Its files list those of the others, which are therefore made before it, whether they are asked for or not. */
  readonly lists?: true
  /**
   * `earlier` are the files of the formats before it: some list or embed them. Refuses with `format-failed` where the
   * machine lacks something; a node it does not know is an error.
   */
  render(manuscript: Manuscript, stem: string, earlier: readonly RenderedFile[]): Promise<Outcome<Rendering>>
  /** All words that a reader, a screen reader or a search finds in a file of this format, hidden ones included. */
  wordsOf(file: RenderedFile): Promise<string>
  /** What a file of this format says after people have edited it; refuses with `file-refused` whatever is no such file. */
  readBack?(bytes: Uint8Array): Promise<Outcome<ReturnedDraft>>
}
