import type { Catalogue } from '#text/catalogue.ts'
import { NotConnected } from '#app/contracts/not-connected.ts'

/** What keeps the bot from its keys: no waiting cures it. */
export const notConnected = (say: (words: Catalogue['matrixKeys']) => string): NotConnected =>
  new NotConnected({ lasting: true, say: ({ matrixKeys }) => say(matrixKeys) })
