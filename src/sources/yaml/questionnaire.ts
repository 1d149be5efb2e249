import { z } from 'zod'
import { levels } from '#domain/level.ts'
import { type Question, questionKinds, standardQuestionnaire } from '#domain/questionnaire.ts'
import { entries, text, whole, yesOrNo } from '#sources/checked-values.ts'
import { type CityFile, itemsOf } from './city-file.ts'

const at = ['plan', 'questionnaire']

const shape = entries({
  id: text,
  kind: z.enum(questionKinds).optional(),
  required: yesOrNo.optional(),
  when: z.enum(['always', 'not-green']).optional(),
  level: z.enum(levels).optional(),
  label: text.optional(),
  limit: whole.optional(),
})

const ownQuestion: Omit<Question, 'id'> = {
  kind: 'text',
  required: false,
  when: 'always',
  level: 'public',
  label: null,
  limit: 4000,
}

/** The city's questions in their order. One known by its id is as usual where the file does not say otherwise. */
export function questionnaireIn(file: CityFile, value: unknown): readonly Question[] {
  const naming = { kind: 'question', id: (name: string) => `${file.plan}:${name}`, keys: ['id'] } as const
  return itemsOf(file, value, at, shape, naming).map(({ value: said, path }) => {
    const known = standardQuestionnaire.find(({ id }) => id === said.id)
    if (!known && said.label === undefined) file.refuse(path, file.words.missing('label'))
    const usual = known ?? ownQuestion
    return {
      id: said.id,
      kind: said.kind ?? usual.kind,
      required: said.required ?? usual.required,
      when: said.when ?? usual.when,
      level: said.level ?? usual.level,
      label: said.label ?? usual.label,
      limit: said.limit ?? usual.limit,
    }
  })
}
