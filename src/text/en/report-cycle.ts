import { sayDay } from '#text/dates.ts'
import { inBrackets } from '#text/in-brackets.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** When a plan is reported on, as the paper says it. */
export const cycle: Catalogue['reports']['cycle'] = {
  title: 'Further reports',
  every: (plan, cadence) => `There is a ${cadence} report on the plan “${plan}”.`,
  until: (plan, cadence, other, whenAt) =>
    `There is a ${cadence} report on the plan “${plan}” until the plan “${other}” ${whenAt}.`,
  afterwards: (other, cadence) => `After that there is a ${cadence} report on the plan “${other}”.`,
  sinceThen: (other, cadence) => `Since then there has been a ${cadence} report on the plan “${other}”.`,
  stands: (plan, stage, since, details) =>
    `The plan “${plan}” has been at the stage “${stage}”${inBrackets(details)} since ${sayDay(since, 'en')}.`,
  superseded: (plan, since, following) =>
    `The plan “${plan}” was superseded${following === null ? '' : ` by the plan “${following}”`} on ${sayDay(since, 'en')}.`,
  last: (plan) => `This is the last regular report on the plan “${plan}”.`,
}
