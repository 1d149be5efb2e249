import type { Measure } from '#domain/measure.ts'
import { isAsked } from '#domain/measure.ts'
import type { Person } from '#domain/person.ts'
import type { Message } from '#app/contracts/message.ts'
import type { ConcernedPlan } from '#app/cycle/step-consequences.ts'
import { holders } from '#app/people/holders.ts'
import { notice } from '#app/people/notice.ts'
import type { Powers } from '#app/powers.ts'
import { reply } from '#app/reply.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/**
 * What whoever answers for measures, the heads of their offices and the liaison hear of plans that begin to report or end
 * it: one message for each person, of no plan that does not concern them. Those in `except` know already.
 */
export function cadenceNews(
  powers: Pick<Powers, 'city' | 'newId' | 'quietUntil'>,
  plans: readonly ConcernedPlan[],
  except: ReadonlySet<string>,
): readonly Message[] {
  const turned = plans.filter(({ isTurned }) => isTurned)
  const shares = turned.flatMap((each) => [...sharesIn(each.book, each.plan.code)].map((share) => ({ each, share })))
  const byPerson = Map.groupBy(shares, ({ share: [person] }) => person.id)
  return [...byPerson.values()].flatMap((own) => {
    const [first] = own
    if (!first || except.has(first.share[0].id)) return []
    return [
      notice(powers, first.share[0], first.each.book.directory, (reader) =>
        reply(
          ...own.map(({ each, share: [, measures] }) =>
            [
              ...each.lines(reader),
              ...(measures.length === 0 ? [] : [reader.words.cycle.concerns(reader.say.list(codesOf(measures)))]),
            ].join(' '),
          ),
        ),
      ),
    ]
  })
}

/** The people of a plan with the measures that they answer for, or whose office they head; the liaison with none. */
function sharesIn(book: RoundBook, plan: string): ReadonlyMap<Person, readonly Measure[]> {
  const shares = sharesOf(book, book.measures.filter(isAsked))
  return new Map([...holders(book, plan, 'liaison').map((person) => [person, []] as const), ...shares])
}

/** Who answers for some of these measures, or heads the office that leads them, each with theirs. */
export function sharesOf(
  { chain }: Pick<RoundBook, 'chain'>,
  measures: readonly Measure[],
): ReadonlyMap<Person, readonly Measure[]> {
  const shares = measures.flatMap((measure) => {
    const { responsible, others, head } = chain(measure)
    const people = new Set([responsible, ...others, head].filter((person) => person !== null))
    return [...people].map((person) => ({ person, measure }))
  })
  const byPerson = Map.groupBy(shares, ({ person }) => person)
  return new Map([...byPerson].map(([person, own]) => [person, own.map(({ measure }) => measure)]))
}

export const codesOf = (measures: readonly Measure[]): readonly string[] => measures.map(({ code }) => code)
