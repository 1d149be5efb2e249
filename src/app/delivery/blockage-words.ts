import type { Catalogue } from '#text/catalogue.ts'

/** What is said of blockages on this platform: in its own words where it has any. */
export function blockageWords(
  { cure, told, at }: Catalogue['blockages'],
  platform: string,
): Pick<Catalogue['blockages'], 'cure' | 'told'> {
  const own = Object.entries(at).find(([name]) => name === platform)?.[1]
  return { cure: { ...cure, ...own?.cure }, told: { ...told, ...own?.told } }
}
