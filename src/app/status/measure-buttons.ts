import { quietButton } from '#app/chat/quiet-button.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Button } from '#app/contracts/reply.ts'
import type { Item } from '#app/rounds/round-figures.ts'

/** Platforms show no more buttons in one row of a message. */
const most = 25

/** From a list of measures to each of them. */
export const measureButtons = (items: readonly Item[], { words }: Actor): readonly Button[] =>
  items.slice(0, most).map(({ measure: { code } }) => quietButton(words, code, 'status', { filter: code }))
