import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Request } from '#domain/request.ts'
import { ownMeasurePrompt } from '#app/answers/own-measure-prompt.ts'
import { requestButtons } from '#app/answers/request-blocks.ts'
import { button } from '#app/chat/button.ts'
import { quietUndoButton } from '#app/chat/quiet-undo-button.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import type { Reply } from '#app/contracts/reply.ts'
import type { Undo } from '#app/contracts/undo.ts'
import { handOver } from '#app/commands/hand-over.ts'
import { mainPlan } from '#app/main-plan.ts'
import { deciders } from '#app/people/deciders.ts'
import type { Handing } from '#app/people/handing.ts'
import { personPrompt } from '#app/people/person-prompt.ts'
import { notice } from '#app/people/notice.ts'
import type { Powers } from '#app/powers.ts'
import { answering, reply, replyWith } from '#app/reply.ts'
import { awaited } from '#app/rounds/own-requests.ts'
import { readBook } from '#app/rounds/round-book.ts'

type DecliningPowers = Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil'>

/**
 * Says that a request is not the person's to answer: it rests until the coordination assigns it or, with the word that
 * keeps it, leaves it where it is. Whoever names in the form who is to have it hands it over instead.
 */
export const notMine: Command<DecliningPowers> = {
  word: 'not-mine',
  needs: 'decline',
  needsFor: ({ keep, person }) => (keep === 'yes' ? 'assign' : person === undefined ? 'decline' : 'hand-over'),
  // The button stands for both: nobody is asked yet whether they mean to pass it on.
  pressed: ['measure'],

  async complete(powers, args, by) {
    const plan = mainPlan(powers.city)
    const book = await readBook(powers, plan.code)
    const [only, ...others] = awaited(book, by.person.id, plan.reminders)
    const known = args['measure'] === undefined && only && others.length === 0 ? { measure: only.measure.code } : {}
    return { args: { ...known, ...args }, resumed: false }
  },

  async questions(powers, _, by) {
    const plan = mainPlan(powers.city)
    const book = await readBook(powers, plan.code)
    const { passTo } = by.words.people
    // On a line whoever names somebody gives a hint; to hand it over there is another command.
    const person = { ...personPrompt(book, { id: 'person', ...passTo, required: false }), onlyIfNamed: true }
    return [ownMeasurePrompt(book, plan, by), keepPrompt(by), person, hintPrompt(by)]
  },

  async run(powers, args, by) {
    return args['person'] === undefined ? notTheirs(powers, args, by) : handOver.run(powers, args, by)
  },
}

async function notTheirs(powers: DecliningPowers, args: Args, by: Actor): Promise<Outcome<Decision>> {
  const book = await readBook(powers, mainPlan(powers.city).code)
  const code = args['measure'] ?? ''
  const measure = book.measures.find((each) => each.code === code)
  if (book.round?.state !== 'open') return refused({ kind: 'no-open-round', opens: book.next?.opens ?? null })
  const request = measure && book.requestOf(measure)
  if (!measure || !request) return refused(code === '' ? { kind: 'no-open-request' } : { kind: 'not-asked', code })
  const handing = { powers, book, by, measure }
  if (args['keep'] === 'yes') return accepted(kept(handing, request))
  return declined(handing, request, args['hint'] ?? '')
}

function declined({ powers, book, by, measure }: Handing, request: Request, hint: string): Outcome<Decision> {
  const { code, title } = measure
  if (request.state !== 'asked') return refused({ kind: 'no-open-request' })
  if (request.declinedBy !== null) return accepted(answering(reply(by.words.people.declinedAlready(code))))
  const told = deciders(book, measure.plan)
  const decide = ({ words }: Actor): Reply =>
    replyWith(
      [
        button(words, words.people.assignButton, 'assign', { measure: code }),
        button(
          words,
          words.people.keepButton,
          'not-mine',
          { measure: code, keep: 'yes' },
          `${code} ${words.people.keepWord}`,
        ),
      ],
      words.people.declinedBy(code, title, by.person.name),
      ...(hint === '' ? [] : [words.people.note(hint)]),
    )
  const inPlaceOf = [book.chain(measure)].flatMap(({ responsible, others }) =>
    responsible && ![responsible, ...others].some(({ id }) => id === by.person.id) ? [responsible] : [],
  )
  const tell = (reader: Actor): Reply =>
    replyWith(requestButtons(measure, false, reader), reader.words.people.declinedForYou(code, title, by.person.name))
  return accepted({
    reply: replyWith([quietUndoButton(by.words, code)], by.words.people.declined(code)),
    changes: [{ kind: 'declined', request: request.id, by: by.person.id, version: request.version }],
    messages: [
      ...told.map((person) => notice(powers, person, book.directory, decide, [request.id])),
      ...inPlaceOf.map((person) => notice(powers, person, book.directory, tell, [request.id])),
    ],
    undo: back(request, code),
  })
}

/** Whoever declined it is told, with the ways to answer; reminders go on. */
function kept({ powers, book, by, measure }: Handing, request: Request): Decision {
  const { code, title } = measure
  const { words } = by
  if (request.declinedBy === null) return answering(reply(words.people.nothingDeclined(code)))
  const decliner = book.directory.people.find(({ id }) => id === request.declinedBy)
  return {
    reply: reply(words.people.keptReply(code)),
    changes: [{ kind: 'declined', request: request.id, by: null, version: request.version }],
    messages: decliner
      ? [
          notice(
            powers,
            decliner,
            book.directory,
            (reader) => replyWith(requestButtons(measure, false, reader), reader.words.people.kept(code, title)),
            [request.id],
          ),
        ]
      : [],
    undo: back(request, code),
  }
}

const back = ({ id, declinedBy, version }: Request, code: string): Undo => ({
  act: 'declined',
  about: code,
  changes: [{ kind: 'declined', request: id, by: declinedBy, version: version + 1 }],
})

function keepPrompt({ words }: Actor): Prompt {
  const choices = [{ value: 'yes', label: words.people.keepWord }]
  return {
    id: 'keep',
    kind: 'choice',
    required: false,
    label: '',
    hint: null,
    before: null,
    choices,
    onlyIfNamed: true,
  }
}

/** Whatever else is said is a hint, and never demanded. */
const hintPrompt = ({ words }: Actor): Prompt => ({
  id: 'hint',
  kind: 'filter',
  required: false,
  label: words.people.hint.label,
  hint: null,
  before: null,
})
