import { fold } from '#domain/fold.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { putOff } from '#domain/put-off.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { measurePrompt } from '#app/answers/measure-prompt.ts'
import { mainPlan } from '#app/main-plan.ts'
import type { Powers } from '#app/powers.ts'
import { answering, reply } from '#app/reply.ts'
import { awaited, type OwnRequest, ownRequests } from '#app/rounds/own-requests.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'

/** Words for all of one's open measures, in whatever language the button was written. */
const allWords = ['alle', 'all']

/** Puts the next reminder off until the morning of the working day after it, once for each request and round. */
export const later: Command<Pick<Powers, 'store' | 'city' | 'now' | 'calendar'>> = {
  word: 'later',
  needs: 'see-own',

  async complete(powers, args, by) {
    const [only, ...others] = openFor(await bookOf(powers), powers, by)
    const choice = args['measure'] !== undefined || (only && others.length > 0)
    return { args: choice ? args : { ...args, measure: only?.measure.code ?? '' }, resumed: false }
  },

  async questions(powers, args, by) {
    if (args['measure'] === '') return []
    const book = await bookOf(powers)
    const own = openFor(book, powers, by).map(({ measure }) => measure)
    const prompt = measurePrompt(own, book.measures, by, by.words.reminders.which)
    const all = { value: 'all', label: by.words.reminders.all }
    return [{ ...prompt, choices: [...(prompt.choices ?? []), all], codes: [...(prompt.codes ?? []), ...allWords] }]
  },

  async run(powers, args, by) {
    const named = args['measure'] ?? ''
    const book = await bookOf(powers)
    const meant = openFor(book, powers, by).filter(
      ({ measure }) => allWords.includes(fold(named)) || measure.code === named,
    )
    if (meant.length > 0) return putAllOff(powers, book, meant, by)
    if (ownRequests(book, by.person.id).some(({ measure }) => measure.code === named))
      return accepted(answering(reply(by.words.reminders.none(named))))
    const isMeasure = book.measures.some(({ code }) => code === named)
    return refused(isMeasure ? { kind: 'not-your-measure', code: named } : { kind: 'no-open-request' })
  },
}

/** Puts off what can be; refused only when nothing can. */
function putAllOff(
  { calendar, city, now }: Pick<Powers, 'city' | 'now' | 'calendar'>,
  { round }: RoundBook,
  meant: readonly OwnRequest[],
  { words, say }: Actor,
): Outcome<Decision> {
  if (!round) return refused({ kind: 'no-open-request' })
  const { reminders: steps } = mainPlan(city)
  const outcomes = meant.map(({ request, measure }) => {
    const { code } = measure
    return { request, code, put: putOff({ code, request, round, steps, calendar, hours: city.hours, now: now() }) }
  })
  const off = outcomes.flatMap(({ request, code, put }) => (put.ok ? [{ request, code, until: put.value }] : []))
  const isAny = off.length > 0
  const refusal = outcomes.flatMap(({ put }) => (put.ok ? [] : [put]))[0]
  if (!isAny) return refusal ?? refused({ kind: 'no-open-request' })
  const lines = [...Map.groupBy(off, ({ until }) => until)].map(([until, group]) =>
    words.reminders.putOff(say.list(group.map(({ code }) => code)), say.instant(until)),
  )
  return accepted({
    reply: reply(...lines),
    changes: off.map(({ request, until }): Change => {
      const { id, version } = request
      return { kind: 'reminder-put-off', request: id, until, version }
    }),
    messages: [],
  })
}

const bookOf = (powers: Pick<Powers, 'store' | 'city' | 'now'>): Promise<RoundBook> =>
  readBook(powers, mainPlan(powers.city).code)

/** What a person was asked about and nobody has answered; who only deputises is not reminded yet. */
const openFor = (book: RoundBook, { city }: Pick<Powers, 'city'>, { person }: Actor): readonly OwnRequest[] =>
  awaited(book, person.id, mainPlan(city).reminders).filter(({ request }) => request.state === 'asked')
