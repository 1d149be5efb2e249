import { mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { PostFile } from '#app/contracts/adapter.ts'

/** Where a file of a post lies, or would lie if the disk had taken it. */
export interface LaidFile {
  readonly path: string
  readonly laid: boolean
}

/** Lays the files of a post into `directory`, each whole or not at all: a full disk keeps no post from being shown. */
export async function keepFiles(files: readonly PostFile[], directory: string): Promise<readonly LaidFile[]> {
  return Promise.all(files.map((file) => keepFile(file, directory)))
}

async function keepFile({ name, bytes }: PostFile, directory: string): Promise<LaidFile> {
  const path = join(directory, basename(name))
  const unfinished = `${path}.part`
  try {
    await mkdir(directory, { recursive: true })
    await write(unfinished, bytes)
    await rename(unfinished, path)
    return { path, laid: true }
  } catch (error) {
    if (!isOfTheDisk(error)) throw error
    await rm(unfinished, { force: true }).catch(() => undefined)
    return { path, laid: false }
  }
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  await using file = await open(path, 'w')
  await file.writeFile(bytes)
  await file.sync()
}

const isOfTheDisk = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code)
