import type { SourceContext } from '#app/contracts/source.ts'
import type { ProposedRule, ProposedTable, ProposedTake } from '#tables/proposed-rules.ts'
import { yamlScalar } from '#tables/yaml-scalar.ts'

type Words = SourceContext['words']

/** The sections of a profile about one table, each in lines of YAML with what is uncertain said beside it. */
export function proposedFile(file: string, { guessed, sections }: ProposedTable, words: Words): readonly string[] {
  const sheet = guessed.sheet === null ? [] : [`    sheet: ${yamlScalar(guessed.sheet)}`]
  return sections.map((rules) =>
    [`  - file: ${yamlScalar(file)}`, ...sheet, '    rows:', ...rules.flatMap((rule) => linesOf(rule, words))].join(
      '\n',
    ),
  )
}

function linesOf({ is, where, take, give, about }: ProposedRule, words: Words): readonly string[] {
  const { proposals } = words
  const conditions = Object.entries(where).map(([column, pattern]) => `${yamlScalar(column)}: ${quoted(pattern)}`)
  const given = Object.entries(give).map(([word, text]) => {
    const said = text === '' ? proposals.fillIn : `${proposals.guessed}; ${proposals.roundOfAll}`
    return `          ${word}: ${text === '' ? '' : `${yamlScalar(text)} `}# ${said}`
  })
  return [
    ...(about === undefined ? [] : [`      # ${commented(aboutOf(about, words))}`]),
    `      - is: ${is}`,
    ...(conditions.length > 0 ? [`        where: { ${conditions.join(', ')} }`] : []),
    ...(take.length > 0 ? ['        take:', ...take.map((each) => takeOf(each, words))] : []),
    ...(given.length > 0 ? ['        give:', ...given] : []),
  ]
}

function aboutOf(about: NonNullable<ProposedRule['about']>, { proposals }: Words): string {
  return typeof about === 'string' ? proposals[about] : proposals.latestRound(about.latestRound)
}

function takeOf({ word, guess, held }: ProposedTake, { proposals }: Words): string {
  if (guess === null) return `          ${word}: # ${proposals.fillInColumn}`
  const line = `${word}: ${yamlScalar(guess.column)}`
  if (held !== null) return `          # ${commented(line)} # ${proposals[held]}`
  return `          ${line} # ${proposals.trust(guess.confidence, guess.reason)}`
}

/** Patterns are quoted whatever is in them, as profiles have them. */
const quoted = (pattern: string): string =>
  /[\p{Cc}]/u.test(pattern) ? JSON.stringify(pattern) : `'${pattern.replaceAll("'", "''")}'`

const commented = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ')
