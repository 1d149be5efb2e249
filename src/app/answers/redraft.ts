import type { Measure } from '#domain/measure.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Button } from '#app/contracts/reply.ts'
import { paperButton } from '#app/papers/paper-button.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

interface Redraft {
  readonly says: string
  readonly buttons: readonly Button[]
}

interface Given {
  readonly drafted: number | null
  readonly measure: Pick<Measure, 'plan'>
  readonly book: Pick<RoundBook, 'directory'>
}

/** That the paper's draft lacks what was changed after the freeze, and the way to draft it anew; empty without one. */
export function redraft({ drafted, measure: { plan }, book }: Given, { words }: Pick<Actor, 'words'>): Redraft {
  if (drafted === null) return { says: '', buttons: [] }
  const motion = book.directory.homes.has(plan) ? plan : undefined
  const { draftOutdated } = motion === undefined ? words.afterwards : words.statements
  return { says: draftOutdated(drafted), buttons: [paperButton(words, motion, 'draft')] }
}
