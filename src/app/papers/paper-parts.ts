import type { InterimReport } from '#domain/interim-report.ts'
import type { PaperLevel } from '#domain/level.ts'
import type { RemarkBeside } from '#report/with-remarks.ts'
import type { PaperVersion } from '#domain/paper.ts'
import { checkLeaks, type LeakCheck } from '#app/papers/check-leaks.ts'
import { type KeptFiles, keptFiles } from '#app/papers/kept-files.ts'
import type { Papering } from '#app/papers/papering.ts'
import type { Draft } from '#app/papers/read-draft.ts'
import { type RenderedPaper, renderPaper } from '#app/papers/render-paper.ts'
import { usualFormats } from '#app/papers/usual-formats.ts'

/** One part of a paper with its finished files, and what a look at these found. */
export interface PaperPart {
  readonly level: PaperLevel
  readonly facts: InterimReport
  readonly rendered: RenderedPaper
  readonly kept: KeptFiles
  readonly check: LeakCheck
}

/**
 * Makes the files of a version in its parts: the public one first, then the non-public one if there is one. With
 * remarks beside the text, it is looked through without them.
 */
export async function paperParts(
  papering: Pick<Papering, 'powers' | 'book'>,
  draft: Draft,
  version: PaperVersion,
  remarksOn: (part: InterimReport) => readonly RemarkBeside[] = () => [],
): Promise<readonly [PaperPart, ...PaperPart[]]> {
  const { powers } = papering
  const made = async (level: PaperLevel, facts: InterimReport): Promise<PaperPart> => {
    const formats = usualFormats(powers.formats)
    const remarks = remarksOn(facts)
    const rendered = await renderPaper({ formats, remarks }, facts, version)
    const light = formats.filter(({ heavy }) => !heavy)
    const looked = remarks.length === 0 ? rendered : await renderPaper({ formats: light }, facts, version)
    const check = await checkLeaks(papering, draft, level, looked.files)
    return { level, facts, rendered, kept: keptFiles(powers, version, rendered.files, level), check }
  }
  const open = await made('public', draft.facts)
  return draft.nonPublic === null ? [open] : [open, await made('non-public', draft.nonPublic.facts)]
}
