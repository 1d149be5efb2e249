import { join } from 'node:path'
import type { Catalogue } from '#text/catalogue.ts'
import type { SourceFile } from '#app/contracts/source.ts'
import { makeWritable } from '#house/make-writable.ts'
import { writeWhole } from '#operator/write-whole.ts'

/** Writes files into a folder and says where; refuses at the first that cannot be written. */
export async function writeFiles(files: readonly SourceFile[], folder: string, words: Catalogue): Promise<void> {
  await makeWritable(folder, words)
  for (const { name, bytes } of files) await writeWhole(join(folder, name), bytes, words)
}
