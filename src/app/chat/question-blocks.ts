import type { Block } from '#report/block.ts'
import { paragraph, strong, t } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Prompt } from '#app/contracts/prompt.ts'

interface Questioning {
  /** Whether what was said is kept when the person stops here. */
  readonly keepsDraft: boolean
  /** Whether there is a question to go back to. */
  readonly hasBefore: boolean
  /** What was said to it already, of a question that is asked again. */
  readonly present: string | null
  /** Whether it is the first of its dialogue: after that people know the words that steer. */
  readonly isFirst: boolean
  /** A part that could be changed, for an example. */
  readonly part: string
}

/**
 * The question in words: label, level, hint, choices, what was said already or last time, and the words that skip, take
 * over, go back or stop.
 */
export function questionBlocks(prompt: Prompt, { words }: Actor, questioning: Questioning): readonly Block[] {
  const { questions } = words
  const choices = prompt.choices?.map(({ label }) => [paragraph(label)])
  return [
    ...(prompt.closing ?? []),
    ...(prompt.shown ?? []),
    {
      type: 'paragraph',
      children: [strong(labelled(prompt, questions)), ...(prompt.hint ? [t(` ${capital(prompt.hint)}`)] : [])],
    },
    ...(choices && !prompt.closing ? [{ type: 'list', ordered: true, items: choices } as const] : []),
    ...saidBefore(prompt, questioning, questions),
    { type: 'paragraph', children: [{ type: 'emphasis', children: [t(ways(prompt, words, questioning).join(' '))] }] },
  ]
}

type Words = Actor['words']['questions']

function labelled({ label, required, level }: Prompt, questions: Words): string {
  const remarks = [required ? '' : questions.optional, level === undefined ? '' : questions.level[level]]
  const shown = remarks.filter((remark) => remark !== '')
  return shown.length > 0 ? `${label} (${shown.join(', ')})` : label
}

/** What the person said just now, or what was said in the last round. */
function saidBefore({ before, proposed }: Prompt, { present }: Questioning, questions: Words): readonly Block[] {
  const said = proposed ? questions.proposed : questions.lastTime
  if (present === null) return before ? [paragraph(said(before.label))] : []
  return [paragraph(present === '' ? questions.saidNothing : questions.saidNow(present))]
}

/** “As last time” says nothing of what is only proposed. */
const keepWord = ({ proposed }: Prompt, usual: string): string => (proposed ? '=' : usual)

function ways(prompt: Prompt, { questions }: Actor['words'], questioning: Questioning): readonly string[] {
  const { keepsDraft, hasBefore, present, part, isFirst } = questioning
  const { keep, skip, leave, back, change, cancel } = questions
  const again = present !== null
  const known = [
    ...(!again && prompt.before ? [{ word: keepWord(prompt, keep.word), how: questions.howKeep }] : []),
    ...(!again && !prompt.required ? [{ word: skip.word, how: questions.howSkip }] : []),
    ...(hasBefore ? [{ word: back.word, how: questions.howBack }] : []),
    { word: cancel.word, how: keepsDraft ? questions.howCancel : questions.howStop },
  ]
  return [
    ...(again ? [questions.howLeave(leave.word)] : []),
    ...(again && !prompt.required ? [questions.howEmpty('-')] : []),
    ...(prompt.closing ? [questions.howChange(change.word, part)] : []),
    ...(isFirst ? known.map(({ word, how }) => how(word)) : [questions.alsoPossible(known.map(({ word }) => word))]),
  ]
}

const capital = (hint: string): string =>
  `${hint.charAt(0).toUpperCase()}${hint.slice(1)}${/[.!?]$/.test(hint) ? '' : '.'}`
