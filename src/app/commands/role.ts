import { type Outcome, refused } from '#domain/outcome.ts'
import { roleNames } from '#domain/person.ts'
import { homeOf } from '#domain/home-of.ts'
import { oneOf } from '#domain/one-of.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Choice } from '#app/contracts/prompt.ts'
import { choicePrompt } from '#app/chat/choice-prompt.ts'
import { cityWide } from '#app/city-wide.ts'
import { mainPlan } from '#app/main-plan.ts'
import { personPrompt } from '#app/people/person-prompt.ts'
import { deputyNamed, roleGiven, roleTaken, type RoleChange } from '#app/people/role-changes.ts'
import type { Powers } from '#app/powers.ts'
import { readBook } from '#app/rounds/round-book.ts'

const acts: Readonly<Record<string, (change: RoleChange) => Outcome<Decision>>> = {
  give: roleGiven,
  take: roleTaken,
  deputy: deputyNamed,
}

/** Gives or takes a role, or names who deputises for it. Only administrators make administrators. */
export const role: Command<Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil'>> = {
  word: 'role',
  needs: 'manage-people',
  needsFor: ({ role: name }) => (name === 'admin' ? 'manage-admins' : 'manage-people'),
  /** A role that holds in all plans is not one plan’s to take. */
  async changesIn({ city, store }, { action, person, role: name }) {
    const { roles } = await store.directories.read()
    const isOfAll = roles.some((each) => each.person === person && each.role === name && each.plan === null)
    return action === 'take' && isOfAll ? [cityWide(city)] : []
  },

  async questions(powers, _, by) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    const { people } = by.words
    return [
      personPrompt(book, { id: 'person', ...people.which, required: true }),
      choicePrompt('role', { label: people.role.which.label, hint: null }, namedChoices(people.roles)),
      choicePrompt(
        'action',
        { label: by.words.questions.action.label, hint: null },
        namedChoices(people.role.actions),
        {
          required: false,
        },
      ),
    ]
  },

  async run(powers, args, by) {
    const plan = mainPlan(powers.city)
    const book = await readBook(powers, plan.code)
    const person = book.directory.people.find(({ id }) => id === args['person'])
    if (!person) return refused({ kind: 'unknown-person', text: args['person'] ?? '', nearest: [] })
    const act = acts[args['action'] ?? 'give'] ?? roleGiven
    const home = homeOf(book.directory, plan.code)
    return act({ powers, book, by, plan: home, person, role: oneOf(roleNames, args['role'] ?? '') })
  },
}

const namedChoices = (names: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(names).map(([value, label]) => ({ value, label }))
