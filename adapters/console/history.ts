import { readFile, writeFile } from 'node:fs/promises'

/** Lines typed in earlier sessions, the latest first; none when there was no session. */
export async function readHistory(path: string): Promise<readonly string[]> {
  try {
    return (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '')
  } catch {
    return []
  }
}

export const keepHistory = (path: string, lines: readonly string[]): Promise<void> =>
  writeFile(path, lines.join('\n'), { mode: 0o600 })
