import type { Problem } from '#domain/problem.ts'
import type { Block } from '#report/block.ts'
import { paragraph, strong, t } from '#report/build.ts'
import { problemSentence } from '#text/problem.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Dialogue } from '#app/contracts/dialogue.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { questionLabel } from '#app/chat/question-label.ts'

interface Asking {
  readonly resumed: boolean
  readonly problem: Problem | undefined
  readonly changes: readonly Change[]
  /** Whether what was said is kept when the person stops here. */
  readonly keepsDraft: boolean
  /** All that may still be asked, for platforms with forms. */
  readonly open: readonly Prompt[]
}

/** Asks one question and remembers that it was asked. */
export function ask(
  { powers, by, place }: Conversation,
  dialogue: Pick<Dialogue, 'call' | 'asking' | 'mode'>,
  prompt: Prompt,
  { resumed, problem, changes, keepsDraft, open }: Asking,
): Decision {
  const { words, say } = by
  const body: Block[] = []
  if (resumed) body.push(paragraph(words.questions.resumed))
  if (problem) body.push(paragraph(problemSentence(problem, words, say)))
  body.push(...asked({ ...prompt, label: questionLabel(dialogue.call.args, prompt) }, by, keepsDraft))
  const remembered: Dialogue = { ...dialogue, person: by.person.id, place, since: powers.now() }
  return {
    reply: {
      body,
      private: true,
      form: { call: dialogue.call, questions: open },
      ...(problem ? { problems: { [prompt.id]: problem } } : {}),
    },
    changes: [{ kind: 'dialogue-at', dialogue: remembered }, ...changes],
    messages: [],
  }
}

/** The question in words: label, hint, choices, last time's answer, and the words that skip or take over. */
function asked(prompt: Prompt, { words }: Actor, keepsDraft: boolean): readonly Block[] {
  const { questions } = words
  const remarks = [
    prompt.required ? '' : questions.optional,
    prompt.level && prompt.level !== 'public' ? questions.level[prompt.level] : '',
  ].filter((remark) => remark !== '')
  const label = [prompt.label, ...(remarks.length > 0 ? [`(${remarks.join(', ')})`] : [])].join(' ')
  const ways = [
    prompt.before ? questions.howKeep(questions.keep.word) : '',
    prompt.required ? '' : questions.howSkip(questions.skip.word),
    keepsDraft ? questions.howCancel(questions.cancel.word) : questions.howStop(questions.cancel.word),
  ].filter((way) => way !== '')
  const choices = prompt.choices?.map(({ label: choice }) => [paragraph(choice)])
  return [
    { type: 'paragraph', children: [strong(label), ...(prompt.hint ? [t(` ${capital(prompt.hint)}`)] : [])] },
    ...(choices ? [{ type: 'list', ordered: true, items: choices } as const] : []),
    ...(prompt.before ? [paragraph(questions.lastTime(prompt.before.label))] : []),
    { type: 'paragraph', children: [{ type: 'emphasis', children: [t(ways.join(' '))] }] },
  ]
}

const capital = (hint: string): string =>
  `${hint.charAt(0).toUpperCase()}${hint.slice(1)}${/[.!?]$/.test(hint) ? '' : '.'}`
