import type { SeedRequest, SeedRound } from '#app/contracts/seed.ts'
import { aboutIn } from '#sources/refer-subject.ts'
import { requestIn } from '#sources/request-record.ts'
import { roundRecordIn } from '#sources/round-record.ts'
import type { TableFile } from '#tables/table-file.ts'
import { vocabulary } from '#tables/vocabulary.ts'

/** Rounds, and what was asked in them. */
export function roundsIn(file: TableFile): {
  readonly rounds: readonly SeedRound[]
  readonly requests: readonly SeedRequest[]
} {
  const rounds = file.said.round.flatMap(({ line, words }): readonly SeedRound[] => {
    const said = file.check(vocabulary.round, words, [line])
    if (!said) return []
    const { round: label, from, to, session = null, 'as-of': asOf = null } = said
    const { plan } = aboutIn(file.plan, said, [line], file)
    file.define('round', `${plan}:${label}`, label, [line, 'round'])
    if (to < from) file.refuse([line, 'to'], file.words.backwards(from, to))
    const record = roundRecordIn(said, [line], file)
    return [{ plan, label, periodFrom: from, periodTo: to, session, asOf, ...record }]
  })
  const requests = file.said.request.flatMap(({ line, words }) => {
    const said = file.check(vocabulary.request, words, [line])
    if (!said) return []
    const about = aboutIn(file.plan, said, [line], file)
    file.refer('round', `${about.plan}:${said.round}`, said.round, [line, 'round'])
    return [requestIn({ ...about, round: said.round }, said, [line], file)]
  })
  return { rounds, requests }
}
