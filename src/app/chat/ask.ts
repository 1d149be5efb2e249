import type { Problem } from '#domain/problem.ts'
import type { Block } from '#report/block.ts'
import { paragraph } from '#report/build.ts'
import { problemSentence } from '#text/problem.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Dialogue } from '#app/contracts/dialogue.ts'
import type { Invocation } from '#app/contracts/invocation.ts'
import type { Choice, Prompt } from '#app/contracts/prompt.ts'
import type { Button, Form, Reply } from '#app/contracts/reply.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { dialogueEnded } from '#app/chat/dialogue-ended.ts'
import { questionBefore } from '#app/chat/question-before.ts'
import { questionBlocks } from '#app/chat/question-blocks.ts'
import { questionLabel } from '#app/chat/question-label.ts'
import { saidValue } from '#app/chat/said-value.ts'

interface Asking {
  readonly resumed: boolean
  /** Whether nothing was asked before it in this dialogue. */
  readonly isFirst: boolean
  /** A draft that is older than what stands, to be read beside it. */
  readonly beside: readonly Block[]
  readonly problem: Problem | undefined
  /** All that will not do, by question, for platforms with forms. */
  readonly problems: Readonly<Record<string, Problem>>
  readonly changes: readonly Change[]
  /** What finds the draft again that keeps what was said when the person stops here. */
  readonly draft: Args | undefined
  /** Everything that is asked in this dialogue, in order. */
  readonly prompts: readonly Prompt[]
  /** The same question as a form, with whatever else is open. */
  readonly form: Form | undefined
}

type Asked = Pick<Dialogue, 'call' | 'asking' | 'mode'>

/**
 * Asks one question. Where a form can be shown at once it stands there with all others, and no dialogue waits: whoever
 * closes the form and writes something means that by itself, and their draft is kept. A choice of few is put in words with
 * buttons all the same. In words, it is remembered what was asked.
 */
export function ask(conversation: Conversation, dialogue: Asked, prompt: Prompt, asking: Asking): Decision {
  const { powers, plan, by, place } = conversation
  const { words, say } = by
  const { problem, problems, form } = asking
  const all = Object.entries(problem ? { ...problems, [prompt.id]: problem } : problems)
  const worded = Object.fromEntries(all.map(([id, each]) => [id, problemSentence(each, words, say)]))
  const said: Reply = { body: bodyOf(by, dialogue, prompt, asking), private: true }
  const filled = form && { form, ...(all.length > 0 ? { problems: worded } : {}) }
  const buttons =
    conversation.form && form ? choiceButtons(dialogue.call, form) : closingButtons(prompt, dialogue.call, asking)
  if (conversation.form && form && buttons.length === 0)
    return { reply: { ...said, ...filled }, changes: [...dialogueEnded(conversation), ...asking.changes], messages: [] }
  const call = powers.city.plans.length > 1 ? { ...dialogue.call, plan: plan.code } : dialogue.call
  const remembered: Dialogue = { ...dialogue, call, person: by.person.id, place, since: powers.now() }
  return {
    reply: {
      ...said,
      ...(buttons.length > 0 ? { buttons } : {}),
      ...(conversation.form ? {} : filled),
    },
    changes: [{ kind: 'dialogue-at', dialogue: remembered }, ...asking.changes],
    messages: [],
  }
}

/** The question in words, under what went wrong. */
function bodyOf(by: Actor, { call: { args } }: Asked, prompt: Prompt, asking: Asking): readonly Block[] {
  const { words, say } = by
  const { resumed, beside, problem, draft, prompts, isFirst } = asking
  const said = args[prompt.id]
  return [
    ...(resumed ? [paragraph(words.questions.resumed)] : []),
    ...beside,
    ...(problem ? [paragraph(problemSentence(problem, words, say))] : []),
    ...(problem && waits(prompt, prompts, args) ? [paragraph(words.questions.wordsKept)] : []),
    ...questionBlocks({ ...prompt, label: questionLabel(args, prompt) }, by, {
      keepsDraft: draft !== undefined,
      isFirst,
      // Back from “sure?” means no.
      hasBefore: prompt.id !== 'sure' && questionBefore(prompts, args, prompt.id) !== undefined,
      present: said === undefined ? null : saidValue(prompt, said, by),
      part: partOf(prompts, args),
    }),
  ]
}

/** Whether something was said already that only lacks its measure. */
const waits = (prompt: Prompt, prompts: readonly Prompt[], args: Args): boolean =>
  prompt.kind === 'measure' && prompts.some(({ id }) => id !== prompt.id && id in args)

/** The text that was said: what people most likely want to change. */
function partOf(prompts: readonly Prompt[], args: Args): string {
  const said = prompts.filter(({ id, closing, marks = [] }) => (args[id] ?? '') !== '' && !closing && marks.length > 0)
  return (said.find(({ kind }) => kind === 'text') ?? said[0])?.marks?.[0] ?? ''
}

/** The last word as a button. Whatever was said lies in the draft; a button has no room for it. */
function closingButtons(
  { id, closing, choices = [] }: Prompt,
  { word, args }: Invocation,
  { draft }: Asking,
): readonly Button[] {
  if (!closing) return []
  return choices.map((choice) => choosing({ word, args: draft ?? args }, id, choice))
}

/** More choices than these, and longer ones, are better chosen in a form. */
const mostChoices = 5
const longestLabel = 40
/** A button carries what it calls; platforms give it little room. */
const mostCarried = 1800

/** One question with few answers needs no form: a button each. */
function choiceButtons({ word, args }: Invocation, form: Form | undefined): readonly Button[] {
  const [only, ...others] = form?.questions ?? []
  if (only?.kind !== 'choice' || others.length > 0 || JSON.stringify(args).length > mostCarried) return []
  const { choices = [] } = only
  const few = choices.length <= mostChoices && choices.every(({ label }) => label.length <= longestLabel)
  return few ? choices.map((choice) => choosing({ word, args }, only.id, choice)) : []
}

const choosing = ({ word, args }: Invocation, id: string, { value, label }: Choice): Button => ({
  label: `${label.charAt(0).toUpperCase()}${label.slice(1)}`,
  call: { word, args: { ...args, [id]: value } },
  says: label,
})
