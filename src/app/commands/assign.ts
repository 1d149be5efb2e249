import { type Assignment, assignments } from '#domain/assign-measure.ts'
import { inForce } from '#domain/duty.ts'
import type { Measure } from '#domain/measure.ts'
import { oneOf } from '#domain/one-of.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { type Party, partyLabel } from '#domain/party.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { choicePrompt } from '#app/chat/choice-prompt.ts'
import { undoButton } from '#app/chat/undo-button.ts'
import { mainPlan } from '#app/main-plan.ts'
import { livingMeasure } from '#app/measures/living-measure.ts'
import { measuresPrompt } from '#app/measures/measure-questions.ts'
import { assigning } from '#app/people/assigning.ts'
import { partyPrompt } from '#app/people/party-prompt.ts'
import { personPrompt } from '#app/people/person-prompt.ts'
import { toldOfAssignment } from '#app/people/told-of-assignment.ts'
import type { Powers } from '#app/powers.ts'
import { replyWith } from '#app/reply.ts'
import { promptNow } from '#app/rounds/ask-now.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'

/** Makes a person responsible for measures, alone or beside others, or their deputy, or an office their lead, from today. */
export const assign: Command<Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil' | 'calendar'>> = {
  word: 'assign',
  needs: 'assign',

  async complete(_, args) {
    // Other commands' buttons name one measure.
    const { measure, ...others } = args
    return { args: measure === undefined ? args : { measures: measure, ...others }, resumed: false }
  },

  async questions(powers, args, by) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    const { asks, as, also } = by.words.plan.assign
    const living = book.measures.filter(({ state }) => state !== 'superseded')
    const choices = assignments.map((value) => ({ value, label: as[value], also: also[value] }))
    const measures = measuresPrompt(asks.measures, living)
    const office = book.directory.parties.find(({ id }) => id === args['number'])
    if (office) return [measures, meantPrompt(office, book, by)]
    return [
      measures,
      choicePrompt('as', asks.as, choices, { required: false, onlyIfNamed: true }),
      ...(args['measures'] === undefined || args['as'] !== undefined ? [] : [numberPrompt(book, by)]),
      // Whether a number names an office or its coordinator is known only then.
      ...(args['measures'] === undefined ? [] : [toPrompt(assignmentIn(args), book, by)]),
    ]
  },

  async run(powers, args, by) {
    const plan = mainPlan(powers.city)
    const book = await readBook(powers, plan.code)
    const as = assignmentIn(args)
    const to = args['to'] ?? meantBy(args['number'] ?? '', as, book)
    const measures = measuresFor(book, as, to, args['measures']?.split(', ') ?? [])
    if (!measures.ok) return measures
    const assigned = assigning(powers, book, measures.value, { as, to })
    if (assigned.measures.length === 0)
      return refused({ kind: 'assigned-already', codes: measures.value.map(({ code }) => code) })
    const prompts = await promptNow(powers, plan, assigned.after, assigned.asked)
    const codes = by.say.list(assigned.measures.map(({ code }) => code))
    const name = nameOf(book, as, to)
    const { done, asked, noAccount } = by.words.plan.assign
    const asksThem = prompts.some((message) => 'person' in message.to && message.to.person === to)
    const lines = [
      done[as](codes, name),
      ...(asksThem ? [asked(name)] : []),
      ...(book.directory.unreachable.has(to) ? [noAccount(name)] : []),
    ]
    return accepted({
      reply: replyWith([undoButton(by.words)], lines.join(' ')),
      changes: [...assigned.changes, ...(as === 'responsible' ? await offersSettled(powers, assigned.measures) : [])],
      messages: toldOfAssignment(
        { powers, book, after: assigned.after, measures: assigned.measures, as, name, by: by.person.id },
        prompts,
      ),
      undo: { act: 'assigned', about: assigned.measures.map(({ code }) => code).join(', '), changes: assigned.back },
    })
  },
}

/** The measures by their codes; refuses those that others carry on, and a deputy for themselves. */
function measuresFor(
  book: RoundBook,
  as: Assignment,
  to: string,
  codes: readonly string[],
): Outcome<readonly Measure[]> {
  const measures: Measure[] = []
  for (const code of codes) {
    const found = livingMeasure(book, code)
    if (!found.ok) return found
    if (as === 'deputy' && book.chain(found.value).responsible?.id === to)
      return refused({ kind: 'deputy-of-themselves', code })
    if (as === 'not-beside' && isAlone(book, found.value, to)) return refused({ kind: 'sole-responsible', code })
    measures.push(found.value)
  }
  return accepted(measures)
}

/** Whoever was to take a measure over is asked no longer: it is decided. */
async function offersSettled(
  { store }: Pick<Powers, 'store'>,
  measures: readonly Measure[],
): Promise<readonly Change[]> {
  const offers = await Promise.all(measures.map(({ id }) => store.offers.openOf(id)))
  return offers.flat().map((offer) => ({ kind: 'offer-settled', offer, state: 'withdrawn' }))
}

const assignmentIn = (args: Args): Assignment => oneOf(assignments, args['as'] ?? 'responsible')

function toPrompt(as: Assignment, book: RoundBook, { words }: Actor): Prompt {
  const asked = { id: 'to', required: true, leadIns: words.plan.assign.leadIns, ...words.plan.assign.asks[as] }
  return as === 'office' ? partyPrompt(book, asked) : personPrompt(book, asked)
}

function nameOf({ directory }: RoundBook, as: Assignment, to: string): string {
  if (as !== 'office') return directory.people.find(({ id }) => id === to)?.name ?? to
  const party = directory.parties.find(({ id }) => id === to)
  return party ? partyLabel(party) : to
}

function isAlone(book: RoundBook, measure: Measure, person: string): boolean {
  const { responsible, others } = book.chain(measure)
  return responsible?.id === person && others.length === 0
}

/** A bare number of an office, of which it is to be asked what is meant. */
function numberPrompt({ directory }: RoundBook, { words }: Actor): Prompt {
  const choices = directory.parties.flatMap(({ id, number }) =>
    number === null
      ? []
      : [{ value: id, label: number, also: words.plan.assign.leadIns.map((leadIn) => `${leadIn} ${number}`) }],
  )
  return choicePrompt('number', { label: '', hint: null }, choices, { required: false, onlyIfNamed: true })
}

const coordinatorOf = (office: string, { directory, today }: RoundBook): string | undefined =>
  directory.duties.find(
    (duty) => duty.role === 'coordinates' && duty.subject === office && duty.person !== null && inForce(duty, today),
  )?.person ?? undefined

/** Whether the office is to lead, or its coordinator to be responsible. */
function meantPrompt(office: Party, book: RoundBook, { words }: Actor): Prompt {
  const { as, asks } = words.plan.assign
  const name = nameOf(book, 'responsible', coordinatorOf(office.id, book) ?? '')
  const { leads, answers } = asks.meant
  const choices = [
    { value: 'office', label: leads(partyLabel(office)), also: [as.office] },
    ...(name === '' ? [] : [{ value: 'responsible', label: answers(name), also: [as.responsible] }]),
  ]
  return choicePrompt('as', asks.meant, choices)
}

const meantBy = (office: string, as: Assignment, book: RoundBook): string =>
  as === 'office' ? office : (coordinatorOf(office, book) ?? '')
