import { ImageRun } from 'docx'
import type { Context } from './context.ts'
import type { Picture } from './pictures.ts'

/** A picture that says nothing by itself; screen readers pass it over. */
export function decoration(key: string, context: Context): ImageRun {
  const picture = pictureIn(key, context)
  return new ImageRun({
    type: 'png',
    data: Buffer.from(picture.png),
    transformation: pixels(picture),
    altText: named(context),
    decorative: true,
  })
}

/** A chart: lines for programs that can draw them, pixels for the others, and its text alternative. */
export function chart(key: string, svg: string, alt: string, context: Context): ImageRun {
  const picture = pictureIn(key, context)
  return new ImageRun({
    type: 'svg',
    data: Buffer.from(svg),
    fallback: { type: 'png', data: Buffer.from(picture.png) },
    transformation: pixels(picture),
    altText: { ...named(context), description: alt },
  })
}

function pictureIn(key: string, { pictures }: Context): Picture {
  const picture = pictures.get(key)
  if (picture === undefined) throw new Error(`Nothing was drawn for ${key.slice(0, 80)}`)
  return picture
}

function named({ next }: Context): { readonly id: string; readonly name: string } {
  const no = next('picture')
  return { id: String(no), name: `picture_${no}` }
}

/** Of 96 to the inch, from points. */
const pixels = ({ width, height }: Picture) => ({ width: (width * 4) / 3, height: (height * 4) / 3 })
