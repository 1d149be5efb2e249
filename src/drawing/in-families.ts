import { shownText } from '#drawing/shown-text.ts'

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
    for (const character of shown(text)) {
      const last = runs.at(-1)
      const family = /\s/.test(character) && last ? last.family : familyOf(character)
      if (last?.family === family) last.text += character
      else runs.push({ family, text: character })
    }
    return tag + runs.map(spanOf).join('')
  })
  return { svg: drawn, replaced: [...replaced] }

  /** null is the first one. */
  function familyOf(character: string): string | null {
    const point = character.codePointAt(0) ?? 0
    if (first === undefined || first[1].has(point)) return null
    return others.find(([, points]) => points.has(point))?.[0] ?? null
  }
}

const spanOf = ({ family, text }: { readonly family: string | null; readonly text: string }): string =>
  family === null ? text : `<tspan font-family="${family}">${text}</tspan>`
