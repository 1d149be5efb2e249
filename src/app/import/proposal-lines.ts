import type { Catalogue } from '#text/catalogue.ts'
import type { Proposal } from '#app/contracts/proposal.ts'

const order = ['plan', 'files', 'lights', 'rounds', 'offices', 'partners']

/** The proposed profile for one or several files, as YAML. */
export function proposedProfile(proposals: readonly Proposal[], words: Catalogue['imports']): string {
  const sections = order.flatMap((key) => {
    const lines = [...new Set(proposals.flatMap((proposal) => proposal.sections[key] ?? []))]
    return lines.length === 0 ? [] : ['', ...lines]
  })
  return `${[`# ${words.proposals.header}`, ...sections].join('\n')}\n`
}

/** What was recognised in files whose headings are not ours, and the profile proposed for them, to read. */
export function proposalLines(proposals: readonly Proposal[], words: Catalogue['imports']): readonly string[] {
  const told = proposals.flatMap(({ preview }) => ['', ...preview])
  return [...told, '', words.proposals.title, '', proposedProfile(proposals, words)]
}
