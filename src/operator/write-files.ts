import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Catalogue } from '#text/catalogue.ts'
import type { SourceFile } from '#app/contracts/source.ts'
import { makeWritable } from '#house/make-writable.ts'
import { Refusal } from '#house/refusal.ts'

/** Writes files into a folder and says where; a half-written one never stands under its final name. */
export async function writeFiles(files: readonly SourceFile[], folder: string, words: Catalogue): Promise<void> {
  const { operator } = words
  await makeWritable(folder, words)
  for (const { name, bytes } of files) {
    const path = join(folder, name)
    try {
      await writeFile(`${path}.part`, bytes)
      await rename(`${path}.part`, path)
    } catch (cause) {
      throw new Refusal(operator.unwritable(path), { cause })
    }
    process.stdout.write(`${operator.written(path)}\n`)
  }
}
