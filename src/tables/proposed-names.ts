import { fold } from '#domain/fold.ts'
import { lights } from '#domain/light.ts'
import type { Party } from '#domain/party.ts'
import { lightNamed } from '#text/light-named.ts'
import type { Known, SourceContext } from '#app/contracts/source.ts'
import { guessLight } from '#tables/guess-light.ts'
import { guessRound } from '#tables/guess-round.ts'
import { partyNames } from '#tables/party-names.ts'
import type { ProposedTable } from '#tables/proposed-rules.ts'
import { fitsRow, saidIn } from '#tables/rule.ts'
import { readableRules } from '#tables/readable-rules.ts'
import { yamlScalar } from '#tables/yaml-scalar.ts'

type Words = SourceContext['words']

/** The sections of a profile that say what a table's own names stand for: lights, rounds, offices, partners. */
export function proposedNames(
  tables: readonly ProposedTable[],
  known: Known,
  words: Words,
): Readonly<Record<string, readonly string[]>> {
  const said = (...wanted: readonly string[]) => namesIn(tables, wanted)
  const isKnown = (round: string): boolean => known.rounds.some(({ label }) => label === round)
  const { proposals } = words
  const offices = said('lead', 'participants').flatMap(partyNames)
  const partners = said('partners').flatMap(partyNames)
  return {
    ...section('lights', proposals.lights([...lights, 'none']), lightLines(said('light'), words)),
    ...section(
      'rounds',
      proposals.rounds,
      roundLines(
        said('round').filter((name) => !isKnown(name)),
        words,
      ),
    ),
    ...section('offices', proposals.parties, partyLines(offices, known.parties)),
    ...section(
      'partners',
      proposals.parties,
      partyLines(
        partners.filter((name) => !offices.includes(name)),
        known.parties,
      ),
    ),
  }
}

const section = (key: string, about: string, lines: readonly string[]) =>
  lines.length === 0 ? {} : { [key]: [`# ${about}`, `${key}:`, ...lines] }

/** What the rows say for these words, each once, in the order in which it first appears. */
function namesIn(tables: readonly ProposedTable[], wanted: readonly string[]): readonly string[] {
  const found = tables.flatMap(({ guessed: { table }, sections }) =>
    sections.map(readableRules).flatMap((rules) =>
      table.rows.flatMap((row) => {
        const rule = rules.find((each) => fitsRow(each, row))
        const said = rule ? saidIn(rule, row).words : {}
        return wanted.flatMap((word) => said[word] ?? [])
      }),
    ),
  )
  return [...new Set(found)]
}

function lightLines(names: readonly string[], { proposals }: Words): readonly string[] {
  const own = new Map(names.filter((name) => lightNamed(name) === undefined).map((name) => [fold(name), name]))
  return [...own.values()].map((name) => {
    const guess = guessLight(name)
    return `  ${yamlScalar(name)}: ${guess === undefined ? `# ${proposals.fillIn}` : `${guess} # ${proposals.guessed}`}`
  })
}

function roundLines(names: readonly string[], { proposals }: Words): readonly string[] {
  return names.map((name) => {
    const guess = guessRound(name)
    const { label, from, to } = guess ?? { label: name, from: '', to: '' }
    const said = guess === null ? proposals.fillIn : proposals.guessed
    return `  ${yamlScalar(name)}: { label: ${yamlScalar(label)}, from: ${from}, to: ${to} } # ${said}`
  })
}

/** Names that stand for a party that is known, and those of new ones. */
function partyLines(names: readonly string[], known: readonly Party[]): readonly string[] {
  return [...new Set(names)].flatMap((name) => {
    if (known.some(({ id }) => id === name)) return []
    const number = /^(?:Amt|Nr\.?)?\s*(\d{1,3}(?:\/\d)?)(?=$|[\s–:-])/iu.exec(name)?.[1]
    const meant = known.find(
      (party) => fold(party.name) === fold(name) || (number !== undefined && party.number === number),
    )
    return [`  ${yamlScalar(name)}: { ${meant ? `key: ${yamlScalar(meant.id)}` : `name: ${yamlScalar(name)}`} }`]
  })
}
