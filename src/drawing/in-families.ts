import { shownText } from '#drawing/shown-text.ts'

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** A drawing all of whose characters are shown, and those that had to be replaced. */
export interface ShownDrawing {
  readonly svg: string
  readonly replaced: readonly string[]
}

/**
 * A drawing whose texts name the family for what the first of `families` has no signs for, since the drawing program
 * looks for a sign in the first one alone; what none has stands there as a placeholder.
 */
export function inFamilies(svg: string, families: ReadonlyMap<string, ReadonlySet<number>>): ShownDrawing {
  const [first, ...others] = families
  const { shown, replaced } = shownText([...families.values()])
  const drawn = svg.replace(/(<text\b[^>]*>)([^<]*)(?=<\/text>)/g, (_, tag: string, text: string) => {
    const runs: { family: string | null; text: string }[] = []
    for (const { segment } of graphemes.segment(shown(text))) {
      const last = runs.at(-1)
      const family = /\s/.test(segment) && last ? last.family : familyOf(segment)
      if (last?.family === family) last.text += segment
      else runs.push({ family, text: segment })
    }
    return tag + runs.map(spanOf).join('')
  })
  return { svg: drawn, replaced: [...replaced] }

  /** null is the first one. A sequence of emoji is drawn as one only by a family that has all of it. */
  function familyOf(grapheme: string): string | null {
    const has = (points: ReadonlySet<number>): boolean =>
      [...grapheme].every((character) => points.has(character.codePointAt(0) ?? 0))
    if (first === undefined || has(first[1])) return null
    return others.find(([, points]) => has(points))?.[0] ?? null
  }
}

const spanOf = ({ family, text }: { readonly family: string | null; readonly text: string }): string =>
  family === null ? text : `<tspan font-family="${family}">${text}</tspan>`
