import type { Change } from '#app/contracts/change.ts'
import type { AnsweringRead } from '#app/answers/answering.ts'
import type { Powers } from '#app/powers.ts'

/** Keeps the reason of a decision among the measure's internal remarks; nothing without one. */
export function reasonKept(
  { newId }: Pick<Powers, 'newId'>,
  { answering }: Pick<AnsweringRead, 'answering'>,
  author: string,
  reason: string | undefined,
): readonly Change[] {
  if (reason === undefined || reason === '') return []
  const { request, at } = answering
  const comment = { id: newId(), request: request.id, kind: 'remark', author, to: null, at, text: reason } as const
  return [{ kind: 'remarked', comment }]
}
