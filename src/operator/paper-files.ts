import type { PaperFile, PaperVersion } from '#domain/paper.ts'
import type { Round } from '#domain/round.ts'
import type { RenderedFile } from '#app/contracts/format.ts'
import { mainPlan } from '#app/main-plan.ts'
import { renderPaper } from '#app/papers/render-paper.ts'
import { reportFacts } from '#app/papers/report-facts.ts'
import type { Powers } from '#app/powers.ts'
import { readBook } from '#app/rounds/round-book.ts'

type Reporting = Pick<Powers, 'store' | 'city' | 'formats' | 'now'>

/**
 * The files of a closed round's public paper in the given formats. A released paper comes as it was released, to the
 * byte; only a format that it was not released in is made from its facts. What is not released is marked as a draft,
 * unless its round is past and was imported.
 */
export async function paperFiles(powers: Reporting, round: Round): Promise<readonly RenderedFile[]> {
  const paper = await powers.store.papers.ofRound(round.id)
  const released = paper?.versions.findLast(({ releasedAt }) => releasedAt !== null)
  if (paper && released) return releasedFiles(powers, released, paper.files)
  const plan = mainPlan(powers.city)
  const imported = round.kind === 'imported'
  const book = await readBook(powers, plan.code, round.label)
  const facts = await reportFacts(powers, plan, book, round, imported ? round.closes : powers.now())
  return renderPaper(powers, facts, !imported)
}

async function releasedFiles(
  { store, formats }: Reporting,
  { no, facts }: PaperVersion,
  files: readonly PaperFile[],
): Promise<readonly RenderedFile[]> {
  const kept = files.filter((file) => file.no === no && file.level === 'public')
  const all: RenderedFile[] = []
  for (const format of formats) {
    const own = kept.filter((file) => file.format === format.name)
    const written = own.length > 0 ? await Promise.all(own.map((file) => keptFile(store, file))) : null
    all.push(...(written ?? (await renderPaper({ formats: [format] }, facts, false))))
  }
  return all
}

async function keptFile({ papers }: Reporting['store'], { name, mediaType, sha512 }: PaperFile): Promise<RenderedFile> {
  const bytes = await papers.bytes(sha512)
  if (bytes === undefined) throw new Error(`The store holds no file with the hash ${sha512}.`)
  return { name, mediaType, bytes }
}
