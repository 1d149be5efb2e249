import type { Day } from '#domain/instant.ts'
import { sayDay } from '#text/dates.ts'
import { inBrackets } from '#text/in-brackets.ts'

/** When a plan is reported on, as the paper says it. */
export const cycle = {
  title: 'Weitere Berichterstattung',
  every: (plan: string, cadence: string) => `Über den Plan „${plan}“ wird ${cadence} berichtet.`,
  until: (plan: string, cadence: string, other: string, whenAt: string) =>
    `Über den Plan „${plan}“ wird ${cadence} berichtet, bis der Plan „${other}“ ${whenAt}.`,
  afterwards: (other: string, cadence: string) => `Danach wird ${cadence} über den Plan „${other}“ berichtet.`,
  sinceThen: (other: string, cadence: string) => `Seitdem wird ${cadence} über den Plan „${other}“ berichtet.`,
  stands: (plan: string, stage: string, since: Day, details: string) =>
    `Der Plan „${plan}“ hat seit dem ${sayDay(since, 'de')} den Stand „${stage}“${inBrackets(details)}.`,
  superseded: (plan: string, since: Day, following: string | null) =>
    `Der Plan „${plan}“ ist seit dem ${sayDay(since, 'de')} abgelöst${following === null ? '' : ` durch den Plan „${following}“`}.`,
  last: (plan: string) => `Dies ist der letzte regelmäßige Bericht über den Plan „${plan}“.`,
}
