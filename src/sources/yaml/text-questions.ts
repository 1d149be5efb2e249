import type { City } from '#domain/city.ts'
import { isField, knownQuestions, standardQuestionnaire } from '#domain/questionnaire.ts'

/** The questions whose texts stand in an answer under their own name. */
export function textQuestionsOf(city: City | null, plan: string): readonly string[] {
  const questionnaire = city?.plans.find(({ code }) => code === plan)?.questionnaire ?? standardQuestionnaire
  // What a city asks no more stays answered in the rounds before.
  return [...new Set([...questionnaire, ...knownQuestions].filter(isField).map(({ id }) => id))]
}
