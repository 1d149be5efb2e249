import { type Digest, digestsNow, type LeftOut } from '#domain/digest.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Problem } from '#domain/problem.ts'
import type { Block } from '#report/block.ts'
import { paragraph } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { type OpenQuery, openQueries } from '#app/answers/open-queries.ts'
import { measurePrompt } from '#app/answers/measure-prompt.ts'
import { button } from '#app/chat/button.ts'
import { mainPlan } from '#app/main-plan.ts'
import type { Powers } from '#app/powers.ts'
import { answering, reply, replyWith } from '#app/reply.ts'
import { digestMessage } from '#app/rounds/digest-message.ts'
import { type PlanBook, readDigesting, type RoundAsk } from '#app/rounds/digesting.ts'
import { queriesAgain } from '#app/rounds/queries-again.ts'
import { lastAnswers, reminding } from '#app/rounds/reminding.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'
import { partyName } from '#app/rounds/step-text.ts'
import { readWaiting } from '#app/rounds/waiting.ts'

type Reminding = Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil' | 'calendar'>

/** Reminds now of everything open, or of one measure; nobody gets a second message on a day. Shows it first on demand. */
export const remind: Command<Reminding> = {
  word: 'remind',
  needs: 'remind',
  async questions(powers, _, by) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    return [{ ...measurePrompt([], book.measures, by), required: false, takesSeveral: true }, modePrompt(by)]
  },
  async run(powers, args, by) {
    const { words } = by
    const plan = mainPlan(powers.city)
    const book = await readBook(powers, plan.code)
    const wanted = args['measure']
    if (book.round?.state !== 'open') return refused(await roundOver(powers, book, wanted))
    const digesting = await readDigesting(
      powers,
      [{ plan, book }],
      ({ subject }) => wanted === undefined || wanted.split(', ').includes(book.measure(subject)?.code ?? ''),
    )
    const queries = openQueries(book).filter(({ measure }) => wanted === undefined || measure.code === wanted)
    if (digesting.asks.length === 0 && queries.length > 0)
      return accepted(await queriesAgain(powers, { plan, book }, queries, args['mode'] === 'preview', by))
    if (digesting.asks.length === 0) {
      const { nothingOpen, nothingOpenFor } = words.status
      return accepted(answering(reply(wanted === undefined ? nothingOpen(book.round.label) : nothingOpenFor(wanted))))
    }
    const { digests, left } = digestsNow(digesting)
    const latest = left.flatMap(({ ask, why }) => (why === 'reminded' ? (ask.request.remindedAt ?? []) : [])).toSorted()
    const [at] = latest.toReversed()
    if (digests.length === 0 && at !== undefined) return refused({ kind: 'reminded-today', at })
    const leftOut = leftOutBlocks(left, by)
    if (digests.length === 0) return accepted(answering(reply(words.reminders.nobody, ...leftOut)))
    if (args['mode'] === 'preview')
      return accepted(
        answering(replyWith([sendButton(wanted, by)], ...(await preview(powers, digests, by)), ...leftOut)),
      )
    return sent({ powers, plan, book, by }, digests, queries, leftOut)
  },
}

interface Sending extends PlanBook {
  readonly powers: Reminding
  readonly by: Actor
}

/** What goes out: the reminders, and open questions back to whoever gets none of them. */
async function sent(
  { powers, plan, book, by }: Sending,
  digests: readonly Digest<RoundAsk>[],
  queries: readonly OpenQuery[],
  leftOut: readonly Block[],
): Promise<Outcome<Decision>> {
  const { words } = by
  const count = digests.reduce((sum, { items }) => sum + items.length, 0)
  const effects = await reminding(powers, digests)
  const said = reply(words.rounds.reminded(count, digests.length), ...leftOut)
  const others = queries.filter(({ person }) => !digests.some((digest) => digest.person.id === person.id))
  if (others.length === 0) return accepted({ ...effects, reply: said })
  const again = await queriesAgain(powers, { plan, book }, others, false, by)
  return accepted({
    ...effects,
    messages: [...effects.messages, ...again.messages],
    reply: reply(...said.body, ...again.reply.body),
  })
}

/** Without an open round nobody is reminded; of a measure, what can be done about it instead. */
async function roundOver(powers: Reminding, book: RoundBook, code = ''): Promise<Problem> {
  const waiting = await readWaiting(powers, book)
  if (waiting.some((each) => each.code === code && each.why === 'late')) return { kind: 'late-answer-waits', code }
  const measure = book.measures.find((each) => each.code === code)
  const isMissing = measure && book.requestOf(measure)?.state === 'missing'
  return book.round && isMissing
    ? { kind: 'ask-for-supplement', code, label: book.round.label }
    : { kind: 'no-open-round', opens: book.next?.opens ?? null }
}

function modePrompt({ words }: Actor): Prompt {
  const choices = [{ value: 'preview', label: words.reminders.previewWord, also: words.reminders.also }]
  const { label } = words.questions.action
  return { id: 'mode', kind: 'choice', required: false, label, hint: null, before: null, choices }
}

const sendButton = (wanted: string | undefined, { words }: Actor) =>
  button(words, words.reminders.sendNow, 'remind', wanted === undefined ? {} : { measure: wanted })

/** As many messages as are named one by one; beyond that a preview is only counted. */
const shown = 12

/** Who would be written to about what, and the words of the first message. */
async function preview(
  powers: Reminding,
  digests: readonly Digest<RoundAsk>[],
  { words, say }: Actor,
): Promise<readonly Block[]> {
  const { reminders } = words
  const count = digests.reduce((sum, { items }) => sum + items.length, 0)
  const lines = digests.slice(0, shown).map(({ items }) => {
    const measures = items.flatMap(({ ask }) => ask.book.measure(ask.request.subject) ?? [])
    const offices = items.flatMap(({ ask: { book, request } }) => {
      const measure = book.measure(request.subject)
      return (measure && book.chain(measure).lead) ?? []
    })
    return reminders.previewLine(
      say.list(measures.map(({ code }) => code)),
      say.list([...new Set(offices)].map(partyName)),
    )
  })
  const [first] = digests
  const message = first && digestMessage(powers, first, await lastAnswers(powers, [first]))
  return [
    paragraph(reminders.preview(count, digests.length)),
    ...lines.map((line) => paragraph(line)),
    ...(digests.length > shown ? [paragraph(reminders.previewMore(digests.length - shown))] : []),
    paragraph(reminders.previewText),
    { type: 'quote', children: message?.content.body ?? [] },
  ]
}

/** What is left out and why, measure by measure while they are few. */
function leftOutBlocks(
  left: readonly { readonly ask: RoundAsk; readonly why: LeftOut }[],
  { words, say }: Actor,
): readonly Block[] {
  return [...Map.groupBy(left, ({ why }) => why)].map(([why, group]) => {
    const codes = group.flatMap(({ ask }) => ask.book.measure(ask.request.subject)?.code ?? [])
    const what = codes.length > shown ? words.reminders.manyMeasures(codes.length) : say.list(codes)
    return paragraph(words.reminders.leftOut[why](what))
  })
}
