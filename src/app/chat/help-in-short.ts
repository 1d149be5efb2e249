import { isRated } from '#domain/questionnaire.ts'
import { code, heading, list, paragraph, t } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { CommandWord } from '#app/contracts/command.ts'
import { boardTasks } from '#app/boards/board-tasks.ts'
import { helpForMembers } from '#app/boards/help-for-members.ts'
import { mainPlan } from '#app/main-plan.ts'
import type { Powers } from '#app/powers.ts'
import { earlierAnswer } from '#app/rounds/earlier-answers.ts'
import { awaited, type OwnRequest } from '#app/rounds/own-requests.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'

type Reading = Pick<Powers, 'store' | 'city' | 'now'>

/** What to write, and which command that is. */
type Example = readonly [says: string, word: keyof Actor['words']['commands']['briefly']]

const most = 3

/** What to show whoever is asked for nothing, as far as they may. */
const looking = ['status', 'open', 'remind', 'tasks', 'history', 'absent'] as const

/** On a phone nobody reads a list of all commands: what is open for this person, three things to write, and where the rest is. */
export async function helpInShort(
  powers: Reading,
  able: readonly { readonly word: CommandWord }[],
  by: Actor,
  member: boolean,
): Promise<readonly Block[]> {
  const plan = mainPlan(powers.city)
  const book = await readBook(powers, plan.code)
  const { words, say } = by
  const { commands } = words
  const { courtesy } = words.answers
  const open = awaited(book, by.person.id, plan.reminders)
  const [first] = open
  const rated = isRated(plan.questionnaire)
  const { body } = await boardTasks(powers, plan.code, book, by)
  const examples = first ? await answers(powers, book, open, by, rated) : looks(able, by)
  return [
    ...(first ? [paragraph(courtesy.open(say.list(open.map(({ measure }) => measure.code)), rated))] : body),
    ...(first || body.length > 0 ? [] : [paragraph(courtesy.nothing)]),
    heading(3, commands.heading),
    ...(member && !first
      ? [helpForMembers(by), paragraph(words.boards.helpAll)]
      : [listed(examples, by), paragraph(commands.rest)]),
  ]
}

const listed = (examples: readonly Example[], { words: { commands } }: Actor): Block =>
  list(...examples.slice(0, most).map(([says, word]) => [code(says), t(` – ${commands.briefly[word]}`)]))

/** What answers the first of what is awaited of them. */
async function answers(
  powers: Reading,
  book: RoundBook,
  open: readonly OwnRequest[],
  { words }: Actor,
  rated: boolean,
) {
  const { commands } = words
  const [first, ...others] = open
  if (!first) return []
  const { measure, request } = first
  const named = others.length > 0 ? `${measure.code} ` : ''
  const examples: Example[] = [
    rated ? [`${named}${commands.answerLine}`, 'report'] : [`${named}${commands.answerText}`, 'text'],
  ]
  const about = (word: 'same' | 'later'): void => {
    examples.push([`${commands[word].names[0] ?? word} ${measure.code}`, word])
  }
  if (await earlierAnswer(powers, book, measure.id)) about('same')
  if (request.state === 'asked' && request.snoozedUntil === null) about('later')
  examples.push([commands.tasks.names[0] ?? '', 'tasks'])
  return examples
}

function looks(able: readonly { readonly word: CommandWord }[], { words }: Actor): readonly Example[] {
  const { commands } = words
  const may = new Set(able.map(({ word }) => word))
  return looking
    .filter((word) => may.has(word))
    .map((word) => {
      const { names, example } = commands[word]
      return [word === 'history' || word === 'absent' ? example : (names[0] ?? example), word]
    })
}
