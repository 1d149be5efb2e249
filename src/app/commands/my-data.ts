import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { mainPlan } from '#app/main-plan.ts'
import { personPrompt } from '#app/people/person-prompt.ts'
import { personalFile } from '#app/people/personal-file.ts'
import { stillHeld } from '#app/people/still-held.ts'
import type { Powers } from '#app/powers.ts'
import { answering, reply } from '#app/reply.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'
import { catalogue } from '#text/catalogue.ts'

type DataPowers = Pick<Powers, 'store' | 'city' | 'now' | 'sha512'>

/** Shows a person what is stored about them, with all of it as a file, or erases what can be erased. */
export const myData: Command<DataPowers> = {
  word: 'my-data',
  needs: 'see-own',
  needsFor: ({ person }) => (person === undefined || person === '' ? 'see-own' : 'manage-people'),
  async questions(powers, args, by) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    if (args['action'] !== 'erase') return [actionPrompt(by)]
    return [actionPrompt(by), whosePrompt(book, by), ...(held(book, args, by) ? [] : [surePrompt(args, book, by)])]
  },
  async run(powers, args, by) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    if (args['action'] === 'erase') return erase(powers, book, args, by)
    const { body, file, kept } = await personalFile(powers, book, by)
    return accepted({ reply: { ...reply(...body), files: [file] }, changes: [kept], messages: [] })
  },
}

/** What must be handed over before a person erases themselves; whoever manages people decides that for others. */
const held = (book: RoundBook, args: Args, { person }: Actor) => (args['person'] ? null : stillHeld(person, book))

function erase({ city }: DataPowers, book: RoundBook, args: Args, by: Actor): Outcome<Decision> {
  const { personal, questions } = by.words
  const problem = held(book, args, by)
  if (problem) return refused(problem)
  if (args['sure'] !== 'yes') return accepted(answering(reply(questions.cancelled)))
  const person = personMeant(book, args) ?? by.person
  const name = catalogue(city.language).personal.mark
  return accepted({
    reply: reply(args['person'] ? personal.erasedFor(person.name) : personal.erased),
    changes: [{ kind: 'person-erased', person: person.id, name, on: book.today }],
    messages: [],
  })
}

const personMeant = ({ directory }: RoundBook, { person }: Args) => directory.people.find(({ id }) => id === person)

function actionPrompt({ words: { personal } }: Actor): Prompt {
  const { show, erase: toErase } = personal.actions
  const choices = [
    { value: 'show', label: show },
    { value: 'erase', label: toErase },
  ]
  return { id: 'action', kind: 'choice', required: false, label: personal.action, hint: null, before: null, choices }
}

const whosePrompt = (book: RoundBook, { words: { personal } }: Actor): Prompt =>
  personPrompt(
    book,
    { id: 'person', label: personal.whose, hint: null, required: false, leadIns: ['für', 'von', 'for', 'of'] },
    true,
  )

function surePrompt(args: Args, book: RoundBook, { words: { personal, questions } }: Actor): Prompt {
  const person = personMeant(book, args)
  const choices = [
    { value: 'yes', label: questions.yes },
    { value: 'no', label: questions.no },
  ]
  const label = person ? personal.sureFor(person.name) : personal.sure
  return { id: 'sure', kind: 'choice', required: true, label, hint: null, before: null, choices }
}
