import type { InterimReport } from '#domain/interim-report.ts'
import type { PaperVersion } from '#domain/paper.ts'
import type { Outcome } from '#domain/outcome.ts'
import type { Problem } from '#domain/problem.ts'
import { assembleReport } from '#report/assemble-report.ts'
import { type RemarkBeside, withRemarks } from '#report/with-remarks.ts'
import { paperName } from '#report/paper-name.ts'
import { lostCharacters } from '#report/lost-characters.ts'
import { type Catalogue, catalogue } from '#text/catalogue.ts'
import type { Format, Manuscript, RenderedFile, Rendering } from '#app/contracts/format.ts'
import { paperLabel } from '#app/papers/paper-label.ts'
import type { Powers } from '#app/powers.ts'

/** A rendered file and the format that made it. */
export interface PaperRendering extends RenderedFile {
  readonly format: string
}

/** A paper in all the formats that could be made, and why others could not. */
export interface RenderedPaper {
  readonly files: readonly PaperRendering[]
  readonly failed: readonly Problem[]
  /** Characters that one of the formats could not show and replaced visibly, or that no file may hold. */
  readonly replaced: readonly string[]
}

/**
 * Renders the paper in every format, in order, in the city's language. Every page of a version that is not released is
 * marked as a draft; null stands for a paper that never was one here. A format that cannot be made keeps no other.
 * `earlier` are files of the paper that are there already, for formats that list or embed them. Heavy formats that list
 * no others are made side by side. `remarks` stand beside the text, but not in formats that can be read back.
 */
export async function renderPaper(
  { formats, remarks = [] }: Pick<Powers, 'formats'> & { readonly remarks?: readonly RemarkBeside[] },
  facts: InterimReport,
  version: Pick<PaperVersion, 'paper' | 'no' | 'releasedAt'> | null,
  earlier: readonly PaperRendering[] = [],
): Promise<RenderedPaper> {
  const words = catalogue(facts.city.language)
  const plain = manuscriptOf(facts, version, words)
  const remarked = remarks.length === 0 ? plain : { ...plain, blocks: withRemarks(plain.blocks, remarks) }
  // What may come back is compared with the draft as it reads without them.
  const manuscriptFor = ({ readBack }: Format): Manuscript => (readBack ? plain : remarked)
  const stem = stemOf(facts, version, words)
  const files: PaperRendering[] = []
  const failed: Problem[] = []
  const replaced = new Set(lostCharacters(facts))
  const sideBySide = formats.filter(({ heavy, lists }) => heavy && !lists)
  const listing = new Set(formats.filter(({ lists }) => lists).map(({ name }) => name))
  const listed = () => [...earlier, ...files].filter(({ format }) => !listing.has(format))
  const begun = new Map<Format, Promise<Outcome<Rendering>>>()
  for (const format of sideBySide) begun.set(format, format.render(manuscriptFor(format), stem, earlier))
  await Promise.allSettled(begun.values())
  for (const format of formats) {
    const rendering = await (begun.get(format) ?? format.render(manuscriptFor(format), stem, listed()))
    if (!rendering.ok) failed.push(rendering.problem)
    else {
      files.push(...rendering.value.files.map((file) => ({ ...file, format: format.name })))
      for (const character of rendering.value.replaced) replaced.add(character)
    }
  }
  return { files, failed, replaced: [...replaced] }
}

function manuscriptOf(
  facts: InterimReport,
  version: Pick<PaperVersion, 'paper' | 'no' | 'releasedAt'> | null,
  words: Catalogue,
): Manuscript {
  return {
    facts,
    blocks: assembleReport(facts, words),
    language: facts.city.language,
    title: paperName(facts, words),
    mark: isDraft(version) ? words.papers.draftMark : null,
    part: facts.level === 'public' ? null : words.reports.head.part[facts.level],
    version: version && { paper: version.paper, no: version.no },
  }
}

function stemOf(
  facts: InterimReport,
  version: Pick<PaperVersion, 'no' | 'releasedAt'> | null,
  { papers, statements }: Catalogue,
): string {
  const { fileStem } = facts.statement ? statements.papers : papers
  const named = facts.supersedes ? (version?.no ?? null) : null
  return fileStem(paperLabel(facts).replaceAll('/', '-'), facts.level, isDraft(version), named)
}

const isDraft = (version: Pick<PaperVersion, 'releasedAt'> | null): boolean => version?.releasedAt === null
