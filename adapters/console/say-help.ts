import type { Catalogue } from '#text/catalogue.ts'
import { displayWidth } from './display-width.ts'

/** The overview of the console's own commands. */
export function sayHelp({ helpTitle, help, helpMore }: Catalogue['console']): string {
  const long = Math.max(...help.map(([says]) => displayWidth(says)))
  const rows = help.map(([says, means]) => `  ${says.padEnd(long)}  ${means}`)
  return [helpTitle, ...rows, helpMore].join('\n')
}
