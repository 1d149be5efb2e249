import type { PlanSettings } from '#domain/city.ts'
import type { Instant } from '#domain/instant.ts'
import type { Measure } from '#domain/measure.ts'
import { nearest } from '#domain/nearest.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Problem } from '#domain/problem.ts'
import { isReporting, reportingOf } from '#domain/reporting.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Button } from '#app/contracts/reply.ts'
import type { Look } from '#app/contracts/store/looks.ts'
import { beginsAfter } from '#app/cycle/begins-after.ts'
import { hasCycle, reportingLine } from '#app/cycle/reporting-line.ts'
import { roundLines } from '#app/cycle/round-lines.ts'
import { readGaps } from '#app/gaps/read-gaps.ts'
import { allowed } from '#app/people/allowed.ts'
import { mainPlan } from '#app/main-plan.ts'
import { motionsInStatus } from '#app/motions/motions-in-status.ts'
import type { Powers } from '#app/powers.ts'
import { answering, reply, replyWith } from '#app/reply.ts'
import { readBook } from '#app/rounds/round-book.ts'
import { awaited } from '#app/rounds/own-requests.ts'
import { roundFigures } from '#app/rounds/round-figures.ts'
import { awaitedInRound } from '#app/signing/awaited-in-round.ts'
import { measureButtons } from '#app/status/measure-buttons.ts'
import { overviewButtons } from '#app/status/overview-buttons.ts'
import { button } from '#app/chat/button.ts'
import { looksLikeCode } from '#app/chat/looks-like-code.ts'
import { quietButton } from '#app/chat/quiet-button.ts'
import { measureBlocks } from '#app/status/measure-blocks.ts'
import { newsBlocks } from '#app/status/news-blocks.ts'
import { newsLine } from '#app/status/news-line.ts'
import { isNews, newsSince } from '#app/status/news.ts'
import { pastRoundReply } from '#app/status/past-round.ts'
import { leftOut } from '#app/status/left-out.ts'
import { measureMeant } from '#app/status/measure-meant.ts'
import { seenBy, type SeenBook } from '#app/rounds/seen-by.ts'
import { selectionBlocks } from '#app/status/selection-blocks.ts'
import { statusBlocks } from '#app/status/status-blocks.ts'
import { statusFilter } from '#app/status/status-filter.ts'
import { nearestQueries, statusQuery } from '#app/status/status-query.ts'
import { measureTrendBlocks, trendBlocks } from '#app/status/trend-blocks.ts'

type StatusPowers = Pick<Powers, 'store' | 'city' | 'now' | 'calendar' | 'formats'>

/** How a round stands, on one screen; a part of it; what is new; or how it went over the rounds. */
export const status: Command<StatusPowers> = {
  word: 'status',
  needs: 'see-plan',
  needsFor: ({ measure }) => (measure === undefined ? 'see-plan' : 'see-measure'),
  async concerns(powers, { filter = '' }) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    return measureMeant(filter, book)?.code
  },
  async questions() {
    return [{ id: 'filter', kind: 'filter', required: false, label: '', hint: null, before: null }]
  },
  async run(powers, args, by) {
    const plan = mainPlan(powers.city)
    const book = seenBy(await readBook(powers, plan.code), by)
    const text = args['filter'] ?? ''
    const query = statusQuery(text, book)
    switch (query?.kind) {
      case 'news':
        return news(powers, book, by)
      case 'trend': {
        const { measure } = query
        const body = measure
          ? await measureTrendBlocks(powers, plan, book, measure, by)
          : [...(await trendBlocks(powers, plan, book, by)), ...leftOut(book, by)]
        return accepted(answering(reply(...body)))
      }
      case 'round': {
        const asked = query.round && query.round.id !== book.round?.id ? query.round : null
        const shown = asked ? seenBy(await readBook(powers, plan.code, asked.label), by) : book
        return (
          (await roundStatus(powers, shown, query.rest, by, asked !== null)) ?? refused(unknown(text, query.rest, book))
        )
      }
      case undefined:
        return refused({ kind: 'unknown-filter', text, nearest: nearestQueries(text, book) })
    }
  },
}

/** What looks like a measure's code is meant for one. */
function unknown(text: string, rest: string, book: SeenBook): Problem {
  if (!looksLikeCode(text)) return { kind: 'unknown-filter', text, nearest: nearestQueries(rest, book) }
  const codes = book.measures.map(({ code }) => code)
  return { kind: 'unknown-measure', code: text, nearest: nearest(text, codes, 3) }
}

/** The round of the book, or what the words choose of it; undefined when they choose nothing. */
async function roundStatus(
  powers: StatusPowers,
  book: SeenBook,
  rest: string,
  by: Actor,
  past: boolean,
): Promise<Outcome<Decision> | undefined> {
  const filter = statusFilter(rest, book, by)
  switch (filter?.kind) {
    case 'all':
      return past ? accepted(answering(await pastRoundReply(powers, book, by))) : overview(powers, book, by)
    case 'measure':
      return accepted(
        answering(
          replyWith(
            lookedAtButtons(powers, book, filter.measure, by),
            ...(await measureBlocks(powers, mainPlan(powers.city), book, filter.measure, by)),
          ),
        ),
      )
    case 'some': {
      const counted = await roundFigures(powers, book)
      const found = counted.items.filter((item) => filter.holds(item))
      return accepted(
        answering(
          replyWith(
            measureButtons(found, by),
            ...selectionBlocks(filter, mainPlan(powers.city), book, counted, by),
            ...leftOut(book, by),
          ),
        ),
      )
    }
    case undefined:
      return undefined
  }
}

/** From one measure to its history, and to the answer where that is awaited of whoever looks. */
function lookedAtButtons({ city }: StatusPowers, book: SeenBook, { id, code }: Measure, by: Actor): readonly Button[] {
  const { answers, afterwards } = by.words
  const isAwaited = awaited(book, by.person.id, mainPlan(city).reminders).some(({ measure }) => measure.id === id)
  const report = isAwaited ? [button(by.words, answers.reportButton, 'report', { measure: code })] : []
  return [...report, quietButton(by.words, afterwards.lookUp, 'history', { measure: code })]
}

/** The whole plan; looking at it is remembered, for the news. */
async function overview(powers: StatusPowers, book: SeenBook, by: Actor): Promise<Outcome<Decision>> {
  const plan = mainPlan(powers.city)
  const counted = await roundFigures(powers, book)
  const paper = book.round ? await powers.store.papers.ofRound(book.round.id) : undefined
  const last = await powers.store.looks.last(by.person.id, plan.code)
  const awaits = book.round ? (await awaitedInRound(powers, book.round)).length : 0
  const input = {
    plan,
    book,
    counted,
    paper,
    by,
    now: powers.now,
    calendar: powers.calendar,
    signaturesAwaited: awaits,
  }
  const fresh = last && (await newsSince(last.at, input, powers))
  const since = fresh && isNews(fresh) ? fresh.since : (last?.since ?? powers.now())
  const motions = await motionsInStatus(powers, plan, book, by)
  const toMotions = motions.length > 0 ? [quietButton(by.words, by.words.motions.heading, 'motion')] : []
  return accepted({
    reply: replyWith(
      [...overviewButtons(book, counted, by), ...toMotions],
      ...statusBlocks({ ...input, news: fresh ? newsLine(fresh, by) : null }),
      ...motions,
      ...(await cycleLine(powers, plan, book, by)),
      ...(await gapLine(powers, book, by)),
      ...leftOut(book, by),
    ),
    changes: [seen(powers, by, since)],
    messages: [],
  })
}

/** What changed since the look before the last; the next news begin here. */
async function news(powers: StatusPowers, book: SeenBook, by: Actor): Promise<Outcome<Decision>> {
  const plan = mainPlan(powers.city)
  const last: Look | undefined = await powers.store.looks.last(by.person.id, plan.code)
  const changes = [seen(powers, by, powers.now())]
  if (!last) return accepted({ reply: reply(by.words.status.firstLook), changes, messages: [] })
  const counted = await roundFigures(powers, book)
  const fresh = await newsSince(last.since, { book, counted, by, now: powers.now }, powers)
  return accepted({
    reply: reply(...(await newsBlocks(fresh, powers, book, by)), ...leftOut(book, by)),
    changes,
    messages: [],
  })
}

/** Until when the plan reports, where its life says so. */
async function cycleLine(
  powers: StatusPowers,
  plan: PlanSettings,
  book: SeenBook,
  by: Actor,
): Promise<readonly string[]> {
  const steps = await powers.store.planSteps.all()
  if (!hasCycle(plan, steps)) return []
  const isOver = !isReporting(reportingOf(plan, steps))
  const rounds =
    isOver || !book.round
      ? roundLines(powers, plan, { ...book, begins: await beginsAfter(powers, plan) }, steps, by)
      : []
  return [[reportingLine(plan, powers.city, steps, by), ...rounds].join(' ')]
}

/** How many gaps there are, for those who may see them. */
async function gapLine(powers: StatusPowers, book: SeenBook, by: Actor): Promise<readonly string[]> {
  const plan = mainPlan(powers.city)
  if (!allowed(book, by, 'see-gaps', plan.code)) return []
  const found = await readGaps(powers, plan, book)
  return found.length === 0 ? [] : [by.words.gaps.count(found.reduce((sum, { about }) => sum + about.length, 0))]
}

function seen({ city, now }: StatusPowers, { person }: Actor, since: Instant): Change {
  return { kind: 'seen', look: { person: person.id, plan: mainPlan(city).code, at: now(), since } }
}
