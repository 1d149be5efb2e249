import { oneOf } from '#domain/one-of.ts'
import type { Problem } from '#domain/problem.ts'
import type { Block } from '#report/block.ts'
import { paragraph } from '#report/build.ts'
import { problemSentence } from '#text/problem.ts'
import type { Change } from '#app/contracts/change.ts'
import { commandWords } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Dialogue } from '#app/contracts/dialogue.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import type { Button } from '#app/contracts/reply.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { questionBefore } from '#app/chat/question-before.ts'
import { questionBlocks } from '#app/chat/question-blocks.ts'
import { questionLabel } from '#app/chat/question-label.ts'
import { saidValue } from '#app/chat/said-value.ts'

interface Asking {
  readonly resumed: boolean
  readonly problem: Problem | undefined
  /** All that will not do, by question, for platforms with forms. */
  readonly problems: Readonly<Record<string, Problem>>
  readonly changes: readonly Change[]
  /** Whether what was said is kept when the person stops here. */
  readonly keepsDraft: boolean
  /** Everything that is asked in this dialogue, in order. */
  readonly prompts: readonly Prompt[]
}

/** Asks one question and remembers that it was asked. */
export function ask(
  { powers, plan, by, place }: Conversation,
  dialogue: Pick<Dialogue, 'call' | 'asking' | 'mode'>,
  prompt: Prompt,
  { resumed, problem, problems, changes, keepsDraft, prompts }: Asking,
): Decision {
  const { words, say } = by
  const { args } = dialogue.call
  const said = args[prompt.id]
  const body: Block[] = []
  if (resumed) body.push(paragraph(words.questions.resumed))
  if (problem) body.push(paragraph(problemSentence(problem, words, say)))
  body.push(
    ...questionBlocks({ ...prompt, label: questionLabel(args, prompt) }, by, {
      keepsDraft,
      // Back from “sure?” means no.
      hasBefore: prompt.id !== 'sure' && questionBefore(prompts, args, prompt.id) !== undefined,
      present: said === undefined ? null : saidValue(prompt, said, by),
      part: partOf(prompts, args),
    }),
  )
  const call = powers.city.plans.length > 1 ? { ...dialogue.call, plan: plan.code } : dialogue.call
  const remembered: Dialogue = { ...dialogue, call, person: by.person.id, place, since: powers.now() }
  const all = Object.entries(problem ? { ...problems, [prompt.id]: problem } : problems)
  const buttons = closingButtons(prompt, dialogue.call, keepsDraft)
  return {
    reply: {
      body,
      private: true,
      ...(buttons.length > 0 ? { buttons } : {}),
      form: {
        call: dialogue.call,
        title: words.commands[oneOf(commandWords, dialogue.call.word)].names[0] ?? '',
        questions: fieldsOf(prompts, prompt, args),
        values: args,
        language: by.person.language ?? powers.city.language,
      },
      ...(all.length > 0
        ? { problems: Object.fromEntries(all.map(([id, each]) => [id, problemSentence(each, words, say)])) }
        : {}),
    },
    changes: [{ kind: 'dialogue-at', dialogue: remembered }, ...changes],
    messages: [],
  }
}

/** What a form asks for: all that is still open, and everything once more where it is looked over. */
const fieldsOf = (prompts: readonly Prompt[], asked: Prompt, args: Dialogue['call']['args']): readonly Prompt[] =>
  prompts.filter(({ id, closing }) => !closing && (asked.closing !== undefined || id === asked.id || !(id in args)))

/** The text that was said: what people most likely want to change. */
function partOf(prompts: readonly Prompt[], args: Dialogue['call']['args']): string {
  const said = prompts.filter(({ id, closing, marks = [] }) => (args[id] ?? '') !== '' && !closing && marks.length > 0)
  return (said.find(({ kind }) => kind === 'text') ?? said[0])?.marks?.[0] ?? ''
}

/** The last word as a button. Whatever was said lies in the draft; a button has no room for it. */
function closingButtons({ id, closing, choices = [] }: Prompt, { word, args }: Dialogue['call'], keepsDraft: boolean) {
  if (!closing) return []
  const { measure } = args
  const carried = keepsDraft && measure !== undefined ? { measure } : args
  return choices.map(({ value, label }): Button => ({
    label: `${label.charAt(0).toUpperCase()}${label.slice(1)}`,
    call: { word, args: { ...carried, [id]: value } },
    says: label,
  }))
}
