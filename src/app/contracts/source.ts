import type { Catalogue } from '#text/catalogue.ts'
import type { ImportProblem } from '#app/contracts/import-problem.ts'
import type { Proposal } from '#app/contracts/proposal.ts'
import type { Seed } from '#app/contracts/seed.ts'

/** A kind of file that can be imported. */
export interface Source {
  /** The plug-in's folder: `csv`. */
  readonly name: string
  /** With the dot, in small letters: `.csv`. */
  readonly extensions: readonly string[]
  /** Reads as much as can be understood and names every problem found, each with its place and cure. */
  read(file: SourceFile, context: SourceContext): Promise<Reading>
  /**
   * Writes what a store holds, so that reading it says the same again; `settings` is the city's file. Null when there
   * is a text in it that is too long for this kind of file. A kind of file that cannot hold it all is only read.
   */
  write?(seed: Seed, settings: SourceFile): Promise<readonly SourceFile[] | null>
}

export interface SourceFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface SourceContext {
  /** Says what foreign columns, rows and words mean. */
  readonly profile: SourceFile | null
  /** The plan a file belongs to that does not name one. */
  readonly plan: string | null
  /** What a table may name: so far as it is known, proposals tell its names from those to be explained. */
  readonly known?: Known
  readonly words: Catalogue['imports']
}

export interface Known extends Pick<Seed, 'parties' | 'people' | 'fields'> {
  readonly rounds: readonly { readonly label: string }[]
}

/** Nothing of a file with problems may be imported; `seed` is null when the file as a whole cannot be read. */
export interface Reading {
  readonly seed: Seed | null
  readonly problems: readonly ImportProblem[]
  /** What the operator should know though nothing is wrong with it, such as a sheet that was left out. */
  readonly notes: readonly string[]
  /** How a file that was refused for its heading could be read. */
  readonly proposal?: Proposal
}
