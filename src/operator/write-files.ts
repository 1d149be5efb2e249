import { join } from 'node:path'
import type { Catalogue } from '#text/catalogue.ts'
import type { SourceFile } from '#app/contracts/source.ts'
import { writeWhole } from '#operator/write-whole.ts'

// More lines than this about one format bury those about the others.
const mostLines = 3

/** Writes the files of a format into a folder that is there, all or none, and says where; refuses as `writeWhole` does. */
export async function writeFiles(
  files: readonly SourceFile[],
  format: string,
  folder: string,
  words: Catalogue,
): Promise<void> {
  const { written, writtenTogether } = words.operator
  await writeWhole(files, folder, words)
  const lines =
    files.length > mostLines
      ? [writtenTogether(files.length, format, folder)]
      : files.map(({ name }) => written(join(folder, name)))
  process.stdout.write(lines.map((line) => `${line}\n`).join(''))
}
