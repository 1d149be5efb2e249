import { accepted, refused } from '#domain/outcome.ts'
import type { Person } from '#domain/person.ts'
import { recipientOf } from '#domain/recipient.ts'
import { awaitsAnswer } from '#domain/request.ts'
import { paragraph, strong } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Command } from '#app/contracts/command.ts'
import { textPrompt } from '#app/chat/text-prompt.ts'
import { yesOrNo } from '#app/chat/yes-or-no.ts'
import { mainPlan } from '#app/main-plan.ts'
import { notice } from '#app/people/notice.ts'
import type { Powers } from '#app/powers.ts'
import { answering, reply } from '#app/reply.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'

const longest = 1500

/**
 * Writes to everyone who is asked in the open round, or, before a colon, only to those whose answer is missing; one
 * message each, after a look at it. The sender's role is named, not the person.
 */
export const announce: Command<Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil'>> = {
  word: 'announce',
  needs: 'announce',
  async complete(_, args, { words }) {
    const { to, also } = words.announcements
    const [, first = '', rest = ''] = /^(\S+)\s*:\s*(.*)$/s.exec(args['text'] ?? '') ?? []
    const named = (['open', 'all'] as const).find((each) => [to[each], ...also[each]].includes(first.toLowerCase()))
    const known = named === undefined || 'to' in args ? args : { ...args, to: named, text: rest }
    return { args: known, resumed: false }
  },
  async questions(powers, args, by) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    const { announcements } = by.words
    const text = textPrompt('text', announcements.text, longest)
    // Nobody is asked for a text that cannot go out; running says why.
    if (book.round?.state !== 'open') return [{ ...text, kind: 'filter', required: false }]
    const people = recipients(book, args, by)
    if (args['text'] === undefined || people.length === 0) return [text]
    const preview = args['to'] === 'open' ? announcements.toOpen(people.length) : announcements.toAll(people.length)
    return [text, yesOrNo('sure', announcements.sure(preview, args['text']), by)]
  },
  async run(powers, args, by) {
    const plan = mainPlan(powers.city)
    const book = await readBook(powers, plan.code)
    if (book.round?.state !== 'open') return refused({ kind: 'no-open-round', opens: book.next?.opens ?? null })
    const people = recipients(book, args, by)
    if (people.length === 0) return accepted(answering(reply(by.words.announcements.nobody)))
    if (args['sure'] === 'no') return accepted(answering(reply(by.words.questions.cancelled)))
    const role = by.roles.some((each) => each.role === 'coordinator') ? 'coordinator' : 'cdo'
    const paragraphs = (args['text'] ?? '').split(/\n+/).map((line) => paragraph(line))
    const messages = people.map((person) =>
      notice(powers, person, book.directory, ({ words: { announcements } }) =>
        reply(paragraph(strong(announcements.from(announcements.roles[role], plan.name))), ...paragraphs),
      ),
    )
    return accepted({ reply: reply(by.words.announcements.sent(people.length)), changes: [], messages })
  },
}

/** Whoever is to answer for the requests of the round now, each once. */
function recipients(book: RoundBook, args: Args, { person: { id } }: Actor): readonly Person[] {
  const requests = args['to'] === 'open' ? book.requests.filter(awaitsAnswer) : book.requests
  const people = requests
    .filter(({ state }) => state !== 'excused')
    .flatMap(({ subject }) => {
      const measure = book.measure(subject)
      return measure ? (recipientOf('responsible', book.chain(measure), book.directory, book.today) ?? []) : []
    })
  return [...new Map(people.map((person) => [person.id, person])).values()].filter((person) => person.id !== id)
}
