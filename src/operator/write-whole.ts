import { rename, rm, writeFile } from 'node:fs/promises'
import type { Catalogue } from '#text/catalogue.ts'
import { Refusal } from '#house/refusal.ts'
import { undisturbed } from '#house/undisturbed.ts'

/**
 * Writes a file so that it stands there whole or not at all, and says where. Refuses, and leaves nothing behind, where
 * the disk is full, a folder has that name, or writing is not allowed.
 */
export async function writeWhole(path: string, bytes: Uint8Array, words: Catalogue): Promise<void> {
  const part = `${path}.part`
  await undisturbed(async () => {
    try {
      await writeFile(part, bytes)
      await rename(part, path)
    } catch (cause) {
      await rm(part, { force: true }).catch(() => undefined)
      throw new Refusal(reasonOf(cause, path, words), { cause })
    }
  })
  process.stdout.write(`${words.operator.written(path)}\n`)
}

function reasonOf(cause: unknown, path: string, { operator }: Catalogue): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (code === 'ENOSPC' || code === 'EDQUOT') return operator.diskFull(path)
  if (code === 'EISDIR' || code === 'ENOTEMPTY' || code === 'EEXIST') return operator.folderStands(path)
  return operator.unwritable(path)
}
