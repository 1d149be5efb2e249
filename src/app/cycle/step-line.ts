import type { City } from '#domain/city.ts'
import type { PlanStep } from '#domain/plan-stage.ts'
import type { Person } from '#domain/person.ts'
import type { Actor } from '#app/contracts/actor.ts'

/** What steps name: plans, and papers of ours by their ids. */
export interface StepNames extends Pick<City, 'plans'> {
  readonly papers: ReadonlyMap<string, string>
}

/** With whom a step was taken, by which committee and by which paper. */
export function stepMeans(
  { stage, number, paper, whom }: Pick<PlanStep, 'stage' | 'number' | 'paper' | 'whom'>,
  { papers }: Pick<StepNames, 'papers'>,
  { words: { cycle } }: { readonly words: Pick<Actor['words'], 'cycle'> },
): readonly string[] {
  const name = papers.get(paper?.id ?? '')
  return [
    ...(whom === null ? [] : [cycle.whom(stage, whom)]),
    ...(number === null ? [] : [cycle.paper(number)]),
    ...(paper === null || name === undefined ? [] : [cycle.ourPaper(name, paper.no)]),
  ]
}

/** How a step was taken, which plan carries the plan on, why, and what was noted. */
export function stepDetails(step: PlanStep, names: StepNames, by: Pick<Actor, 'words'>): readonly string[] {
  const { following, reason, note } = step
  const { cycle } = by.words
  return [
    ...stepMeans(step, names, by),
    ...(following === null
      ? []
      : [cycle.followedBy(names.plans.find(({ code }) => code === following)?.name ?? following)]),
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
