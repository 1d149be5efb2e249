import type { InterimReport } from '#domain/interim-report.ts'
import type { PaperVersion } from '#domain/paper.ts'
import { assembleReport } from '#report/assemble-report.ts'
import { catalogue } from '#text/catalogue.ts'
import type { RenderedFile } from '#app/contracts/format.ts'
import type { Powers } from '#app/powers.ts'

/** A rendered file and the format that made it. */
export interface PaperRendering extends RenderedFile {
  readonly format: string
}

/**
 * Renders the paper in every format, in order, in the city's language. Every page of a version that is not released is
 * marked as a draft; null stands for a paper that never was one here.
 */
export async function renderPaper(
  { formats }: Pick<Powers, 'formats'>,
  facts: InterimReport,
  version: Pick<PaperVersion, 'no' | 'releasedAt'> | null,
): Promise<readonly PaperRendering[]> {
  const words = catalogue(facts.city.language)
  const { papers } = words
  const draft = version !== null && version.releasedAt === null
  const manuscript = {
    facts,
    blocks: assembleReport(facts, words),
    language: facts.city.language,
    title: `${facts.plan.paper.title} ${facts.round.label}`,
    mark: draft ? papers.draftMark : null,
  }
  const stem = papers.fileStem(
    facts.round.label.replaceAll('/', '-'),
    draft,
    facts.supersedes ? (version?.no ?? null) : null,
  )
  const files: PaperRendering[] = []
  for (const format of formats) {
    const rendered = await format.render(manuscript, stem, files)
    files.push(...rendered.map((file) => ({ ...file, format: format.name })))
  }
  return files
}
