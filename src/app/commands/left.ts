import type { Day } from '#domain/instant.ts'
import { isAsked } from '#domain/measure.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Person } from '#domain/person.ts'
import { chainsOn } from '#domain/responsibility.ts'
import { holdersOf } from '#domain/role-holders.ts'
import { list, paragraph } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { cityWide } from '#app/city-wide.ts'
import { mainPlan } from '#app/main-plan.ts'
import { dayBefore } from '#app/people/day-before.ts'
import { holders } from '#app/people/holders.ts'
import { notice } from '#app/people/notice.ts'
import { personPrompt } from '#app/people/person-prompt.ts'
import { handedInAllRounds } from '#app/people/standing-in.ts'
import type { Powers } from '#app/powers.ts'
import { reply } from '#app/reply.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'

/** The last day of somebody who left is reported before or after it. */
const halfAYearBefore = (day: Day): Day => Temporal.PlainDate.from(day).subtract({ months: 6 }).toString()

type LeftPowers = Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil'>

/**
 * Notes a person's last day: without one it was yesterday. What is open goes to whoever stands in, and the coordination
 * learns which measures have nobody then. Taken back with “no”.
 */
export const left: Command<LeftPowers> = {
  word: 'left',
  needs: 'manage-people',
  async changesIn({ city }) {
    return [cityWide(city)]
  },

  async questions(powers, _, by) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    const { people } = by.words
    return [
      personPrompt(book, { id: 'person', ...people.which, required: true }, true),
      undonePrompt(by),
      {
        id: 'until',
        kind: 'date',
        required: false,
        ...people.left.until,
        before: null,
        today: book.today,
        since: halfAYearBefore(book.today),
      },
    ]
  },

  async run(powers, args, by) {
    const plan = mainPlan(powers.city)
    const book = await readBook(powers, plan.code)
    const person = book.directory.people.find(({ id }) => id === args['person'])
    if (!person) return refused({ kind: 'unknown-person', text: args['person'] ?? '', nearest: [] })
    if (args['undone'] === 'yes')
      return accepted({
        reply: reply(by.words.people.left.undone(person.name)),
        changes: [{ kind: 'person-set', person: { ...person, left: null } }],
        messages: [],
      })
    const until = args['until'] ?? dayBefore(book.today)
    const [only, ...others] = holdersOf(book.directory, book.today, plan.code, 'coordinator')
    if (only?.id === person.id && others.length === 0) return refused({ kind: 'last-coordinator' })
    return leaving({ powers, book, by }, { ...person, left: until }, until)
  },
}

function undonePrompt({ words }: Actor): Prompt {
  const choices = [{ value: 'yes', label: words.people.left.word }]
  return {
    id: 'undone',
    kind: 'choice',
    required: false,
    label: '',
    hint: null,
    before: null,
    choices,
    onlyIfNamed: true,
  }
}

interface Leaving {
  readonly powers: LeftPowers
  readonly book: RoundBook
  readonly by: Actor
}

async function leaving({ powers, book, by }: Leaving, person: Person, until: Day): Promise<Outcome<Decision>> {
  const { directory, today } = book
  const after = { ...directory, people: directory.people.map((each) => (each.id === person.id ? person : each)) }
  const gone = until < today
  const handed = gone
    ? await handedInAllRounds({ powers, before: directory, after, person: person.id })
    : { changes: [], messages: [], codes: [] }
  const vacant = vacantWithout(person, book)
  const report = ({ words, say }: Actor): readonly Block[] => [
    paragraph(words.people.left.done(person.name, say.day(until))),
    ...(handed.codes.length > 0
      ? [paragraph(words.people.left.handedOn(say.list(handed.codes), handed.codes.length))]
      : []),
    ...(vacant.length > 0 ? [paragraph(words.people.left.vacant), list(...vacant)] : []),
  ]
  const told = holders(book, mainPlan(powers.city).code, 'coordinator')
  return accepted({
    reply: reply(...report(by)),
    changes: [{ kind: 'person-set', person }, ...handed.changes],
    messages: [
      ...handed.messages,
      ...told
        .filter(({ id }) => id !== by.person.id && id !== person.id)
        .map((each) => notice(powers, each, directory, (reader) => reply(...report(reader)))),
    ],
  })
}

/** The measures still asked about for which nobody would answer without the person. */
function vacantWithout(person: Person, { directory, measures, today, chain }: RoundBook): readonly string[] {
  const people = directory.people.filter(({ id }) => id !== person.id)
  const without = chainsOn({ ...directory, people }, today)
  return measures
    .filter((measure) => isAsked(measure) && chain(measure).responsible?.id === person.id)
    .filter((measure) => without(measure).responsible === null)
    .map(({ code, title }) => `${code} ${title}`)
}
