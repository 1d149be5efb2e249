import { readFile } from 'node:fs/promises'
import type { Catalogue } from '#text/catalogue.ts'
import type { SourceFile } from '#app/contracts/source.ts'
import { Refusal } from '#house/refusal.ts'

/** A file's bytes under the name the operator gave; refuses what cannot be read. */
export async function readSourceFile(name: string, { operator }: Catalogue): Promise<SourceFile> {
  try {
    return { name, bytes: await readFile(name) }
  } catch (cause) {
    throw new Refusal(operator.unreadable(name), { cause })
  }
}
