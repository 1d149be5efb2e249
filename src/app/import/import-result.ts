import type { ImportPlan } from '#app/import/compare-import.ts'
import { type Compared, type Conflict, type FieldChange, type Noun, nouns } from '#app/import/three-way.ts'

/** What an import did, by noun, with every field it changed and every contradiction between file and chat. */
export interface ImportResult {
  readonly tallies: readonly Tally[]
  readonly changes: readonly (FieldChange & Named)[]
  readonly conflicts: readonly (Conflict & Named)[]
  /** Whether the conflicts were decided for the file. */
  readonly overwritten: boolean
  /** What the operator should know of the files besides. */
  readonly notes: readonly string[]
}

export interface Tally {
  readonly noun: Noun
  readonly added: number
  readonly changed: number
  readonly left: number
}

interface Named {
  readonly noun: Noun
  readonly label: string
}

/** Counts and lists what a plan of import comes to. */
export function importResult(plan: ImportPlan, overwritten: boolean): ImportResult {
  const things = Object.values<readonly Compared<unknown>[]>({ ...plan }).flat()
  return {
    tallies: nouns
      .map((noun) => tallyOf(noun, things))
      .filter(({ added, changed, left }) => added + changed + left > 0),
    changes: things.flatMap(({ noun, label, changes }) => changes.map((change) => ({ noun, label, ...change }))),
    conflicts: things.flatMap(({ noun, label, conflicts }) => conflicts.map((one) => ({ noun, label, ...one }))),
    overwritten,
    notes: [],
  }
}

function tallyOf(noun: Noun, things: readonly Compared<unknown>[]): Tally {
  const count = (how: Compared<unknown>['how']): number =>
    things.filter((thing) => thing.noun === noun && thing.how === how).length
  return { noun, added: count('added'), changed: count('changed'), left: count('left') }
}
