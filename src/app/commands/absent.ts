import { accepted } from '#domain/outcome.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { yesOrNo } from '#app/chat/yes-or-no.ts'
import { mainPlan } from '#app/main-plan.ts'
import { allowed } from '#app/people/allowed.ts'
import { dropAbsence } from '#app/people/drop-absence.ts'
import { enterAbsence } from '#app/people/enter-absence.ts'
import { personPrompt } from '#app/people/person-prompt.ts'
import { showAbsences } from '#app/people/show-absences.ts'
import type { Powers } from '#app/powers.ts'
import { answering, reply } from '#app/reply.ts'
import { readBook } from '#app/rounds/round-book.ts'

/** Enters, shows or deletes absences: one's own, or for somebody else with the right to manage people. */
export const absent: Command<Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil'>> = {
  word: 'absent',
  needs: 'see-own',
  needsFor: ({ person }) => (person === undefined ? 'see-own' : 'manage-people'),

  async complete(_, { person, ...others }, by) {
    const args = person === undefined || person === by.person.id ? others : { ...others, person }
    const action = args['action'] ?? (args['period'] === undefined ? 'show' : 'add')
    return { args: { ...args, action }, resumed: false }
  },

  async questions(powers, args, by) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    const { words } = by
    const { substitute, leadIns } = words.people.absence
    const others = allowed(book, by, 'manage-people', mainPlan(powers.city).code)
    const { which } = words.people
    return [
      actionPrompt(by),
      periodPrompt(args, book.today, by),
      {
        ...personPrompt(book, { id: 'substitute', ...substitute, required: false, leadIns }),
        // Before the days are known, a name alone may be whose absence it is.
        onlyIfNamed: args['period'] === undefined,
      },
      ...(others ? [personPrompt(book, { id: 'person', ...which, required: false })] : []),
      ...surePrompt(args, by),
    ]
  },

  async run(powers, args, by) {
    if (args['sure'] === 'no') return accepted(answering(reply(by.words.questions.cancelled)))
    const book = await readBook(powers, mainPlan(powers.city).code)
    const id = args['person'] ?? by.person.id
    const person = book.directory.people.find((each) => each.id === id) ?? by.person
    const [from = '', until = ''] = (args['period'] ?? '').split('/')
    const entering = { powers, book, by, person }
    if (args['action'] === 'add')
      return enterAbsence(entering, { person: person.id, from, until, substitute: args['substitute'] ?? null })
    if (args['action'] === 'drop') return dropAbsence(entering, from)
    return accepted(answering(showAbsences(entering)))
  },
}

function actionPrompt({ words }: Actor): Prompt {
  const choices = Object.entries(words.people.absence.actions).map(([value, label]) => ({ value, label }))
  const { label } = words.questions.action
  return { id: 'action', kind: 'choice', required: false, label, hint: null, before: null, choices, onlyIfNamed: true }
}

function periodPrompt({ action = 'show' }: Args, today: string, { words }: Actor): Prompt {
  const { when, whichOne } = words.people.absence
  const asked = action === 'drop' ? whichOne : when
  return { id: 'period', kind: 'period', required: action !== 'show', ...asked, before: null, today }
}

/** Whoever mistypes a year would be silent for as long. */
function surePrompt({ action, period = '' }: Args, by: Actor): readonly Prompt[] {
  const [from = '', until = ''] = period.split('/')
  if ((action !== undefined && action !== 'add') || period === '') return []
  const longest = Temporal.PlainDate.from(from).add({ years: 1 }).toString()
  return until < longest ? [] : [yesOrNo('sure', by.words.people.absence.sure(by.say.day(until)), by)]
}
