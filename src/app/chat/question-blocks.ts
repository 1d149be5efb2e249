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
function saidBefore({ before }: Prompt, { present }: Questioning, questions: Words): readonly Block[] {
  if (present === null) return before ? [paragraph(questions.lastTime(before.label))] : []
  return [paragraph(present === '' ? questions.saidNothing : questions.saidNow(present))]
}

function ways(
  prompt: Prompt,
  { questions }: Actor['words'],
  { keepsDraft, hasBefore, present, part }: Questioning,
): readonly string[] {
  const { keep, skip, leave, back, change, cancel } = questions
  const again = present !== null
  return [
    ...(again ? [questions.howLeave(leave.word)] : prompt.before ? [questions.howKeep(keep.word)] : []),
    ...(prompt.required ? [] : [again ? questions.howEmpty('-') : questions.howSkip(skip.word)]),
    ...(prompt.closing ? [questions.howChange(change.word, part)] : []),
    ...(hasBefore ? [questions.howBack(back.word)] : []),
    keepsDraft ? questions.howCancel(cancel.word) : questions.howStop(cancel.word),
  ]
}

const capital = (hint: string): string =>
  `${hint.charAt(0).toUpperCase()}${hint.slice(1)}${/[.!?]$/.test(hint) ? '' : '.'}`
