import type { Catalogue } from '#text/catalogue.ts'
import type { Format } from '#app/contracts/format.ts'
import { loadFormats } from '#house/plug-ins-in-use.ts'
import { Refusal } from '#house/refusal.ts'

/** The formats of a list such as `md,html`, all without one; refuses a name that is none of them. */
export async function chosenFormats(list: string | undefined, { operator }: Catalogue): Promise<readonly Format[]> {
  const formats = await loadFormats()
  if (list === undefined) return formats
  const wanted = new Set(list.split(',').map((name) => name.trim()))
  const known = formats.map(({ name }) => name)
  for (const name of wanted) if (!known.includes(name)) throw new Refusal(operator.unknownFormat(name, known))
  return formats.filter(({ name }) => wanted.has(name))
}
