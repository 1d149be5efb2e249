import type { Format } from '#app/contracts/format.ts'
import { accepted, refused } from '#domain/outcome.ts'
import type { FormatFailure } from '#domain/format-failure.ts'
import { stringsIn } from '#report/strings-in.ts'
import { objectFile } from './object-file.ts'
import { objectsOf } from './objects-of.ts'

/**
 * The paper after OParl 1.1 (oparl.org): a Paper object with its File and Consultation objects, and each of these by
 * itself. Every object is a file whose address is its id, so that it is enough to lay all files of a paper into the
 * folder that the city's file names. Refuses without that, and what is not for the public.
 */
const oparl: Format = {
  name: 'oparl',
  data: true,
  onRequest: true,
  lists: true,
  async render(manuscript, stem, earlier) {
    const { facts } = manuscript
    const { oparl: settings } = facts.plan.paper
    if (facts.level !== 'public') return failed('not-public', '')
    if (settings === undefined) return failed('setting', 'plan: paper: oparl: base-url')
    const objects = objectsOf(manuscript, stem, earlier, settings)
    return accepted({ files: objects.map(objectFile), replaced: [] })
  },
  // The text of a file is Markdown; without marks and escapes a word reads as it was written.
  wordsOf: async ({ bytes }) =>
    stringsIn(JSON.parse(new TextDecoder().decode(bytes)))
      .join('\n')
      .replace(/\\(?=[!-/:-@[-`{-~])|[*_]{1,2}/g, ''),
}

export default oparl

const failed = (why: FormatFailure, detail: string) =>
  refused({ kind: 'format-failed', format: 'oparl', why, detail } as const)
