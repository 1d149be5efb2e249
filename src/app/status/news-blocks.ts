import type { Light } from '#domain/light.ts'
import { heading, list, paragraph, t } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import type { Inline } from '#report/inline.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { excerpt } from '#app/answers/excerpt.ts'
import { mainPlan } from '#app/main-plan.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'
import type { Item } from '#app/rounds/round-figures.ts'
import { reasonOf } from '#app/status/reason-of.ts'
import type { News } from '#app/status/news.ts'

/** At most this many answers are told one by one. */
const most = 12

/** What changed since a person's last look: the round first, then the answers with their lights, then what is waited for. */
export async function newsBlocks(
  news: News,
  powers: Pick<Powers, 'store' | 'city'>,
  book: RoundBook,
  by: Actor,
): Promise<readonly Block[]> {
  const { status } = by.words
  const answered = news.answered.toSorted((a, b) => (b.answer?.at ?? '').localeCompare(a.answer?.at ?? ''))
  const lines = await Promise.all(answered.slice(0, most).map((item) => answerLine(item, news.since, powers, book, by)))
  const more = answered.length > most ? [[t(status.andMore(answered.length - most))]] : []
  const facts = [
    ...(news.opened ? [status.roundOpened(news.opened.label, by.say.instant(news.opened.due))] : []),
    ...(news.closed ? [status.roundClosed(news.closed.label)] : []),
    ...(news.moved ? [status.datesMoved(news.moved.label, by.say.instant(news.moved.due))] : []),
    ...(news.missing.length > 0 ? [`${status.missingHeading(news.missing.length)}: ${codes(news.missing)}`] : []),
  ]
  const waiting = news.queried.length > 0 ? [paragraph(status.queried(codes(news.queried)))] : []
  const title = heading(3, status.newsTitle(by.say.instant(news.since)))
  if (facts.length + lines.length + waiting.length === 0) return [title, paragraph(status.noNews)]
  return [
    title,
    ...facts.map((fact) => paragraph(fact)),
    ...(lines.length > 0 ? [heading(4, status.newAnswers(answered.length)), list(...lines, ...more)] : []),
    ...waiting,
  ]
}

const codes = (items: readonly Item[]): string => items.map(({ measure }) => measure.code).join(', ')

async function answerLine(
  item: Item,
  since: string,
  powers: Pick<Powers, 'store' | 'city'>,
  book: RoundBook,
  by: Actor,
): Promise<readonly Inline[]> {
  const { measure, request } = item
  const before = await lightBefore(item, since, powers)
  const light = (value: Light | null): Inline => ({ type: 'light', light: value, label: by.say.light(value) })
  const text = reasonOf(item, mainPlan(powers.city), book, by)
  return [
    t(`${measure.code} ${excerpt(measure.title, 40)}: `),
    ...(before === undefined || before === request.light ? [] : [light(before), t(' → ')]),
    light(request.light),
    t(text === '' ? '' : ` – ${excerpt(text, 80)}`),
  ]
}

/** The light that stood at `since`: of the answer then, else of the round before; undefined when there was neither. */
async function lightBefore(
  { request, answer, before }: Item,
  since: string,
  { store }: Pick<Powers, 'store'>,
): Promise<Light | null | undefined> {
  if ((answer?.seq ?? 0) < 2) return before
  const then = (await store.answers.revisionsOf(request.id)).findLast(({ at }) => at <= since)
  return then ? then.light : before
}
