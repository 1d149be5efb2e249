import type { Outcome } from '#domain/outcome.ts'
import { accepted } from '#domain/outcome.ts'
import type { Language } from '#domain/person.ts'
import type { Manuscript } from '#app/contracts/format.ts'
import { figureNumbers } from '#report/figure-numbers.ts'
import type { Catalogue } from '#text/catalogue.ts'
import { catalogue } from '#text/catalogue.ts'
import { anchorsIn } from './anchors-in.ts'
import type { Pictures } from './pictures.ts'
import { drawPictures } from './pictures.ts'
import type { Typeface } from './typeface.ts'
import { typefaceOf } from './typeface.ts'

/** What handlers need to know beyond their node. */
export interface Context {
  readonly words: Catalogue
  readonly language: Language
  readonly figures: ReadonlyMap<string, number>
  /** Bookmark of each place that has an id. */
  readonly anchors: ReadonlyMap<string, string>
  readonly pictures: Pictures
  readonly typeface: Typeface
  /** Characters that no file of this kind may hold, as they turn up. */
  readonly replaced: Set<string>
  /** The next number of a bookmark, of a picture, of a list, of a passage; each is used once in a file. */
  readonly next: (kind: Counted) => number
  /** Within a list: how deep, which one, and whether its bullet or number stands before this block. */
  readonly list: {
    readonly level: number
    readonly ordered: boolean
    readonly instance: number
    readonly isFirst: boolean
  } | null
  readonly quoted: boolean
  /** Whether the last paragraph of this block stays on the page of what follows. */
  readonly leadsOn: boolean
}

export type Counted = 'bookmark' | 'picture' | 'list' | 'passage'

/** Draws what has to be drawn; refuses where that is not possible. */
export async function contextOf({ blocks, language }: Manuscript): Promise<Outcome<Context>> {
  const drawn = await drawPictures(blocks)
  if (!drawn.ok) return drawn
  const counts = new Map<Counted, number>()
  return accepted({
    words: catalogue(language),
    language,
    figures: figureNumbers(blocks),
    anchors: anchorsIn(blocks),
    pictures: drawn.value.pictures,
    typeface: typefaceOf(),
    replaced: new Set(drawn.value.replaced),
    next(kind) {
      const no = (counts.get(kind) ?? 0) + 1
      counts.set(kind, no)
      return no
    },
    list: null,
    quoted: false,
    leadsOn: false,
  })
}
