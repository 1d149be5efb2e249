import type { Proposal } from '#app/contracts/proposal.ts'
import type { Known, SourceContext } from '#app/contracts/source.ts'
import { guessTable } from '#tables/guess-table.ts'
import { proposedFile } from '#tables/proposed-file.ts'
import { proposedNames } from '#tables/proposed-names.ts'
import { proposedPreview } from '#tables/proposed-preview.ts'
import { type ProposedTable, proposedRules } from '#tables/proposed-rules.ts'
import type { Grid } from '#tables/table.ts'

const nothing: Known = { parties: [], people: [], fields: [], rounds: [] }

/** A profile for the tables of a file whose headings are in other words; null where none is like what we look for. */
export function proposeProfile(file: string, grids: readonly Grid[], context: SourceContext): Proposal | null {
  const { words, plan, known = nothing } = context
  const own = file.split(/[/\\]/).at(-1) ?? file
  const tables = grids.flatMap((grid): readonly ProposedTable[] => {
    const guessed = grid.hidden === true ? null : guessTable(grid, words.problems)
    const sections = guessed === null ? [] : proposedRules(guessed, known, own)
    return guessed === null || sections.length === 0 ? [] : [{ guessed, sections }]
  })
  if (tables.length === 0) return null
  return {
    preview: tables.flatMap((table) => proposedPreview(file, table, words)),
    sections: {
      plan: [plan === null ? `# plan: DP # ${words.proposals.plan}` : `plan: ${plan}`],
      files: ['files:', ...tables.flatMap((table) => proposedFile(own, table, words))],
      ...proposedNames(tables, known, words),
    },
  }
}
