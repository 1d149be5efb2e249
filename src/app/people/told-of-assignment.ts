import type { Assignment } from '#domain/assign-measure.ts'
import type { Measure } from '#domain/measure.ts'
import type { Person } from '#domain/person.ts'
import { paragraph } from '#report/build.ts'
import type { Message } from '#app/contracts/message.ts'
import { withNotice } from '#app/measures/with-notice.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

interface Telling {
  readonly powers: Pick<Powers, 'city' | 'newId' | 'quietUntil'>
  readonly book: RoundBook
  readonly after: RoundBook
  readonly measures: readonly Measure[]
  readonly as: Assignment
  /** The name of who has the duty now. */
  readonly name: string
  /** Knows already. */
  readonly by: string
}

/**
 * Tells those who have a duty from now on, and those who have it no longer, at the head of what is put to them anyway.
 * Of another office both coordinators and whoever answers are told.
 */
export function toldOfAssignment(telling: Telling, prompts: readonly Message[]): readonly Message[] {
  const { powers, book, after, measures, as, name, by } = telling
  const joins = as === 'beside' || as === 'not-beside'
  const begins = grouped(measures, (measure) =>
    concerned(after, measure, as).filter(
      ({ id }) => !joins || !concerned(book, measure, as).some((each) => each.id === id),
    ),
  )
  const ends = grouped(measures, (measure) =>
    concerned(book, measure, as).filter(({ id }) => !concerned(after, measure, as).some((each) => each.id === id)),
  )
  const told = [
    ...begins.map((group) => ({ ...group, when: 'begins' as const })),
    ...ends.map((group) => ({ ...group, when: 'ends' as const })),
  ]
  return told
    .filter(({ person }) => person.id !== by)
    .reduce<readonly Message[]>(
      (messages, { person, codes, when }) =>
        withNotice(powers, after, messages, [person], ({ words, say }) => [
          paragraph(words.plan.assign[when][as](say.list(codes), name)),
        ]),
      prompts,
    )
}

function concerned(book: RoundBook, measure: Measure, as: Assignment): readonly Person[] {
  const { responsible, others, regularDeputy, officeCoordinator } = book.chain(measure)
  const people = {
    responsible: [responsible],
    beside: [responsible, ...others],
    'not-beside': [responsible, ...others],
    deputy: [regularDeputy],
    office: [officeCoordinator, responsible],
  }[as]
  return people.filter((person) => person !== null)
}

/** By person, the codes of the measures that concern them. */
function grouped(measures: readonly Measure[], of: (measure: Measure) => readonly Person[]) {
  const all = measures.flatMap((measure) => of(measure).map((person) => ({ person, code: measure.code })))
  return [...Map.groupBy(all, ({ person }) => person.id).values()].flatMap((group) => {
    const [first] = group
    return first ? [{ person: first.person, codes: [...new Set(group.map(({ code }) => code))] }] : []
  })
}
