import type { answerMark } from '#report/light-mark.ts'
import type { LightCell } from '#tables/paper-table.ts'

/** A light with its word; whether there is no answer, or one without a light, shows in its colour. */
export function lightCell({ light, label }: ReturnType<typeof answerMark>, unanswered: boolean): LightCell {
  return { mark: light ?? (unanswered ? 'no-answer' : 'no-light'), label }
}
