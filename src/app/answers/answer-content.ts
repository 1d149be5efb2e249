import type { AnswerContent } from '#domain/answer.ts'
import { type Light, lights } from '#domain/light.ts'
import { oneOf } from '#domain/one-of.ts'
import { isField, type Question } from '#domain/questionnaire.ts'
import type { Args } from '#app/contracts/args.ts'

/** Arguments of a command as the content of an answer; questions passed over stay out. */
export function contentOf(args: Args, questionnaire: readonly Question[]): AnswerContent {
  const said = questionnaire.filter(({ id }) => (args[id] ?? '') !== '')
  const texts = said.filter(isField)
  const percent = said.find(({ kind }) => kind === 'percent')
  return {
    light: lightOf(args, questionnaire),
    percent: percent ? Number(args[percent.id]) : null,
    fields: Object.fromEntries(texts.map(({ id }) => [id, args[id] ?? ''])),
  }
}

/** The content of an answer as arguments of a command. */
export function argsOf({ light, percent, fields }: AnswerContent, questionnaire: readonly Question[]): Args {
  const said = questionnaire.map(({ id, kind }): readonly [string, string] => {
    if (kind === 'light') return [id, light ?? '']
    if (kind === 'percent') return [id, percent === null ? '' : String(percent)]
    return [id, fields[id] ?? '']
  })
  return Object.fromEntries(said.filter(([, value]) => value !== ''))
}

/** The light among the arguments, if it is said already. */
export function lightOf(args: Args, questionnaire: readonly Question[]): Light | null {
  const id = questionnaire.find(({ kind }) => kind === 'light')?.id
  const said = id === undefined ? '' : (args[id] ?? '')
  return said === '' ? null : oneOf(lights, said)
}
