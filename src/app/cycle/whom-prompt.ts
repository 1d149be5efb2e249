import type { City, PlanSettings } from '#domain/city.ts'
import { fold } from '#domain/fold.ts'
import type { PlanStage } from '#domain/plan-stage.ts'
import { type Party, partyLabel } from '#domain/party.ts'
import { catalogue } from '#text/catalogue.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Choice, Prompt } from '#app/contracts/prompt.ts'
import { choicePrompt } from '#app/chat/choice-prompt.ts'
import { ownPlans } from '#app/cycle/own-plans.ts'
import { partyPrompt } from '#app/people/party-prompt.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'
import { committeesOf } from '#app/sessions/session-entries.ts'

/** What passes over a question that is put all the same. */
export const unsaid = 'none'

interface WhomAsking {
  readonly city: City
  readonly plan: PlanSettings
  readonly book: Pick<RoundBook, 'directory' | 'today'>
}

/**
 * With whose head a plan was coordinated, to which committee it was submitted, or which one approved it; nothing for the
 * other stages, which the administration reaches by itself.
 */
export function whomPrompts(asking: WhomAsking, stage: PlanStage | undefined, by: Actor): readonly Prompt[] {
  const { asks } = by.words.cycle
  switch (stage) {
    case 'coordinated':
      return [coordinatedWith(asking, by)]
    case 'submitted':
    case 'approved':
      return [committeePrompt(asking, asks[stage], by)]
    case 'concept':
    case 'draft':
    case 'continued':
    case 'superseded':
    case undefined:
      return []
  }
}

/** Offices by number or name, a Dezernat also as such; the one that the plan's papers name is proposed. */
function coordinatedWith({ plan, book }: WhomAsking, { words: { cycle } }: Actor): Prompt {
  const { asks } = cycle
  const asked = { id: 'whom', ...asks.coordinated, required: true, leadIns: asks.withLeadIns }
  const prompt = partyPrompt(book, asked)
  const own = departmentOf(plan, book.directory.parties)
  const offices = (prompt.people ?? []).map((each) => {
    const number = book.directory.parties.find(({ id }) => id === each.value)?.number ?? null
    return { ...each, also: [...each.also, ...(number === null ? [] : asks.departmentNames(number))] }
  })
  return {
    ...prompt,
    onlyIfNamed: true,
    people: [...offices, { value: unsaid, label: asks.unsaid, also: asks.unsaidAlso }],
    ...(own && { before: { value: own.id, label: partyLabel(own) }, proposed: true }),
  }
}

/** The office that stands at the head of the plan's papers, be its name there written in another way. */
function departmentOf({ paper: { department } }: PlanSettings, parties: readonly Party[]): Party | undefined {
  const words = fold(department).split(/[\s–-]+/)
  return parties.find(
    ({ kind, parent, number, name }) =>
      kind === 'office' &&
      parent === null &&
      ((number !== null && words.includes(fold(number))) || fold(name) === fold(department)),
  )
}

const plannedCommittees = (city: City, plan: PlanSettings): readonly string[] => [
  ...new Set([plan, ...ownPlans(city)].flatMap(committeesOf)),
]

/** Whether a committee is one that a plan of the city goes to, or the council. */
export const isKnownCommittee = (city: City, plan: PlanSettings, name: string): boolean =>
  name === catalogue(city.language).cycle.council || plannedCommittees(city, plan).includes(name)

function committeePrompt(
  { city, plan }: WhomAsking,
  asked: Pick<Prompt, 'label' | 'hint'>,
  { words: { cycle } }: Actor,
): Prompt {
  const { asks } = cycle
  const { council } = catalogue(city.language).cycle
  const known = plannedCommittees(city, plan)
  const choices: readonly Choice[] = [
    ...known.map((name) => ({ value: name, label: name })),
    ...(known.includes(council) ? [] : [{ value: council, label: council, also: asks.councilAlso }]),
    { value: unsaid, label: asks.unsaid, also: asks.unsaidAlso },
  ]
  return {
    ...choicePrompt('whom', asked, choices, { onlyIfNamed: true }),
    kind: 'filter',
    isCommittee: true,
    leadIns: asks.byLeadIns,
    ends: [...asks.ends, ...asks.paperLeadIns, ...asks.ours, ...asks.reasonMarks, ...asks.noteMarks, asks.anyway],
  }
}
