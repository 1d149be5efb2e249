import { writeFile } from 'node:fs/promises'
import type { Catalogue } from '#text/catalogue.ts'
import type { SourceFile } from '#app/contracts/source.ts'
import { proposalLines, proposedProfile } from '#app/import/proposal-lines.ts'
import { readFiles } from '#app/import/read-files.ts'
import { openCopyOf } from '#house/open-copy-of.ts'
import { loadSources } from '#house/plug-ins-in-use.ts'
import { Refusal } from '#house/refusal.ts'
import { refusedFiles } from '#house/refused-files.ts'
import type { Settings } from '#house/settings.ts'

/**
 * Writes the profile proposed for files in other words, and shows it; a dry run only shows it. Imports nothing. Refuses
 * when there is nothing to propose though something is wrong, and where a file of that name stands.
 */
export async function proposeFrom(files: readonly SourceFile[], path: string, settings: Settings): Promise<void> {
  const { values, flags, words } = settings
  if (values.has('profile')) throw new Refusal(words.operator.proposeOrProfile)
  await using store = await openCopyOf(settings)
  const input = { store, sources: await loadSources(), files, profile: null, words: words.imports }
  const readings = await readFiles(input)
  const proposals = readings.flatMap(({ proposal }) => proposal ?? [])
  const problems = readings.flatMap((reading) => (reading.proposal ? [] : reading.problems))
  if (proposals.length === 0 && problems.length > 0) throw refusedFiles(problems, words)
  if (proposals.length === 0) return void process.stdout.write(`${words.operator.noProfileNeeded}\n`)
  if (!flags.has('dry-run')) await writeNew(path, proposedProfile(proposals, words.imports), words)
  const told = [...proposalLines(proposals, words.imports), ...problems.map(words.imports.refusal)]
  process.stdout.write(`${told.join('\n').trimStart()}\n`)
  if (flags.has('dry-run')) return void process.stdout.write(`${words.operator.proposedOnly(path)}\n`)
  const names = files.map(({ name }) => name).join(' ')
  process.stdout.write(`${words.operator.written(path)}\n${words.imports.proposals.next(names, path)}\n`)
}

async function writeNew(path: string, text: string, { operator }: Catalogue): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx' })
  } catch (cause) {
    const stands = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST'
    throw new Refusal(stands ? operator.standsThere(path) : operator.unwritable(path), { cause })
  }
}
