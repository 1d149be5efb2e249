import type { AnswerContent } from '#domain/answer.ts'
import type { Actor } from '#app/contracts/actor.ts'

/** “Gelb · 60 %”: what tells one answer from another of the same day. */
export const lightAndPercent = ({ light, percent }: AnswerContent, { say }: Pick<Actor, 'say'>): string =>
  percent === null ? say.light(light) : `${say.light(light)} · ${say.percent(percent)}`
