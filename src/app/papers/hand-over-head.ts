import type { InterimReport } from '#domain/interim-report.ts'
import type { PaperLevel } from '#domain/level.ts'
import type { PlanSettings } from '#domain/city.ts'
import type { Actor } from '#app/contracts/actor.ts'

/** Which part of which paper is handed over, in one sentence. */
export function handOverHead(
  { round, supersedes }: InterimReport,
  level: PaperLevel,
  version: number,
  plan: Pick<PlanSettings, 'name' | 'committee'>,
  { words, say }: Pick<Actor, 'words' | 'say'>,
): string {
  const sentence = level === 'public' ? words.papers.handOver : words.paperLevels.handOver
  return sentence({
    plan: plan.name,
    round: round.label,
    committee: plan.committee,
    session: round.session && say.weekday(round.session),
    version,
    replaces: supersedes?.no ?? null,
  })
}
