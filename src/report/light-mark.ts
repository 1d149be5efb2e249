import type { AnswerFacts, MeasureFacts } from '#domain/interim-report.ts'
import type { Light } from '#domain/light.ts'
import type { Inline } from '#report/inline.ts'
import type { Catalogue } from '#text/catalogue.ts'

type LightMark = Extract<Inline, { readonly type: 'light' }>

/** A light with its word, as it stands in running text and tables. */
export function lightMark(light: Light | null, words: Catalogue): LightMark {
  return { type: 'light', light, label: words.lights.name(light) }
}

/** The light of the report before, or that there was no answer then; nothing for a measure not asked about. */
export function markBefore({ lightBefore, missingBefore }: MeasureFacts, words: Catalogue): LightMark | null {
  if (missingBefore) return answerMark(null, words)
  return lightBefore === undefined ? null : lightMark(lightBefore, words)
}

/** The light of an answer, or that there is none; what is only proposed says so. */
export function answerMark(answer: AnswerFacts | null, { lights }: Catalogue): LightMark {
  if (answer === null) return { type: 'light', light: null, label: lights.noAnswer }
  const name = lights.name(answer.light)
  return { type: 'light', light: answer.light, label: answer.proposed ? lights.proposed(name) : name }
}
