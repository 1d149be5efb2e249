import type { Format, Manuscript, RenderedFile, Rendering } from '#app/contracts/format.ts'

/** What a format makes of a manuscript, where it must not refuse. */
export async function made(
  format: Format,
  manuscript: Manuscript,
  stem = 'bericht',
  earlier: readonly RenderedFile[] = [],
): Promise<Rendering> {
  const rendering = await format.render(manuscript, stem, earlier)
  if (!rendering.ok) throw new Error(`${format.name} refuses: ${JSON.stringify(rendering.problem)}`)
  return rendering.value
}
