import type { Catalogue } from '#text/catalogue.ts'
import { announcements as formal } from '#text/de/announcements.ts'

export const announcements: Catalogue['announcements'] = {
  ...formal,
  text: { label: 'Was möchtest du mitteilen?', hint: 'höchstens 1500 Zeichen' },
}
