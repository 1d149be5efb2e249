import { rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Catalogue } from '#text/catalogue.ts'
import type { SourceFile } from '#app/contracts/source.ts'
import { Refusal } from '#house/refusal.ts'
import { undisturbed } from '#house/undisturbed.ts'

/**
 * Writes files that belong together into a folder so that all stand there whole or none does. Refuses, and leaves
 * nothing behind, where the disk is full, a folder has one of the names, or writing is not allowed.
 */
export async function writeWhole(files: readonly SourceFile[], folder: string, words: Catalogue): Promise<void> {
  const whole = files.map(({ name, bytes }) => ({ path: join(folder, name), bytes }))
  await undisturbed(async () => {
    const begun: string[] = []
    let at = folder
    try {
      for (const { path, bytes } of whole) {
        at = path
        // Asked before anything is replaced, for what is replaced does not come back.
        if (await isFolder(path)) throw new Refusal(words.operator.folderStands(path))
        begun.push(partOf(path))
        await writeFile(partOf(path), bytes)
      }
      for (const { path } of whole) {
        at = path
        await rename(partOf(path), path)
        begun.push(path)
      }
    } catch (cause) {
      await Promise.all(begun.map((path) => rm(path, { force: true }).catch(() => undefined)))
      throw cause instanceof Refusal ? cause : new Refusal(reasonOf(cause, at, words), { cause })
    }
  })
}

const partOf = (path: string): string => `${path}.part`

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() ?? false

function reasonOf(cause: unknown, path: string, { operator }: Catalogue): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  return code === 'ENOSPC' || code === 'EDQUOT' ? operator.diskFull(path) : operator.unwritable(path)
}
