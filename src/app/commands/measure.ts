import { oneOf } from '#domain/one-of.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { choicePrompt } from '#app/chat/choice-prompt.ts'
import { mainPlan } from '#app/main-plan.ts'
import { add } from '#app/measures/add.ts'
import { aspects, change, valueOf } from '#app/measures/change.ts'
import type { Changing, ChangePlan } from '#app/measures/changing.ts'
import { measureQuestions } from '#app/measures/measure-questions.ts'
import { merge } from '#app/measures/merge.ts'
import { remove } from '#app/measures/remove.ts'
import { split } from '#app/measures/split.ts'
import { withoutDeniedTitles } from '#app/measures/title-prompts.ts'
import { turn } from '#app/measures/turn.ts'
import { readBook } from '#app/rounds/round-book.ts'

const actions = {
  add,
  change,
  split,
  merge,
  drop: turn('dropped'),
  finish: turn('done'),
  pause: turn('on-hold'),
  resume: turn('active'),
  remove,
} satisfies Record<string, ChangePlan>
type Action = keyof typeof actions
const names: readonly Action[] = ['add', 'change', 'split', 'merge', 'drop', 'finish', 'pause', 'resume', 'remove']

/** Adds, changes, splits, merges, ends or deletes measures; what was reported on them stays. */
export const measure: Command<Changing['powers']> = {
  word: 'measure',
  needs: 'manage-measures',
  async complete(powers, said) {
    const args = withoutDeniedTitles(said)
    // What stood there when the question was asked: what someone else writes meanwhile is not overwritten unseen.
    const { action, aspect, measure: code, seen } = args
    if (action !== 'change' || aspect === undefined || code === undefined || seen !== undefined)
      return { args, resumed: false }
    const { measures } = await readBook(powers, mainPlan(powers.city).code)
    const found = measures.find((each) => each.code === code)
    const known = found ? { ...args, seen: valueOf(found, oneOf(aspects, aspect)) } : args
    return { args: known, resumed: false }
  },
  async questions(powers, args, by) {
    const { action } = args
    if (action === undefined) return [actionPrompt(by)]
    const book = await readBook(powers, mainPlan(powers.city).code)
    return [actionPrompt(by), ...(measureQuestions[action]?.({ powers, book, by, args }) ?? [])]
  },
  async run(powers, args, by) {
    const plan = mainPlan(powers.city)
    const book = await readBook(powers, plan.code)
    const act: ChangePlan = actions[oneOf(names, args['action'] ?? '')]
    return act({ powers, plan, book, by, args })
  },
}

function actionPrompt({ words }: Actor): Prompt {
  const { actions: labels, also } = words.plan.measure
  const choices = names.map((value) => ({ value, label: labels[value], also: also[value] }))
  return choicePrompt('action', { label: words.questions.action.label, hint: null }, choices)
}
