import type { Answer } from '#domain/answer.ts'
import type { Light } from '#domain/light.ts'

/** A light that followers are told of, and the one before it. */
export interface LightChange {
  readonly before: Light | null
  readonly now: Light | null
}

/**
 * Whether an answer changes a measure's light, against the present one of its request or else the last one of an
 * earlier round; null when it does not, and for what was never answered with a light before.
 */
export function lightChange(
  answer: Pick<Answer, 'light'>,
  present: Pick<Answer, 'light'> | undefined,
  earlier: Pick<Answer, 'light'> | undefined,
): LightChange | null {
  const before = (present ?? earlier)?.light ?? null
  return before === answer.light ? null : { before, now: answer.light }
}
