import { catalogue } from '#text/catalogue.ts'

/** Words for the report as a whole, in either language. */
export const reportWords: ReadonlySet<string> = new Set(
  [catalogue('de'), catalogue('en')].map(({ boards }) => boards.report),
)
