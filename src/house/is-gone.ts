import { stat } from 'node:fs/promises'

/** Whether there is nothing at `path`. What may not be looked at is there: opening it tells what is wrong. */
export async function isGone(path: string): Promise<boolean> {
  try {
    await stat(path)
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
  }
}
