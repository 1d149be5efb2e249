import type { SeedAnswer } from '#app/contracts/seed.ts'
import { askedSubjects } from '#app/import/asked-subjects.ts'
import type { Present } from '#app/import/present.ts'

/** The store's answers in the form in which files have them. */
export function presentAnswers(present: Present): readonly SeedAnswer[] {
  const requests = new Map(present.requests.map((request) => [request.id, request]))
  const rounds = new Map(present.rounds.map((round) => [round.id, round]))
  const measures = new Map(askedSubjects(present).map((measure) => [measure.id, measure]))
  return present.answers.flatMap((answer) => {
    const request = requests.get(answer.request)
    const round = request && rounds.get(request.round)
    const measure = request && measures.get(request.subject)
    if (!round || !measure) return []
    const { light, percent, fields, unchangedRounds, author } = answer
    return [
      {
        plan: round.plan,
        round: round.label,
        measure: measure.code,
        light,
        percent,
        fields,
        unchanged: unchangedRounds > 0,
        author,
      },
    ]
  })
}
