import type { ReferenceFacts } from '#domain/interim-report.ts'
import { t } from '#report/build.ts'
import { cleanLine } from '#report/clean-text.ts'
import type { Inline } from '#report/inline.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** `DIN SPEC 91387 (Norm)`, its title a link where it can be read somewhere. */
export function referenceLine({ kind, title, url }: ReferenceFacts, { references }: Catalogue): readonly Inline[] {
  const name = t(cleanLine(title))
  const named: Inline = url === null ? name : { type: 'link', url, children: [name] }
  return [named, t(` (${references.kinds[kind]})`)]
}
