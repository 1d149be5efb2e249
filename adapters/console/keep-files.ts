import { mkdir, open, rename } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { PostFile } from '#app/contracts/adapter.ts'

/** Lays the files of a post into `directory`, each whole or not at all, and returns their paths. */
export async function keepFiles(files: readonly PostFile[], directory: string): Promise<readonly string[]> {
  if (files.length > 0) await mkdir(directory, { recursive: true })
  return Promise.all(files.map((file) => keepFile(file, directory)))
}

async function keepFile({ name, bytes }: PostFile, directory: string): Promise<string> {
  const path = join(directory, basename(name))
  const unfinished = `${path}.part`
  {
    await using file = await open(unfinished, 'w')
    await file.writeFile(bytes)
    await file.sync()
  }
  await rename(unfinished, path)
  return path
}
