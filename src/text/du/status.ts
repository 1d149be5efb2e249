import type { Catalogue } from '#text/catalogue.ts'
import { status as formal } from '#text/de/status.ts'

export const status: Catalogue['status'] = {
  ...formal,
  firstLook: 'Ab jetzt siehst du hier, was sich seit deinem letzten Blick auf den Stand geändert hat.',
}
