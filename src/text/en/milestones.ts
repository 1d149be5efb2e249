import type { Catalogue } from '#text/catalogue.ts'
import { milestones as german } from '#text/de/milestones.ts'

export const milestones: Catalogue['milestones'] = {
  name: { reached: 'reached', planned: 'planned', moved: 'moved', overdue: 'overdue' },
  symbol: german.symbol,
}
