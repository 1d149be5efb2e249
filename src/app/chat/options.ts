import { lights } from '#domain/light.ts'
import { oneOf } from '#domain/one-of.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { commandWords } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import { type Choice, everyMeasure, type Nameable, type Prompt } from '#app/contracts/prompt.ts'
import { bestChoices } from '#app/chat/best-choices.ts'
import { checkedArgs } from '#app/chat/checked-args.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { formTitle } from '#app/chat/form-title.ts'
import { answering, silence } from '#app/reply.ts'
import { readBook } from '#app/rounds/round-book.ts'
import { seenBy } from '#app/rounds/seen-by.ts'

/** As many as a platform shows. */
const most = 100

/**
 * What can be chosen for one question of an invocation, best first, by what was typed so far: a form with that question
 * alone. Without it nothing can be chosen.
 */
export async function options(
  conversation: Conversation,
  { call, question, text }: Extract<Incoming, { readonly kind: 'options' }>,
): Promise<Decision> {
  const { powers, by, commands } = conversation
  const word = commandWords.find((each) => each === call.word)
  const command = word && commands.get(word)
  if (!word || !command) return answering(silence)
  const { upon: _, asked: __, said: ___, ...args } = call.args
  const { prompts } = await checkedArgs(args, {
    questions: (so) => command.questions(powers, so, by),
    form: true,
    interview: command.interview !== undefined,
  })
  const prompt = prompts.find(({ id }) => id === question)
  if (!prompt) return answering(silence)
  const choices = bestChoices(await choicesOf(conversation, prompt), text).slice(0, most)
  const language = by.person.language ?? powers.city.language
  const questions = [{ ...prompt, choices }]
  return answering({
    ...silence,
    form: { call, title: formTitle(by.words, word, args['measure']), questions, values: {}, language },
  })
}

/** Everything that will do, as people read it, and the words by which it is found, too. */
async function choicesOf({ powers, plan, by }: Conversation, prompt: Prompt): Promise<readonly Choice[]> {
  const { kind, choices = [], codes = [], people = [], names = [] } = prompt
  switch (kind) {
    case 'measure':
    case 'measures': {
      const { measures } = seenBy(await readBook(powers, plan.code), by)
      const others = measures.filter(({ code }) => codes.includes(code) && !choices.some(({ value }) => value === code))
      return [
        ...choices.filter(({ value }) => value !== everyMeasure || prompt.takesAll),
        ...others.map(({ code, title }) => ({ value: code, label: `${code} ${title}` })),
      ]
    }
    case 'person':
    case 'party':
      return people.map(withNumber)
    case 'passage':
      return names.length > 0 ? names : choices
    case 'light':
      return lights.map((light) => ({ value: light, label: lightLabel(light, by) }))
    default:
      return choices
  }
}

const lightLabel = (light: string, { say }: Actor): string => say.light(oneOf(lights, light))

/** Namesakes are told apart by what else they are called: the office that they coordinate, or its number. */
const withNumber = ({ value, label, also }: Nameable): Choice => {
  const first = also.find((each) => !label.includes(each))
  return { value, label: first === undefined ? label : first.includes(label) ? first : `${label} (${first})`, also }
}
