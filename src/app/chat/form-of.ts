import { oneOf } from '#domain/one-of.ts'
import type { Block } from '#report/block.ts'
import type { Catalogue } from '#text/catalogue.ts'
import { fieldLines } from '#text/field-lines.ts'
import type { Args } from '#app/contracts/args.ts'
import { type Command, commandWords } from '#app/contracts/command.ts'
import type { Invocation } from '#app/contracts/invocation.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import type { Form } from '#app/contracts/reply.ts'
import { type Conversation, commandFor } from '#app/chat/conversation.ts'
import { formTitle } from '#app/chat/form-title.ts'
import { saidBefore } from '#app/chat/said-before.ts'
import type { Powers } from '#app/powers.ts'

interface Filling {
  /** The question that a dialogue would put now. */
  readonly asking?: string
  /** What stands in the fields, accepted or not. */
  readonly entered?: Args
  /** A mark of what it is filled in upon. */
  readonly upon?: string
  readonly above?: readonly Block[]
}

/**
 * What an invocation asks for as a form: every field of an interview, of any other command what is still open. Undefined
 * where nothing can be filled in: of a file, and where nothing is asked.
 */
export async function formOf(
  conversation: Conversation,
  { word, args }: Invocation,
  filling: Filling,
): Promise<Form | undefined> {
  const { powers, by } = conversation
  const named = oneOf(commandWords, word)
  const command = commandFor(conversation, named)
  const { entered = {}, upon = 'nothing', above = [] } = filling
  const prompts = await command.questions(powers, args, by)
  if (prompts.some(({ id, kind }) => id === filling.asking && kind === 'file')) return undefined
  const applying = command.interview
    ? await command.questions(powers, { ...lastTime(prompts, entered), ...args }, by)
    : prompts
  const questions = fieldsOf(command, applying, args, filling)
  if (questions.length === 0) return undefined
  const lead = [...above, ...((await command.about?.(powers, args, by)) ?? [])]
  return {
    call: { word, args: { ...args, ...saidBefore(args, questions), upon } },
    title: formTitle(by.words, named, args['measure']),
    ...(lead.length > 0 ? { above: lead } : {}),
    questions,
    values: valuesOf(questions, args, entered, by.words),
    language: by.person.language ?? powers.city.language,
  }
}

/** What was said last time, where nothing else stands in the field. */
const lastTime = (prompts: readonly Prompt[], entered: Args): Args =>
  Object.fromEntries(prompts.flatMap(({ id, before }) => (before && !(id in entered) ? [[id, before.value]] : [])))

/** The measure that is known is no field; as long as an interview does not know it, it asks for nothing else. */
function fieldsOf(
  { interview }: Command<Powers>,
  prompts: readonly Prompt[],
  args: Args,
  { asking, entered = {} }: Filling,
): readonly Prompt[] {
  const fields = prompts.filter(
    (prompt, at) => isField(prompt) && prompts.findIndex(({ id }) => id === prompt.id) === at,
  )
  const { measure } = args
  if (interview && measure === undefined) return fields.filter(({ id }) => interview.includes(id))
  return fields.filter(({ id }) => {
    if (id === asking) return true
    if (id === 'measure') return measure === undefined
    return interview !== undefined || !(id in args) || id in entered
  })
}

/** What is only taken where it is named on a line has no label. */
const isField = ({ label, kind, closing, notYet }: Prompt): boolean =>
  label !== '' && kind !== 'file' && closing === undefined && notYet === undefined

function valuesOf(questions: readonly Prompt[], args: Args, entered: Args, words: Catalogue): Args {
  const values = questions.map((prompt): readonly [string, string | undefined] => {
    const { id, before } = prompt
    const known = args[id] ?? before?.value
    return [id, entered[id] ?? (known === undefined ? undefined : asTyped(prompt, known, words))]
  })
  return Object.fromEntries(values.flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])))
}

/** What people can read, and change by typing, where the program keeps it in another form. */
function asTyped({ kind }: Prompt, value: string, words: Catalogue): string {
  switch (kind) {
    case 'milestones':
    case 'cost':
    case 'links':
      return fieldLines(kind, value, words).join('\n')
    default:
      return value
  }
}
