import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { run } from './run.ts'

const version = '1.30.2'
const sha256 = '287cc9c9757f99dcff4a2d39b68268245b48103fb6af443162d5a29df2afa332'
const name = `cli-${version}.jar`

/**
 * Where veraPDF is: where MASTERPLAN_VERAPDF says, or in the user's cache, whereto Maven fetches it once. Throws when
 * it is not the file it should be, or cannot be had.
 */
export async function verapdfJar(maven: string | null): Promise<string> {
  const told = process.env['MASTERPLAN_VERAPDF']
  if (told !== undefined) return checked(told)
  const folder = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'masterplan')
  const path = join(folder, name)
  if (await isKnown(path)) return path
  if (maven === null) throw new Error('Maven is missing, which fetches it')
  const fetched = join(folder, 'fetched')
  await mkdir(fetched, { recursive: true })
  try {
    const artifact = [`-Dartifact=org.verapdf.apps:cli:${version}`, `-DoutputDirectory=${fetched}`]
    await run(maven, ['-q', '-B', 'dependency:copy', ...artifact])
    await rename(await checked(join(fetched, name)), path)
  } finally {
    await rm(fetched, { recursive: true, force: true })
  }
  return path
}

async function checked(path: string): Promise<string> {
  if (!(await isKnown(path))) throw new Error(`${path} is not veraPDF ${version}`)
  return path
}

const isKnown = (path: string): Promise<boolean> =>
  readFile(path).then(
    (bytes) => createHash('sha256').update(bytes).digest('hex') === sha256,
    () => false,
  )
