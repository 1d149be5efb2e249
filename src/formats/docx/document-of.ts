import { Document } from 'docx'
import type { Manuscript } from '#app/contracts/format.ts'
import { blocks } from './blocks.ts'
import { contentsAt } from '#report/contents-at.ts'
import { paperKeywords } from '#report/paper-keywords.ts'
import { contents } from './contents.ts'
import type { Context } from './context.ts'
import { numbering } from './lists.ts'
import { page } from './look.ts'
import { margins } from './margins.ts'
import { shownText } from './shown-text.ts'
import { stylesIn } from './styles.ts'
import type { Typeface } from './typeface.ts'
import { versionMark } from './version-mark.ts'
import { versionProperty } from './version-property.ts'

/** The whole document: one section, its first page with a head of its own. */
export function documentOf(manuscript: Manuscript, context: Context): Document {
  const { blocks: tree, facts, title, language, version } = manuscript
  const at = contentsAt(tree)
  const body =
    at < 0
      ? blocks(tree, context)
      : [...blocks(tree.slice(0, at), context), ...contents(tree, context), ...blocks(tree.slice(at), context)]
  const { width, height, ...margin } = page
  const said = (text: string): string => shownText(text, context.replaced)
  const keywords = [...paperKeywords(facts), ...(facts.number === undefined ? [] : [facts.number])]
  return new Document({
    title: said(title),
    subject: said(facts.plan.name),
    creator: said(facts.city.name),
    lastModifiedBy: said(facts.city.name),
    keywords: said(keywords.join(', ')),
    ...(version !== null && {
      customProperties: [{ name: versionProperty, value: versionMark(version, facts.level) }],
    }),
    styles: stylesIn(language, context.typeface.family),
    ...fonts(context.typeface),
    numbering,
    hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 3 },
    features: { updateFields: false },
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: { width, height }, margin: { ...margin, header: 600, footer: 600 } },
        },
        ...margins(manuscript, context),
        children: body,
      },
    ],
  })
}

const fonts = ({ family: name, embedded }: Typeface) =>
  embedded !== null && { fonts: [{ name, data: embedded.regular, bold: embedded.bold }] }
