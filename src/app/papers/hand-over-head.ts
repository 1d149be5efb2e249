import type { InterimReport } from '#domain/interim-report.ts'
import type { PaperLevel } from '#domain/level.ts'
import type { PlanSettings } from '#domain/city.ts'
import { paperLabel } from '#app/papers/paper-label.ts'
import type { Actor } from '#app/contracts/actor.ts'

/** Which part of which paper is handed over, in one sentence. */
export function handOverHead(
  facts: InterimReport,
  level: PaperLevel,
  version: number,
  plan: Pick<PlanSettings, 'name' | 'committee'>,
  { words, say }: Pick<Actor, 'words' | 'say'>,
): string {
  const sentence = level === 'public' ? words.papers.handOver : words.paperLevels.handOver
  return sentence({
    plan: plan.name,
    round: paperLabel(facts),
    committee: plan.committee,
    session: facts.round.session && say.weekday(facts.round.session),
    version,
    replaces: facts.supersedes?.no ?? null,
  })
}
