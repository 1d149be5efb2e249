import { pointCode } from '#domain/motion.ts'
import type { Seed, SeedTerm } from '#app/contracts/seed.ts'
import { namedPlan } from './named-plan.ts'
import { type Entry, said } from './said.ts'

/** A duty with its days as a city's file has it. */
export function termEntry(term: SeedTerm, seed: Seed): Entry {
  const { role, holder, from, until, rank } = term
  return said({ ...subjectOf(term, seed), duty: role, holder, from, until, rank: rank === 0 ? null : rank })
}

function subjectOf({ subjectKind: of, subject }: SeedTerm, seed: Seed) {
  if (seed.points.some(({ motion, no }) => pointCode(motion, no) === subject)) return { of: 'point', subject }
  if (of !== 'measure' && of !== 'field' && of !== 'task') return { of, subject }
  const at = subject.indexOf(':')
  return { of, plan: namedPlan(subject.slice(0, at), seed), subject: subject.slice(at + 1) }
}
