import type { Catalogue } from '#text/catalogue.ts'
import { NotConnected } from '#app/contracts/not-connected.ts'

/** What keeps the bot from its keys; mostly no waiting cures it. */
export const notConnected = (
  say: (words: Catalogue['matrixKeys']) => string,
  { lasting = true }: { readonly lasting?: boolean } = {},
): NotConnected => new NotConnected({ lasting, say: ({ matrixKeys }) => say(matrixKeys) })
