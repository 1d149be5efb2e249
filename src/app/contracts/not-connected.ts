import type { Catalogue } from '#text/catalogue.ts'

/** What keeps a platform from being connected, worded for the operator. */
interface Obstacle {
  /** No waiting cures it: somebody has to change a setting. */
  readonly lasting: boolean
  readonly say: (words: Catalogue) => string
}

/** That a platform cannot be connected, and what to do about it: one sentence without secrets. */
export class NotConnected extends Error implements Obstacle {
  override name = 'NotConnected'
  readonly lasting: boolean
  readonly say: (words: Catalogue) => string

  constructor({ lasting, say }: Obstacle, options?: ErrorOptions) {
    super('A platform cannot be connected.', options)
    this.lasting = lasting
    this.say = say
  }
}
