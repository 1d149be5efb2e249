import type { Reading, SourceContext, SourceFile } from '#app/contracts/source.ts'
import { entries, section } from '#sources/checked-values.ts'
import { isEntries } from '#sources/is-entries.ts'
import { readYaml } from '#sources/read-yaml.ts'
import { readerOf } from '#sources/reader.ts'
import { channelsIn } from './channels.ts'
import { cityIn } from './city.ts'
import type { CityFile } from './city-file.ts'
import { measuresIn } from './measures.ts'
import { partiesIn } from './parties.ts'
import { peopleIn } from './people.ts'
import { roundsIn } from './rounds.ts'
import { termsIn } from './terms.ts'

const sections = entries({
  city: section,
  plan: section,
  offices: section,
  partners: section,
  boards: section,
  people: section,
  channels: section,
  fields: section,
  measures: section,
  duties: section,
  rounds: section,
})

/** Reads a city's file: its settings, and the plan's measures, people and past rounds. See `sample/koeln.yaml`. */
export function readCityFile(source: SourceFile, { words }: SourceContext): Reading {
  const parsed = readYaml(source, words.problems)
  if (!parsed.ok) return { seed: null, problems: parsed.problems, notes: [] }

  const { value, lineOf } = parsed.yaml
  const reader = readerOf(source.name, (path) => ({ line: lineOf(path) }), words)
  reader.check(sections, value, [])
  if (!isEntries(value)) return { seed: null, problems: reader.problems, notes: [] }

  const file: CityFile = { ...reader, value, plan: planCodeIn(value) }
  const city = cityIn(file)
  const seed = {
    city,
    plan: null,
    ...peopleIn(file),
    ...partiesAndMeasuresIn(file),
    ...roundsIn(file, city),
    places: channelsIn(file),
    mentions: reader.mentions,
  }
  return { seed, problems: reader.problems, notes: [] }
}

function partiesAndMeasuresIn(file: CityFile) {
  const { parties, duties } = partiesIn(file)
  const { fields, measures, duties: ofMeasures } = measuresIn(file)
  const terms = termsIn(file)
  // That nobody is named beside a measure or office says nothing where the terms tell who has the duty.
  const told = new Set(terms.map(({ subjectKind, subject, role }) => `${subjectKind} ${subject} ${role}`))
  const spokenOf = [...duties, ...ofMeasures].filter(
    ({ subjectKind, subject, role, holders }) => holders.length > 0 || !told.has(`${subjectKind} ${subject} ${role}`),
  )
  return { parties, fields, measures, duties: spokenOf, terms }
}

function planCodeIn({ plan }: Readonly<Record<string, unknown>>): string {
  return isEntries(plan) && typeof plan['code'] === 'string' ? plan['code'] : ''
}
