import { levels } from '#domain/level.ts'
import type { Measure } from '#domain/measure.ts'
import { oneOf } from '#domain/one-of.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { measurePrompt } from '#app/answers/measure-prompt.ts'
import { reasonPrompt } from '#app/answers/reason-prompt.ts'
import { choicePrompt } from '#app/chat/choice-prompt.ts'
import { isPlainWord } from '#app/chat/code-list.ts'
import { codeNamed } from '#app/chat/code-named.ts'
import { textPrompt } from '#app/chat/text-prompt.ts'
import { yesOrNo } from '#app/chat/yes-or-no.ts'
import { aspects, valueOf } from '#app/measures/change.ts'
import type { Changing } from '#app/measures/changing.ts'
import { fieldChoices } from '#app/measures/field-choices.ts'
import { titlePrompts } from '#app/measures/title-prompts.ts'
import { partyPrompt } from '#app/people/party-prompt.ts'

type Asked = Pick<Changing, 'book' | 'by' | 'args' | 'powers'>

/** What each action of the command `measure` asks for; words on one line are read in this order. */
export const measureQuestions: Readonly<Record<string, (asked: Asked) => readonly Prompt[]>> = {
  add: (asked) => {
    const { book, by } = asked
    const { asks } = by.words.plan.measure
    return [
      codePrompt('code', asks.code, asked),
      ...titlePrompts(asked, 'title', asks.title.label),
      ...(book.fields.length > 0 ? [fieldPrompt(asked)] : []),
      partyPrompt(book, { id: 'lead', ...asks.lead, required: true, marks: asks.leadMarks }),
      ...nowPrompt(asked),
    ]
  },
  change: (asked) => [ofMeasure(asked), ...aspectPrompts(asked)],
  split: (asked) => {
    const { book, by, args } = asked
    const { asks } = by.words.plan.measure
    const title = measureIn(asked)?.title
    const parts = args['into']?.split(', ') ?? []
    return [
      ofMeasure(asked),
      { ...codePrompt('into', asks.into, asked), kind: 'codes' },
      ...(title !== undefined && book.measures.length > 0
        ? parts.flatMap((code) => titlePrompts(asked, `title ${code}`, asks.titleOf(code), title))
        : []),
    ]
  },
  merge: (asked) => {
    const { book, by, args } = asked
    const { asks } = by.words.plan.measure
    const codes = book.measures.map(({ code }) => code)
    const to = args['to']
    const isNew =
      to !== undefined && codeNamed(to, codes, book.measures[0]?.plan) === undefined && !isPlainWord(to, codes)
    const first = book.measures.find(({ code }) => code === args['measures']?.split(', ')[0])
    return [
      measuresPrompt(asks.which, book.measures),
      { ...codePrompt('to', asks.to, asked), codes: [] },
      ...(isNew ? titlePrompts(asked, 'title', asks.titleOf(to), first?.title) : []),
    ]
  },
  drop: (asked) => [ofMeasure(asked), textPrompt('reason', asked.by.words.plan.measure.asks.reason, 500)],
  finish: (asked) => [ofMeasure(asked), reasonIfGiven(asked)],
  pause: (asked) => [ofMeasure(asked), reasonIfGiven(asked)],
  resume: (asked) => [ofMeasure(asked), reasonIfGiven(asked)],
  remove: (asked) => {
    const measure = measureIn(asked)
    const wasAsked = measure && asked.book.requestOf(measure) !== undefined
    const { sure } = asked.by.words.plan.measure.asks
    return [
      ofMeasure(asked),
      ...(measure && !wasAsked ? [yesOrNo('sure', sure(measure.code, measure.title), asked.by)] : []),
    ]
  },
}

/** The question for one or more measures by their codes. */
export const measuresPrompt = (
  { label, hint }: Pick<Prompt, 'label' | 'hint'>,
  measures: readonly Measure[],
  id = 'measures',
): Prompt => ({
  id,
  kind: 'measures',
  required: true,
  label,
  hint,
  before: null,
  codes: measures.map(({ code }) => code),
  ...(measures[0] ? { plan: measures[0].plan } : {}),
})

const ofMeasure = ({ book, by }: Asked): Prompt => measurePrompt([], book.measures, by)

const reasonIfGiven = ({ by }: Asked): Prompt => reasonPrompt(by)

const measureIn = ({ book, args }: Asked): Measure | undefined =>
  book.measures.find(({ code }) => code === args['measure'])

const codePrompt = (id: string, { label, hint }: Pick<Prompt, 'label' | 'hint'>, { book }: Asked): Prompt => ({
  id,
  kind: 'code',
  required: true,
  label,
  hint,
  before: null,
  codes: book.measures.map(({ code }) => code),
})

function fieldPrompt({ book, by }: Asked, before: Prompt['before'] = null): Prompt {
  const { asks } = by.words.plan.measure
  const choices = [...fieldChoices(book), { value: 'none', label: asks.noField }]
  return choicePrompt('field', asks.field, choices, { before, marks: asks.fieldMarks })
}

/** Only while the round still asks, and there is time to answer. */
function nowPrompt({ book: { round }, by, powers }: Asked): readonly Prompt[] {
  if (round?.state !== 'open' || round.due <= powers.now()) return []
  return [yesOrNo('now', by.words.plan.measure.asks.now(round.label, by.say.instant(round.due)), by)]
}

function aspectPrompts(asked: Asked): readonly Prompt[] {
  const { by, args } = asked
  const { asks, aspects: names } = by.words.plan.measure
  const aspect = choicePrompt(
    'aspect',
    asks.aspect,
    aspects.map((value) => ({ value, label: names[value] })),
  )
  const measure = measureIn(asked)
  if (args['aspect'] === undefined || !measure) return [aspect]
  const chosen = oneOf(aspects, args['aspect'])
  const last = valueOf(measure, chosen)
  switch (chosen) {
    case 'title':
      return [aspect, ...titlePrompts(asked, 'title', asks.title.label, last)]
    case 'description':
      return [aspect, textPrompt('description', asks.description, 4000, last)]
    case 'field':
      return [aspect, fieldPrompt(asked)]
    case 'level': {
      const { level } = by.words.questions
      const choices = levels.map((value) => ({
        value,
        label: level[value],
        also: [level[value].split(',')[0] ?? ''],
      }))
      return [aspect, choicePrompt('level', asks.level, choices)]
    }
  }
}
