import type { CycleFacts, StageFacts } from '#domain/cycle-facts.ts'
import { line } from './line.ts'

/** How often and until when the plan is reported on, and how far it has come. */
export const openCycle = ({ cadence, at, until, following, isLast }: CycleFacts) => ({
  cadence,
  at: at && openStage(at),
  until: until && {
    plan: line(until.plan),
    stage: until.stage,
    cadence: until.cadence,
    at: until.at && openStage(until.at),
    reached: until.reached && openStage(until.reached),
  },
  following: line(following),
  last: isLast,
})

const openStage = ({ stage, on, number, whom }: StageFacts) => ({
  stage,
  since: on,
  paper: line(number),
  whom: line(whom),
})
