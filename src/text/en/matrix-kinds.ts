import type { Catalogue } from '#text/catalogue.ts'

export const matrixKinds: Catalogue['matrixKinds'] = {
  sticker: 'Sticker',
  poll: 'Poll',
  location: 'Location',
  other: 'Message of a special kind',
}
