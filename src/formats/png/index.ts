import { dayOf } from '#domain/instant.ts'
import { accepted } from '#domain/outcome.ts'
import { cleanLine } from '#report/clean-text.ts'
import type { Format, Manuscript, RenderedFile } from '#app/contracts/format.ts'
import { pictureOf } from '#drawing/picture-of.ts'
import { catalogue } from '#text/catalogue.ts'
import { figuresIn } from './figures-in.ts'
import { framed } from './framed.ts'
import { textsOf, withTexts } from './png-texts.ts'

const zoom = 2

/** A picture per figure, for chat, with its title, its source and its text alternative; no file without figures. */
const png: Format = {
  name: 'png',
  figures: true,
  async render(manuscript, stem) {
    const { file } = catalogue(manuscript.language).reports
    const files: RenderedFile[] = []
    const replaced = new Set<string>()
    for (const [index, { svg, alt, caption }] of figuresIn(manuscript.blocks).entries()) {
      const source = sourceOf(manuscript)
      const drawn = await pictureOf(
        { svg: framed(svg, caption, source, manuscript.mark && cleanLine(manuscript.mark)), zoom },
        'png',
      )
      if (!drawn.ok) return drawn
      const name = `${stem}-${file
        .figure(index + 1)
        .toLowerCase()
        .replaceAll(/\s/g, '-')}.png`
      const bytes = withTexts(drawn.value.png, { Title: caption, Description: alt, Source: source })
      for (const character of drawn.value.replaced) replaced.add(character)
      files.push({ name, mediaType: 'image/png', bytes, alt })
    }
    return accepted({ files, replaced: [...replaced] })
  },
  wordsOf: async ({ bytes }) => Object.values(textsOf(bytes)).join('\n'),
}

export default png

/** Where a picture is from, and whether it is of a draft or not for the public: it is passed on without its paper. */
function sourceOf({ facts, title, mark, part, language }: Manuscript): string {
  const asOf = catalogue(language).reports.file.asOf(dayOf(facts.round.asOf, facts.city.zone))
  return [mark, part, facts.city.name, title, asOf]
    .flatMap((each) => (each === null ? [] : cleanLine(each)))
    .join(' · ')
}
