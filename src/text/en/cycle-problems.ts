import { planStages } from '#text/en/plan-stages.ts'
import { stageClauses } from '#text/en/stage-clauses.ts'
import type { ProblemSentences } from '#text/problem-sentences.ts'

/** Why a plan does not take a step, or has no round. */
export const cycleProblems = {
  'unknown-plan': ({ text, known }, say) => `There is no plan “${text}” here. Known: ${say.list(known)}.`,
  'stage-already': ({ stage, day }, say) =>
    `The plan has been at this stage (“${planStages[stage]}”) since ${say.day(day)}. It stays as it is.`,
  'step-ahead': ({ day }, say) =>
    `${say.day(day)} is still to come. Please record the step once it is taken, with the day on which it was.`,
  'step-too-early': ({ stage, day }, say) =>
    `The stage “${planStages[stage]}” has held since ${say.day(day)}; the new step cannot lie before that. Please check the day.`,
  'step-skips': ({ from, stage, next }) =>
    next.length === 0
      ? `“${planStages[from]}” is the last stage. If it is to be “${planStages[stage]}” all the same, add “anyway” and the reason.`
      : `After “${planStages[from]}” comes ${next.map((each) => `“${planStages[each]}”`).join(' or ')}. If it is to be “${planStages[stage]}” at once, add “anyway” and the reason.`,
  'plans-in-circle': ({ plan, following }) =>
    `${plan} is carried on by ${following} already; it cannot be the other way round as well. “plan” shows both.`,
  'no-released-paper': ({ text, known }, say) =>
    known.length === 0
      ? `“${text}”: no report has been released here yet. A paper of the council has a number: “paper 0815/2027”.`
      : `“${text}” is not among the released reports. Possible: ${say.list(known)}. A paper of the council has a number: “paper 0815/2027”.`,
  'step-without-reason': ({ from, stage }) =>
    `From “${planStages[from]}” to “${planStages[stage]}” it goes only with a reason, which stays in the history. Please add it in a sentence.`,
  'not-reporting': ({ plan, why, other, stage }) => {
    if (why === 'superseded')
      return `${plan} has been superseded and is not asked about any more. “plan” shows what holds.`
    if (why === 'not-yet')
      return `${plan} reports only once the plan ${stageClauses[stage]}. “plan” shows the next step.`
    return `${plan} does not report any more, because ${other} ${stageClauses[stage]}. “plan” shows what holds.`
  },
} satisfies Partial<ProblemSentences>
