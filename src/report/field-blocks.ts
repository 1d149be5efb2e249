import type { Question } from '#domain/questionnaire.ts'
import type { Block } from '#report/block.ts'
import { list, paragraph, t } from '#report/build.ts'
import { cleanLine } from '#report/clean-text.ts'
import { prose } from '#report/prose.ts'
import type { Catalogue } from '#text/catalogue.ts'
import { fieldLines } from '#text/field-lines.ts'

/** What was answered to one question, as a paper shows it; nothing where nothing was said. */
export function fieldBlocks({ kind }: Question, kept: string, words: Catalogue): readonly Block[] {
  if (kind === 'text') return prose(kept)
  if (kept.trim() === '') return []
  const lines = fieldLines(kind, kept, words).map(cleanLine)
  if (kind === 'cost') return lines.map((line) => paragraph(line))
  return [list(...lines.map((line) => (kind === 'links' && isWeb(line) ? webLink(line) : line)))]
}

const isWeb = (line: string): boolean => /^https?:/i.test(line)

const webLink = (url: string) => ({ type: 'link', url, children: [t(url)] }) as const
