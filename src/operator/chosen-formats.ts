import type { Format } from '#app/contracts/format.ts'
import { createLog } from '#house/log.ts'
import { loadFormats } from '#house/plug-ins-in-use.ts'
import { Refusal } from '#house/refusal.ts'
import type { Settings } from '#house/settings.ts'

/** The formats of `--format`, a list such as `md,html`, all without one; refuses a name that is none of them. */
export async function chosenFormats({
  values,
  words: { operator },
  logLevel,
  limits,
}: Settings): Promise<readonly Format[]> {
  const formats = await loadFormats(createLog(logLevel), limits)
  const list = values.get('format')
  if (list === undefined) return formats
  const wanted = new Set(list.split(',').map((name) => name.trim()))
  const known = formats.map(({ name }) => name)
  for (const name of wanted) if (!known.includes(name)) throw new Refusal(operator.unknownFormat(name, known))
  return formats.filter(({ name }) => wanted.has(name))
}
