import type { Outcome } from '#domain/outcome.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { actsPrompt } from '#app/chat/acts-prompt.ts'
import { aimAt } from '#app/motions/aim-at.ts'
import { answerWith } from '#app/motions/answer-with.ts'
import { askAbout } from '#app/motions/ask-about.ts'
import { button } from '#app/chat/button.ts'
import { changeMotion } from '#app/motions/change-motion.ts'
import { changePoint } from '#app/motions/change-point.ts'
import { closeAsking } from '#app/motions/close-asking.ts'
import { extendAsking } from '#app/motions/extend-asking.ts'
import { linkMotions } from '#app/motions/link-motions.ts'
import { type Motioning, readMotioning, withLiveMotion, withMotion } from '#app/motions/motioning.ts'
import { motionPrompt, motionQuestions } from '#app/motions/motion-questions.ts'
import { motionDraft } from '#app/motions/motion-draft.ts'
import { register } from '#app/motions/register.ts'
import { resumeMotion } from '#app/motions/resume-motion.ts'
import { seenMotions } from '#app/motions/seen-motions.ts'
import { showMotion } from '#app/motions/show-motion.ts'
import { showMotions } from '#app/motions/show-motions.ts'
import { withdraw } from '#app/motions/withdraw.ts'

const names = [
  'show',
  'add',
  'ask',
  'extend',
  'close',
  'session',
  'change',
  'point',
  'replaces',
  'extends',
  'with',
  'withdraw',
] as const

const actions: Readonly<
  Record<(typeof names)[number], (motioning: Motioning) => Promise<Outcome<Decision>> | Outcome<Decision>>
> = {
  show: (motioning) =>
    motioning.args['number'] === undefined ? showMotions(motioning) : withMotion(showMotion)(motioning),
  add: register,
  ask: withLiveMotion(askAbout),
  extend: withLiveMotion(extendAsking),
  close: withLiveMotion(closeAsking),
  session: withLiveMotion(aimAt),
  change: withLiveMotion(changeMotion),
  point: withLiveMotion(changePoint),
  replaces: withLiveMotion(linkMotions('replaces')),
  extends: withLiveMotion(linkMotions('extends')),
  with: withLiveMotion(answerWith),
  withdraw: withLiveMotion(withdraw),
}

/** Lists the council's motions, shows one, registers one and has it asked about, changes its points, or links it with others. */
export const motion: Command<Motioning['powers']> = {
  word: 'motion',
  // Of whoever does not see the plan it shows no more than their own points.
  needs: 'see-own',
  needsFor: ({ action = 'show' }) => (action === 'show' ? 'see-own' : 'manage-measures'),
  async changesIn(powers, args, by) {
    const { action = 'show', number, other } = args
    if (action === 'show' || action === 'add') return []
    const { all } = await readMotioning(powers, args, by)
    return all.motions.filter((each) => each.number === number || each.number === other).map(({ plan }) => plan)
  },
  walks: ({ action }) => action === 'add',
  async complete(powers, args, by) {
    return args['action'] === 'add' ? resumeMotion(powers, args, by.person.id) : { args, resumed: false }
  },
  async draftOf(_, { action, no }) {
    return action === 'add' && no !== undefined ? motionDraft(no) : undefined
  },
  goesOn({ no = '' }, { words }) {
    return button(words, words.answers.goOn, 'motion', { action: 'add', no }, `${words.motions.actions.add} ${no}`)
  },
  async questions(powers, args, by) {
    const motioning = await readMotioning(powers, args, by)
    const { motions } = by.words
    const codes = (await seenMotions(motioning)).map(({ number }) => number)
    const { action } = args
    const isAbout = action !== undefined && action !== 'show' && action !== 'add'
    const number = motionPrompt('number', motions.asks.motion, { codes, required: isAbout })
    const asked = actsPrompt(by.words, names, motions.actions, motions.also)
    return [...(action === 'add' ? [] : [number]), asked, ...(motionQuestions[action ?? '']?.(motioning) ?? [])]
  },
  async run(powers, args, by) {
    const motioning = await readMotioning(powers, args, by)
    const action = names.find((name) => name === (args['action'] ?? 'show')) ?? 'show'
    return actions[action](motioning)
  },
}
