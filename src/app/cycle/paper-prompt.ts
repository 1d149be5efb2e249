import type { PlanSettings } from '#domain/city.ts'
import { languages } from '#domain/person.ts'
import { catalogue } from '#text/catalogue.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Choice, Prompt } from '#app/contracts/prompt.ts'
import type { ReleasedPaper } from '#app/cycle/released-papers.ts'
import { unsaid } from '#app/cycle/whom-prompt.ts'

/** So many papers of ours are shown; each can be named. */
const mostShown = 4

/** The question for the paper with which a step was taken: the council's by its number, or a released one of ours. */
export function paperPrompt(
  {
    plan,
    papers,
    required,
  }: {
    readonly plan: PlanSettings
    readonly papers: readonly ReleasedPaper[]
    readonly required: boolean
  },
  { words: { cycle } }: Actor,
): Prompt {
  const { asks } = cycle
  const ours = languages.flatMap((language) => catalogue(language).cycle.asks.ours)
  const names = papers.map((paper): Choice => {
    const { motion, code } = paper.plan
    const [label, ...others] = motion
      ? [motion.number]
      : [`${code} ${paper.label}`, `${paper.label} ${code}`, paper.label]
    return {
      value: paper.id,
      label: motion ? cycle.ourStatement(motion.number) : cycle.ourReport(code, paper.label),
      also: [
        ...[label, ...others].flatMap((name) => [name, ...ours.map((word) => `${word} ${name}`)]),
        ...(paper.number ?? '').split(' ').filter((part) => part !== ''),
      ],
    }
  })
  return {
    id: 'paper',
    kind: 'paper',
    required,
    ...asks.paper,
    before: null,
    choices: [...names.slice(0, mostShown), { value: unsaid, label: asks.unsaid, also: asks.unsaidAlso }],
    names,
    patterns: plan.paper.numbers ?? [],
    leadIns: asks.paperLeadIns,
    ours,
    onlyIfNamed: true,
  }
}
