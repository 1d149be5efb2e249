import { refused } from '#domain/outcome.ts'
import type { Account } from '#app/contracts/account.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { addressKey } from '#app/contracts/address.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { choicePrompt } from '#app/chat/choice-prompt.ts'
import { yesOrNo } from '#app/chat/yes-or-no.ts'
import { mainPlan } from '#app/main-plan.ts'
import { allowed } from '#app/people/allowed.ts'
import { dropAccount } from '#app/people/drop-account.ts'
import { makeLinkCode } from '#app/people/make-link-code.ts'
import { personPrompt } from '#app/people/person-prompt.ts'
import type { Powers } from '#app/powers.ts'
import { readBook } from '#app/rounds/round-book.ts'

type LinkPowers = Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil' | 'sha512' | 'chance'>

/** Makes a code that links another account, to oneself or to somebody who has none yet; or unlinks one of one's own. */
export const link: Command<LinkPowers> = {
  word: 'link',
  needs: 'see-own',
  needsFor: ({ person }) => (person === undefined ? 'see-own' : 'manage-people'),

  async complete(powers, { person, ...others }, by) {
    const args = person === undefined || person === by.person.id ? others : { ...others, person }
    const [only, ...more] = args['action'] === 'drop' ? await powers.store.directories.accountsOf(by.person.id) : []
    const account = only && more.length === 0 ? { account: addressKey(only.address) } : {}
    return { args: { ...account, ...args }, resumed: false }
  },

  async questions(powers, args, by) {
    const { accounts } = by.words
    const actions = [{ value: 'drop', label: accounts.actions.drop }]
    const action = choicePrompt('action', { label: accounts.action, hint: null }, actions, {
      required: false,
      onlyIfNamed: true,
    })
    if (args['action'] === 'drop')
      return [action, ...dropPrompts(await powers.store.directories.accountsOf(by.person.id), by)]
    const plan = mainPlan(powers.city).code
    const book = await readBook(powers, plan)
    const forOthers = allowed(book, by, 'manage-people', plan)
    return [action, ...(forOthers ? [personPrompt(book, { id: 'person', ...accounts.whose, required: false })] : [])]
  },

  async run(powers, args: Args, by) {
    const own = await powers.store.directories.accountsOf(by.person.id)
    if (args['action'] === 'drop') return dropAccount(powers, own, args, by)
    const book = await readBook(powers, mainPlan(powers.city).code)
    const id = args['person'] ?? by.person.id
    const person = book.directory.people.find((each) => each.id === id)
    if (!person) return refused({ kind: 'unknown-person', text: id, nearest: [] })
    return makeLinkCode({ powers, book, by }, person)
  },
}

/** Which account, and whether really the last one. */
function dropPrompts(own: readonly Account[], by: Actor): readonly Prompt[] {
  const { accounts } = by.words
  const platforms = own.map(({ address }) => address.platform)
  const choices = own.map(({ address: { platform, realm, id } }) => {
    const isAlone = platforms.filter((each) => each === platform).length === 1
    return {
      value: addressKey({ platform, realm, id }),
      label: isAlone ? accounts.on(platform) : `${accounts.on(platform)} ${id}`,
    }
  })
  return [
    choicePrompt('account', accounts.which, choices),
    ...(own.length === 1 ? [yesOrNo('sure', accounts.sure, by)] : []),
  ]
}
