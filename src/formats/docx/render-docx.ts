import { Packer } from 'docx'
import type { Outcome } from '#domain/outcome.ts'
import { accepted } from '#domain/outcome.ts'
import type { Manuscript, Rendering } from '#app/contracts/format.ts'
import { contextOf } from './context.ts'
import { documentOf } from './document-of.ts'
import { reproducible } from './reproducible.ts'

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Writes the paper; refuses with `format-failed` where its pictures cannot be drawn. */
export async function renderDocx(manuscript: Manuscript, stem: string): Promise<Outcome<Rendering>> {
  const context = await contextOf(manuscript)
  if (!context.ok) return context
  const packed = await Packer.toBuffer(documentOf(manuscript, context.value))
  const bytes = reproducible(packed, manuscript.facts.round.asOf)
  const file = { name: `${stem}.docx`, mediaType, bytes }
  return accepted({ files: [file], replaced: [...context.value.replaced] })
}
