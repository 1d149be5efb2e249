import { z } from 'zod'
import { levels } from '#domain/level.ts'
import { knownQuestions, ownQuestion, type Question, questionKinds } from '#domain/questionnaire.ts'
import { condition, entries, text, whole, yesOrNo } from '#sources/checked-values.ts'
import { type CityFile, type Item, itemsOf } from './city-file.ts'

const places = { plan: ['plan', 'questionnaire'], motions: ['plan', 'motions', 'questionnaire'] } as const

const shape = entries({
  id: text,
  kind: z.enum(questionKinds).optional(),
  required: yesOrNo.optional(),
  when: condition.optional(),
  level: z.enum(levels).optional(),
  label: text.optional(),
  limit: whole.optional(),
})

type Said = z.infer<typeof shape>

/** What an answer says beside its questions: a question of that name would be mistaken for it. */
const taken = ['measure', 'round', 'send', 'onward', 'unchanged', 'author']

/** The city's questions in their order. One known by its id is as usual where the file does not say otherwise. */
export function questionnaireIn(file: CityFile, value: unknown, of: keyof typeof places = 'plan'): readonly Question[] {
  const at = places[of]
  const id = (name: string) => (of === 'plan' ? `${file.plan}:${name}` : `${file.plan}:${of}:${name}`)
  const naming = { kind: 'question', id, keys: ['id'] } as const
  const items = itemsOf(file, value, at, shape, naming)
  const questions = items.map((item) => questionOf(file, item))
  // What an entry with faults asks for is not known: nothing is missed on top.
  if (Array.isArray(value) && value.length === items.length) checkWhole(file, questions, of)
  return questions
}

function questionOf(file: CityFile, item: Item<Said>): Question {
  const said = item.value
  const known = knownQuestions.find(({ id }) => id === said.id)
  checkOne(file, item, known)
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
}

function checkOne(file: CityFile, { value: { id, kind, label }, path }: Item<Said>, known: Question | undefined): void {
  if (!known && label === undefined) file.refuse(path, file.words.missing('label'))
  if (taken.includes(id)) file.refuse([...path, 'id'], file.words.takenQuestion(id))
  if (known && kind !== undefined && kind !== known.kind)
    file.refuse([...path, 'kind'], file.words.otherKind(id, known.kind))
}

/** An answer has one light, unless it is to a motion's point, at most one percentage, and something to read. */
function checkWhole(file: CityFile, questions: readonly Question[], of: keyof typeof places): void {
  const at = places[of]
  const count = (kind: Question['kind']): number => questions.filter((question) => question.kind === kind).length
  if (questions.length === 0) file.refuse(at, file.words.emptyQuestionnaire())
  else if (count('light') === 0 && of === 'plan') file.refuse(at, file.words.noLightAsked())
  else if (count('text') === 0) file.refuse(at, file.words.noTextAsked())
  for (const kind of ['light', 'percent'] as const) {
    if (count(kind) > 1) file.refuse(at, file.words.askedTwice(kind))
  }
}
