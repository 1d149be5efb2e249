import { parts } from '#domain/charges.ts'
import { dayOf } from '#domain/instant.ts'
import { partyLabel, partyShort } from '#domain/party.ts'
import { isUncharged, type PartyName, type ResponsibilityEntry } from '#domain/responsibility-facts.ts'
import { heading, list, paragraph, table } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import { cleanLine, cleanText } from '#report/clean-text.ts'
import type { Section } from '#report/section.ts'
import type { Catalogue } from '#text/catalogue.ts'

type Entries = readonly ResponsibilityEntry[]

/** The annex that says who is responsible for what: field by field, the CDO's tasks, what is the same for the whole city. */
export const responsibilities: Section = ({ responsibilities: facts, city, plan, round }, words) => {
  if (!facts) return []
  const said = words.reports.responsibilities
  const { entries } = facts
  const tasks = entries.filter(({ kind }) => kind === 'task')
  return [
    heading(1, facts.alone ? said.title : said.annex, 'responsibilities'),
    ...(facts.alone
      ? [paragraph(said.about(cleanLine(city.name), cleanLine(plan.name), dayOf(round.asOf, city.zone)))]
      : []),
    paragraph(said.legend),
    ...byField(entries, words),
    ...taskBlocks('cdo', tasks.filter(isOfCdo), words),
    ...taskBlocks(
      'cityWide',
      tasks.filter((entry) => !isOfCdo(entry)),
      words,
    ),
    ...officeBlocks(entries, words),
  ]
}

const isOfCdo = ({ task }: ResponsibilityEntry): boolean => task?.ofCdo === true

/** A table per field with what holds of the field as a whole before its measures; fields without either have none. */
function byField(entries: Entries, words: Catalogue): readonly Block[] {
  const { profiles, responsibilities: said } = words.reports
  const measures = entries.filter(({ kind }) => kind === 'measure')
  const fields = entries.filter(({ kind }) => kind === 'field')
  const ofField = fields.map((field) => {
    const whole = isUncharged(field) ? [] : [rowOf(said.whole, field, words)]
    const own = measures.filter((measure) => measure.field === field.code)
    return { name: cleanLine(field.title), rows: [...whole, ...own.map((measure) => measureRow(measure, words))] }
  })
  const others = measures.filter(({ field }) => field === null).map((measure) => measureRow(measure, words))
  const groups = [...ofField, { name: profiles.noField, rows: others }].filter(({ rows }) => rows.length > 0)
  if (groups.length === 0) return [paragraph(said.nothing)]
  return [
    heading(2, said.measures, 'responsibilities-measures'),
    ...groups.map(({ name, rows }) => table(name, [said.subject, ...headOf(words)], rows, { widths })),
  ]
}

/** What is to be done, each with what it rests on, and below it who has which part. */
function taskBlocks(of: 'cdo' | 'cityWide', tasks: Entries, words: Catalogue): readonly Block[] {
  const said = words.reports.responsibilities
  const title = said[of]
  if (tasks.length === 0) return of === 'cdo' ? [heading(2, title), paragraph(said.noTasks)] : []
  return [
    heading(2, title),
    list(...tasks.map(taskLine)),
    table(
      said.taskCaption[of],
      [said.task, ...headOf(words)],
      tasks.map((task) => rowOf(titled(task), task, words)),
      { widths },
    ),
  ]

  function taskLine(entry: ResponsibilityEntry): string {
    const { description = '', basis = null } = entry.task ?? {}
    const more = [cleanText(description).trim(), basis === null ? '' : said.restsOn(cleanLine(basis))]
    return [titled(entry), ...more.filter((text) => text !== '')].join(' – ')
  }
}

/** The names of those that the tables have by their numbers. */
function officeBlocks(entries: Entries, words: Catalogue): readonly Block[] {
  const named = entries.flatMap(({ parts: held }) => parts.flatMap((part) => held[part]))
  const labels = named.filter(({ number }) => number !== null).map((party) => cleanLine(partyLabel(party)))
  if (labels.length === 0) return []
  return [heading(2, words.reports.responsibilities.offices), list(...[...new Set(labels)].toSorted())]
}

const widths = [25, 15, 15, 20, 10, 15]

const headOf = (words: Catalogue): readonly string[] => parts.map((part) => words.responsibilities.labels[part])

const measureRow = (measure: ResponsibilityEntry, words: Catalogue) => rowOf(titled(measure), measure, words)

const rowOf = (label: string, { parts: held, task }: ResponsibilityEntry, words: Catalogue) => [
  label,
  ...parts.map((part) => {
    const ofCdo = part === 'accountable' && held[part].length === 0 && task?.ofCdo === true
    return ofCdo ? words.responsibilities.cdo : namesIn(held[part])
  }),
]

const namesIn = (parties: readonly PartyName[]) =>
  parties.length === 0 ? '–' : parties.map((party) => cleanLine(partyShort(party))).join('; ')

const titled = ({ code, title }: ResponsibilityEntry): string => cleanLine(`${code} ${title}`)
