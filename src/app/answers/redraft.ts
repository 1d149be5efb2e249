import type { Actor } from '#app/contracts/actor.ts'
import type { Button } from '#app/contracts/reply.ts'
import { paperButton } from '#app/papers/paper-button.ts'

interface Redraft {
  readonly says: string
  readonly buttons: readonly Button[]
}

/** That the paper's draft lacks what was changed after the freeze, and the way to draft it anew; empty without one. */
export function redraft({ drafted }: { readonly drafted: number | null }, { words }: Pick<Actor, 'words'>): Redraft {
  return drafted === null
    ? { says: '', buttons: [] }
    : { says: words.afterwards.draftOutdated(drafted), buttons: [paperButton(words, 'draft')] }
}
