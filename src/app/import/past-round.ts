import { type Instant, instantAt } from '#domain/instant.ts'
import type { Round, RoundDates } from '#domain/round.ts'
import type { SeedRound } from '#app/contracts/seed.ts'
import type { ImportRules } from '#app/import/import-rules.ts'
import type { Present } from '#app/import/present.ts'

/** A file's round as its record says, else as a closed one; one that the store knows keeps its own dates and questions. */
export function pastRound(seed: SeedRound, present: Present, { zone, questionnaireOf }: ImportRules): Round {
  const { plan, label, periodFrom, periodTo, session, asOf } = seed
  const known = present.rounds.find((round) => round.plan === plan && round.label === label)
  if (known) return { ...known, periodFrom, periodTo, session }
  const questionnaire = questionnaireOf(plan)
  const about = { id: `${plan}:${label}`, plan, label, periodFrom, periodTo, session, version: 1 }
  if (seed.record) return { ...about, ...seed.record, questionnaire: seed.record.questionnaire ?? questionnaire }
  return {
    ...about,
    kind: 'imported',
    fileSession: session,
    ...datesAt(instantAt(asOf ?? periodTo, '23:59', zone)),
    questionnaire,
    state: 'closed',
  }
}

const datesAt = (at: Instant): RoundDates => ({ opens: at, due: at, grace: at, closes: at, draft: at, paperDue: at })
