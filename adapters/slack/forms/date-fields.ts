import type { Datepicker } from '@slack/types'
import { z } from 'zod'
import type { Asked, Fields } from './asked.ts'
import { inputBlock } from './input-block.ts'

const day = z.iso.date()

/** A day, chosen from a calendar. */
export const dateField = (asked: Asked): Fields => ({
  blocks: [inputBlock(asked, { element: calendar(asked.value) })],
})

/** The first and the last day of a period; a single day is both. */
export function periodFields(asked: Asked): Fields {
  const { prompt, words } = asked
  const [from = '', until = ''] = endsOf(asked.value)
  const { firstDay, lastDay } = words.slackForms
  return {
    blocks: [
      inputBlock(asked, { element: calendar(from), label: firstDay(prompt.label) }),
      inputBlock(asked, { element: calendar(until), label: lastDay(prompt.label), part: 2 }),
    ],
  }
}

const calendar = (value: string): Datepicker => ({
  type: 'datepicker',
  ...(day.safeParse(value).success ? { initial_date: value } : {}),
})

/** As the program keeps it, or as it was put together here. */
function endsOf(value: string): readonly string[] {
  const until = /^bis (\S+)$/.exec(value)?.[1]
  return until === undefined ? value.split(/\/| – /) : ['', until]
}
