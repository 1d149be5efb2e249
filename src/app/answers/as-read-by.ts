import type { Answer } from '#domain/answer.ts'
import { readsAllNotes } from '#domain/reads-all-notes.ts'
import type { Question } from '#domain/questionnaire.ts'
import type { Actor } from '#app/contracts/actor.ts'

/**
 * An answer as a person may read it: what is internal in it (Interner Vermerk) only whoever wrote it, and the
 * coordination. Words taken over from an earlier answer need not be one's own.
 */
export function asReadBy<T extends Pick<Answer, 'author' | 'carriedFrom' | 'fields'>>(
  answer: T,
  questionnaire: readonly Question[],
  { person, roles }: Pick<Actor, 'person' | 'roles'>,
): T {
  const isOwn = answer.author === person.id && answer.carriedFrom === null
  if (isOwn || readsAllNotes(roles)) return answer
  const internal = new Set(questionnaire.filter(({ level }) => level === 'internal').map(({ id }) => id))
  return { ...answer, fields: Object.fromEntries(Object.entries(answer.fields).filter(([id]) => !internal.has(id))) }
}
