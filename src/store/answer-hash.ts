import { createHash } from 'node:crypto'
import type { Selectable } from 'kysely'
import { fromJson } from '#store/json.ts'
import type { AnswerTable } from '#store/tables/rounds.ts'

type Hashed = Pick<
  Selectable<AnswerTable>,
  'request' | 'seq' | 'at' | 'light' | 'percent' | 'fields' | 'carried_from' | 'late' | 'supplement'
>

/**
 * SHA-256, in hex, over the hash of the request's answer before (empty for the first) and what this one says. People
 * are left out, so that they can be erased without breaking the chain.
 */
export function answerHash(previous: string, row: Hashed): string {
  const fields = Object.entries(fromJson(row.fields)).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const said = [row.request, row.seq, row.at, row.light, row.percent, fields, row.carried_from, row.late]
  // Appended only where it holds: answers from before there were supplements keep their hash.
  if (row.supplement === 1) said.push('supplement')
  return createHash('sha256').update(previous).update(JSON.stringify(said)).digest('hex')
}
