import type { Format } from '#app/contracts/format.ts'
import { usualFormats } from '#app/papers/usual-formats.ts'
import { createLog } from '#house/log.ts'
import { loadFormats } from '#house/plug-ins-in-use.ts'
import { Refusal } from '#house/refusal.ts'
import type { Settings } from '#house/settings.ts'

/** What formats are called besides their names. */
const aliases: Readonly<Record<string, string>> = { markdown: 'md', word: 'docx', excel: 'xlsx' }

/**
 * The formats of `--format`, a list such as `md,html` in any order and case; without one all in which every paper is
 * made. What only lists files of others comes with them, for its list names only what was written. Refuses a name that is
 * none of them.
 */
export async function chosenFormats({
  values,
  words: { operator },
  logLevel,
  limits,
}: Pick<Settings, 'values' | 'words' | 'logLevel' | 'limits'>): Promise<readonly Format[]> {
  const all = await loadFormats(createLog(logLevel), limits)
  const list = values.get('format')
  if (list === undefined) return usualFormats(all)
  const wanted = namesIn(list)
  const known = all.map(({ name }) => name)
  const unknown = wanted.size === 0 ? list : [...wanted].find((name) => !known.includes(name))
  if (unknown !== undefined) throw new Refusal(operator.unknownFormat(unknown, known))
  const formats = all.filter(({ name }) => wanted.has(name))
  return formats.every(({ lists }) => lists) ? [...usualFormats(all), ...formats] : formats
}

/** A comma too many asks for nothing. */
const namesIn = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .toLowerCase()
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => aliases[name] ?? name),
  )
