import { constants } from 'node:fs'
import { mkdir, open, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { entry, type Entry } from './entry.ts'

/** What was typed and posted, in order: to the console what its server is to a chat platform. */
export interface Transcript extends AsyncDisposable {
  /** What stood in it when it was opened. */
  readonly entries: readonly Entry[]
  hasPosted(key: string): boolean
  /** Resolves when the entry is on disk. */
  append(added: Entry): Promise<void>
}

/** Opens the transcript of `directory`, or begins it. A last line cut off by a crash is taken away. */
export async function openTranscript(directory: string): Promise<Transcript> {
  await mkdir(directory, { recursive: true })
  const path = join(directory, 'console.jsonl')
  const file = await open(path, constants.O_RDWR | constants.O_CREAT, 0o600)
  const { entries, length } = await readAll(file, path).catch(async (error: unknown) => {
    await file.close()
    throw error
  })
  const posted = new Set(entries.filter(({ kind }) => kind === 'out').map(({ key }) => key))
  let end = length
  let last: Promise<unknown> = Promise.resolve()

  // Written at the end we know, not at the file's: a line that failed halfway is overwritten by the next one.
  async function write(added: Entry): Promise<void> {
    const bytes = Buffer.from(`${JSON.stringify(added)}\n`)
    await writeAll(file, bytes, end)
    await file.datasync()
    end += bytes.length
    if (added.kind === 'out') posted.add(added.key)
  }

  return {
    entries,
    hasPosted: (key) => posted.has(key),
    append(added) {
      const done = last.then(() => write(added))
      last = done.catch(() => undefined)
      return done
    },
    async [Symbol.asyncDispose]() {
      await last
      await file.close()
    },
  }
}

async function readAll(file: FileHandle, path: string): Promise<{ entries: readonly Entry[]; length: number }> {
  const bytes = await file.readFile()
  const length = bytes.lastIndexOf('\n') + 1
  if (length < bytes.length) await file.truncate(length)
  const lines = bytes.toString('utf8', 0, length).split('\n').slice(0, -1)
  return { entries: lines.map((line, index) => read(line, `${path}:${index + 1}`)), length }
}

function read(line: string, place: string): Entry {
  try {
    return entry.parse(JSON.parse(line))
  } catch (cause) {
    throw new Error(`${place} is no line of a console transcript. Move the file away and start again.`, { cause })
  }
}

async function writeAll(file: FileHandle, bytes: Buffer, at: number): Promise<void> {
  let written = 0
  while (written < bytes.length) {
    const part = await file.write(bytes, written, bytes.length - written, at + written)
    written += part.bytesWritten
  }
}
