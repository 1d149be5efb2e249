import type { Answer } from '#domain/answer.ts'
import type { Request } from '#domain/request.ts'
import type { Round } from '#domain/round.ts'

/**
 * An answer whose `late` holds against the deadline of today: what was late when it was said no longer is once the
 * deadline has moved behind it. What is stored stays as it was said.
 */
export const withStillLate = (answer: Answer, request: Pick<Request, 'due'>, round: Pick<Round, 'due'>): Answer => ({
  ...answer,
  late: answer.late && answer.at >= request.due && answer.at >= round.due,
})
