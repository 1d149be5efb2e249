import { copyFile, mkdir, open, readFile, rename, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, extname, join, resolve } from 'node:path'
import type { SentFile } from '#app/contracts/sent-file.ts'

/** Files that were sent, kept as a chat platform's server keeps them: what is on the disk may change or go meanwhile. */
export interface SentFiles {
  /** Keeps a copy under `ref`; undefined when there is no such file. */
  keep(path: string, ref: string): Promise<(SentFile & { readonly size: number }) | undefined>
  read(ref: string, most: number): Promise<Uint8Array | 'gone' | 'too-large'>
}

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const mediaTypes: Readonly<Record<string, string>> = { '.docx': docx, '.pdf': 'application/pdf' }

/** The files that were sent with the transcript of `directory`. */
export function sentFiles(directory: string): SentFiles {
  const folder = join(directory, 'sent')
  return {
    async keep(path, ref) {
      const from = resolve(path.replace(/^~(?=\/|$)/, homedir()))
      const found = await stat(from).catch(() => undefined)
      if (!found?.isFile()) return undefined
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await copyWhole(from, join(folder, ref))
      const mediaType = mediaTypes[extname(from).toLowerCase()] ?? 'application/octet-stream'
      return { name: basename(from), mediaType, ref, size: found.size }
    },
    async read(ref, most) {
      const path = join(folder, basename(ref))
      const kept = await stat(path).catch(() => undefined)
      if (!kept) return 'gone'
      return kept.size > most ? 'too-large' : readFile(path)
    },
  }
}

/** A copy stands under its name only when it is whole and on disk. */
async function copyWhole(from: string, to: string): Promise<void> {
  const unfinished = `${to}.part`
  await copyFile(from, unfinished)
  {
    await using file = await open(unfinished, 'r+')
    await file.sync()
  }
  await rename(unfinished, to)
}
