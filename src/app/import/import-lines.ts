import type { Catalogue } from '#text/catalogue.ts'
import type { ImportResult } from '#app/import/import-result.ts'

/** What an import did, told line by line: counts, changed fields, and where file and chat contradict each other. */
export function importLines(
  { tallies, changes, conflicts, overwritten, notes }: ImportResult,
  words: Catalogue['imports'],
): readonly string[] {
  const sum = (key: 'added' | 'changed' | 'left'): number => tallies.reduce((total, tally) => total + tally[key], 0)
  const heading = overwritten ? words.conflictsOverwritten : words.conflictsKept
  return [
    ...notes,
    ...tallies.map((tally) => words.tally(tally.noun, tally)),
    words.total({ added: sum('added'), changed: sum('changed'), left: sum('left') }),
    ...changes.map((change) => words.changed(change)),
    ...(conflicts.length > 0 ? [heading(conflicts.length), ...conflicts.map((one) => words.conflict(one))] : []),
  ]
}
