import type { SeedDuty, SeedTerm } from '#app/contracts/seed.ts'
import type { Reading, SourceContext, SourceFile } from '#app/contracts/source.ts'
import { entries, section } from '#sources/checked-values.ts'
import { isEntries } from '#sources/is-entries.ts'
import { readYaml } from '#sources/read-yaml.ts'
import { readerOf } from '#sources/reader.ts'
import { calendarIn } from './calendar.ts'
import { callsIn } from './calls.ts'
import { channelsIn } from './channels.ts'
import { cityIn } from './city.ts'
import type { CityFile } from './city-file.ts'
import { linksIn } from './links.ts'
import { measuresIn } from './measures.ts'
import { motionsIn } from './motions.ts'
import { partiesIn } from './parties.ts'
import { peopleIn } from './people.ts'
import { planCodesIn, planFilesOf } from './plan-files.ts'
import { planSignsIn } from './plan-signs.ts'
import { roleDeputiesIn } from './role-deputies.ts'
import { pastAbsencesIn } from './past-absences.ts'
import { roundsIn } from './rounds.ts'
import { successorsIn, tasksIn } from './responsibilities.ts'
import { stepsIn } from './steps.ts'
import { termsIn } from './terms.ts'

const sections = entries({
  city: section,
  plan: section,
  plans: section,
  offices: section,
  partners: section,
  boards: section,
  people: section,
  channels: section,
  fields: section,
  absences: section,
  measures: section,
  steps: section,
  links: section,
  tasks: section,
  successors: section,
  calendar: section,
  duties: section,
  rounds: section,
  motions: section,
  calls: section,
})

/** Reads a city's file: its settings, and the plan's measures, people and past rounds. See `sample/koeln.yaml`. */
export function readCityFile(source: SourceFile, { words }: SourceContext): Reading {
  const parsed = readYaml(source, words.problems)
  if (!parsed.ok) return { seed: null, problems: parsed.problems, notes: [] }

  const { value, lineOf } = parsed.yaml
  const reader = readerOf(source.name, (path) => ({ line: lineOf(path) }), words)
  reader.check(sections, value, [])
  if (!isEntries(value)) return { seed: null, problems: reader.problems, notes: [] }

  const file: CityFile = { ...reader, value, plan: planCodesIn(value)[0] ?? '' }
  const plans = planFilesOf(file)
  const city = cityIn(file, plans)
  const { duties: belonging, ...people } = peopleIn(file)
  const { duties, ...rest } = partiesAndMeasuresIn(file)
  const { duties: ofPoints, ...motions } = motionsIn(file, city)
  const seed = {
    city,
    plan: null,
    ...people,
    ...rest,
    duties: [
      ...duties,
      ...ofPoints.filter((duty) => duty.holders.length > 0 || !isTold(duty, rest.terms)),
      ...belonging,
      ...plans
        .flatMap((plan) => [...roleDeputiesIn(plan, people.roles), ...planSignsIn(plan)])
        .filter((duty) => !isTold(duty, rest.terms)),
    ],
    absences: [...people.absences, ...pastAbsencesIn(file)],
    ...roundsIn(file, city),
    places: channelsIn(file, city),
    links: linksIn(file),
    steps: stepsIn(file, city),
    sessions: calendarIn(file),
    ...motions,
    ...callsIn(file),
    mentions: reader.mentions,
  }
  return { seed, problems: reader.problems, notes: [] }
}

function partiesAndMeasuresIn(file: CityFile) {
  const { parties, duties, terms: ofBoards } = partiesIn(file)
  const { fields, measures, references, duties: ofMeasures } = measuresIn(file)
  const { tasks, duties: ofTasks } = tasksIn(file)
  const terms = [...ofBoards, ...termsIn(file)]
  const spokenOf = [...duties, ...ofMeasures, ...ofTasks].filter(
    (duty) => duty.holders.length > 0 || !isTold(duty, terms),
  )
  const successions = successorsIn(file)
  return { parties, fields, measures, references, tasks, successions, duties: spokenOf, terms }
}

/** Where terms tell who has a duty, nothing is said by naming nobody beside the measure or office. */
const isTold = ({ subjectKind, subject, role }: SeedDuty, terms: readonly SeedTerm[]): boolean =>
  terms.some((term) => term.subjectKind === subjectKind && term.subject === subject && term.role === role)
