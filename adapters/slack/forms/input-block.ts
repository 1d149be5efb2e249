import type { InputBlock } from '@slack/types'
import type { Asked } from './asked.ts'
import { blockId } from './block-id.ts'
import { plain } from './plain.ts'

/** Longest label and hint of a field (@slack/types, `InputBlock`), and what is shown of last time's answer. */
const longest = 2000
const longestBefore = 300

interface Made {
  readonly element: InputBlock['element']
  /** The field's own name, where the question has several. */
  readonly label?: string
  readonly part?: number
  /** Whether it is told at once what is chosen or typed here. */
  readonly tells?: boolean
}

/** One field of a question, with its label, and under it who may read it, how it is answered, and last time's answer. */
export function inputBlock(asked: Asked, { element, label, part = 1, tells = false }: Made): InputBlock {
  const { prompt, scope } = asked
  const hint = part === 1 ? hintOf(asked) : ''
  return {
    type: 'input',
    block_id: blockId({ question: prompt.id, part, scope }),
    label: plain(label ?? prompt.label, longest),
    element: { ...element, action_id: prompt.id },
    optional: !prompt.required || part > 1,
    ...(hint === '' ? {} : { hint: plain(hint, longest) }),
    ...(tells ? { dispatch_action: true } : {}),
  }
}

function hintOf({ prompt: { level, hint, before, proposed, limit }, value, tellsLimit, words }: Asked): string {
  const { questions, slackForms } = words
  const said = proposed ? questions.proposed : questions.lastTime
  const isShown = before !== null && before.value !== value && before.label !== value
  const sentences = [
    level === undefined || level === 'public' ? '' : sentence(questions.level[level]),
    hint === null ? '' : sentence(hint),
    isShown ? plain(said(before.label), longestBefore).text : '',
    tellsLimit && limit !== undefined ? slackForms.longer : '',
  ]
  return sentences.filter((each) => each !== '').join(' ')
}

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`
