import type { Button as SlackButton } from '@slack/types'
import { cleanLine } from '#report/clean-text.ts'
import type { Button } from '#app/contracts/reply.ts'
import { callValue } from '#adapters/slack/forms/call-value.ts'
import { type Piece, textPieces } from './piece.ts'
import { bold, run } from './runs.ts'
import { shortened } from './shortened.ts'

/** @slack/types: elements of an actions block; text and spoken label of a button. */
const mostButtons = 25
const longestLabel = 75

/** Buttons that belong together, `from` being how many stand before them in the message. */
export interface Group {
  readonly buttons: readonly Button[]
  readonly from: number
  /** Whether the first is what most people will want. */
  readonly first: boolean
}

/** A group of buttons; what has no room in one is said as words to type instead. */
export function actionPieces({ buttons, from, first }: Group): readonly Piece[] {
  const pressed: SlackButton[] = []
  const typed: Button[] = []
  for (const [at, button] of buttons.entries()) {
    const value = callValue(button.call)
    if (value === undefined) typed.push(button)
    else pressed.push({ ...pressable(button), value, action_id: `call:${from + at}` })
  }
  const [leading, ...others] = pressed
  const styled: SlackButton[] = leading ? [{ ...leading, ...(first ? { style: 'primary' } : {}) }, ...others] : []
  return [...rows(styled), ...typed.flatMap(asWords)]
}

/** A screen reader says what the button does, too: many bear the same label. */
function pressable({ label, says }: Button): SlackButton {
  const text = shortened(cleanLine(label) || cleanLine(says) || '…', longestLabel)
  const more = beyond(text, cleanLine(says))
  return {
    type: 'button',
    text: { type: 'plain_text', text, emoji: false },
    ...(more === '' ? {} : { accessibility_label: shortened(`${text}: ${more}`, longestLabel) }),
  }
}

/** What stands in the words to type and not in the label: of “Melden” and “melden M-03” that is “M-03”. */
function beyond(label: string, says: string): string {
  const known = label.toLowerCase().split(/\s+/)
  return says
    .split(/\s+/)
    .filter((word) => !known.includes(word.toLowerCase()))
    .join(' ')
}

const rows = (buttons: readonly SlackButton[]): readonly Piece[] =>
  Array.from({ length: Math.ceil(buttons.length / mostButtons) }, (_, row) => ({
    block: { type: 'actions', elements: buttons.slice(row * mostButtons, (row + 1) * mostButtons) },
  }))

const asWords = ({ label, says }: Button): readonly Piece[] =>
  textPieces([[...bold(`${cleanLine(label)}: `), ...run(cleanLine(says), { code: true })]])
