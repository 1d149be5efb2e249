import { extendRequest } from '#domain/extend-request.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { stepBehind } from '#domain/step-behind.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { measurePrompt } from '#app/answers/measure-prompt.ts'
import { mainPlan } from '#app/main-plan.ts'
import type { Powers } from '#app/powers.ts'
import { reply } from '#app/reply.ts'
import { extend as extendAll } from '#app/rounds/extend.ts'
import { moreTime } from '#app/rounds/more-time.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'
import type { Running } from '#app/rounds/running.ts'
import { catalogue } from '#text/catalogue.ts'

/** Puts off the due date of one measure, or of all that are unanswered. */
export const extend: Command<Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil' | 'calendar'>> = {
  word: 'extend',
  needs: 'run-round',
  async questions(powers, _, by) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    const { label, hint } = by.words.questions.until
    return [which(book, by), { id: 'date', kind: 'date', required: true, label, hint, before: null, today: book.today }]
  },
  async run(powers, args, by) {
    const plan = mainPlan(powers.city)
    const book = await readBook(powers, plan.code)
    const running = { powers, plan, book, by, day: args['date'] ?? '' }
    if (!meansAll(book, args)) return extendOne(running, args['measure'] ?? '')
    const motions = book.round?.state === 'open' ? [] : await motionsAsked(powers)
    return motions.length > 0 ? refused({ kind: 'only-motions-asked', motions, day: running.day }) : extendAll(running)
  },
}

const words = new Set([catalogue('de'), catalogue('en')].map(({ afterwards }) => afterwards.all))

/** The numbers of the motions about which somebody can still answer. */
async function motionsAsked({ store }: Pick<Powers, 'store'>): Promise<readonly string[]> {
  const asked = await store.motions.asked()
  const rounds = await Promise.all(asked.map(({ number }) => store.rounds.of(number)))
  return asked.filter((_, at) => rounds[at]?.some(({ state }) => state === 'open')).map(({ number }) => number)
}

/** A measure that is called so goes before. */
const meansAll = ({ measures }: RoundBook, { measure = '' }: Args): boolean =>
  words.has(measure) && !measures.some(({ code }) => code === measure)

/** The question for a measure, which takes the word for all of them, too. */
function which(book: RoundBook, by: Actor): Prompt {
  const open = book.measures.filter((measure) => book.requestOf(measure)?.state === 'asked')
  const prompt = measurePrompt(open, book.measures, by)
  const { all } = by.words.afterwards
  return {
    ...prompt,
    codes: [...(prompt.codes ?? []), ...words],
    choices: [...(prompt.choices ?? []), { value: all, label: all }],
  }
}

async function extendOne({ powers, plan, book, by, day }: Running, code: string): Promise<Outcome<Decision>> {
  const { round } = book
  const measure = book.measures.find((each) => each.code === code)
  const request = measure && book.requestOf(measure)
  if (!round || round.state !== 'open') return refused({ kind: 'no-open-round', opens: book.next?.opens ?? null })
  if (!request) return refused({ kind: 'not-asked', code })
  const { calendar } = powers
  const now = powers.now()
  const outcome = extendRequest({ request, round, code, day, rules: plan.schedule, calendar, now })
  if (!outcome.ok) return outcome
  const due = outcome.value
  const { id, version } = request
  const step = stepBehind({ round, request, steps: plan.reminders, calendar, now }, due)
  const told = await moreTime({ powers, plan, book, by: by.person.id }, [request], due)
  return accepted({
    reply: reply(by.words.afterwards.moreTime(code, by.say.instant(due))),
    changes: [{ kind: 'request-due', request: id, due, step, version }, ...told.changes],
    messages: told.messages,
    undo: {
      act: 'extended',
      about: code,
      changes: [{ kind: 'request-due', request: id, due: request.due, step: request.step, version: version + 1 }],
    },
  })
}
