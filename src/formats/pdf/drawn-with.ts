/**
 * A drawing whose texts name the family for what the first of `families` has no signs for; else Typst would look for
 * some typeface of the machine's.
 */
export function drawnWith(families: ReadonlyMap<string, ReadonlySet<number>>, svg: string): string {
  const [first, ...others] = families
  if (first === undefined) return svg
  return svg.replace(/(<text\b[^>]*>)([^<]*)/g, (_, tag: string, text: string) => tag + named(text))

  function named(text: string): string {
    const runs: { family: string | null; text: string }[] = []
    for (const character of text) {
      const family = familyOf(character.codePointAt(0) ?? 0)
      const last = runs.at(-1)
      if (last?.family === family) last.text += character
      else runs.push({ family, text: character })
    }
    return runs
      .map((run) => (run.family === null ? run.text : `<tspan font-family="${run.family}">${run.text}</tspan>`))
      .join('')
  }

  /** null is the first one. */
  function familyOf(point: number): string | null {
    if (first?.[1].has(point)) return null
    return others.find(([, points]) => points.has(point))?.[0] ?? null
  }
}
