import type { City } from '#domain/city.ts'
import type { PlanStep } from '#domain/plan-stage.ts'
import type { Person } from '#domain/person.ts'
import type { Actor } from '#app/contracts/actor.ts'

/** What steps name: plans, and papers of ours by their ids. */
export interface StepNames extends Pick<City, 'plans'> {
  readonly papers: ReadonlyMap<string, string>
}

/** By which paper a step was taken, which plan carries the plan on, why, and what was noted. */
export function stepDetails(
  { number, paper, following, reason, note }: PlanStep,
  { plans, papers }: StepNames,
  { words: { cycle } }: Pick<Actor, 'words'>,
): readonly string[] {
  const name = papers.get(paper?.id ?? '')
  return [
    ...(number === null ? [] : [cycle.paper(number)]),
    ...(paper === null || name === undefined ? [] : [cycle.ourPaper(name, paper.no)]),
    ...(following === null ? [] : [cycle.followedBy(plans.find(({ code }) => code === following)?.name ?? following)]),
    ...(reason === null ? [] : [cycle.because(reason)]),
    ...(note === null ? [] : [note]),
  ]
}

/** A step in the history of its plan, with who recorded it. */
export function stepLine(
  step: PlanStep,
  names: StepNames,
  people: readonly Pick<Person, 'id' | 'name'>[],
  by: Pick<Actor, 'words' | 'say'>,
): string {
  const { cycle } = by.words
  const recorder = people.find(({ id }) => id === step.by)?.name
  return [
    cycle.was(cycle.stages[step.stage], by.say.day(step.on)),
    ...stepDetails(step, names, by),
    ...(recorder === undefined ? [] : [cycle.by(recorder)]),
  ].join(' – ')
}
