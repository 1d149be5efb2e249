import { accepted, refused } from '#domain/outcome.ts'
import { heading, list, paragraph } from '#report/build.ts'
import type { Command } from '#app/contracts/command.ts'
import { measurePrompt } from '#app/answers/measure-prompt.ts'
import { button } from '#app/chat/button.ts'
import { logLine } from '#app/log/log-line.ts'
import { mainPlan } from '#app/main-plan.ts'
import type { Powers } from '#app/powers.ts'
import { answering, reply, replyWith } from '#app/reply.ts'
import { readBook } from '#app/rounds/round-book.ts'

const perPage = 20

/** What was done about a measure, newest first: acts and capacities, no names, no words of answers, no lengths of time. */
export const log: Command<Pick<Powers, 'store' | 'city' | 'now'>> = {
  word: 'log',
  needs: 'see-log',
  async questions(powers, _, by) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    const page = {
      id: 'page',
      kind: 'filter',
      required: false,
      label: by.words.log.page,
      hint: null,
      before: null,
    } as const
    return [measurePrompt([], book.measures, by), page]
  },
  async run({ store, city, now }, { measure: code = '', page = '' }, by) {
    const plan = mainPlan(city)
    const book = await readBook({ store, city, now }, plan.code)
    const measure = book.measures.find((each) => each.code === code)
    if (!measure) return refused({ kind: 'unknown-measure', code, nearest: [] })
    const requests = await store.requests.ofMeasure(measure.id)
    const duties = book.directory.duties.filter(
      ({ subject, subjectKind }) => subjectKind === 'measure' && subject === measure.id,
    )
    const subjects = [measure.id, ...requests.map(({ id }) => id), ...duties.map(({ id }) => id)]
    const number = /^\d{1,4}$/.test(page.trim()) ? Math.max(1, Number(page)) : 1
    const rows = await store.audits.latest(subjects, (number - 1) * perPage, perPage + 1)
    const title = heading(3, by.words.log.title(measure.code, measure.title, number))
    if (rows.length === 0) return accepted(answering(reply(title, paragraph(by.words.log.nothing))))
    const lines = rows.slice(0, perPage).map((row) => logLine(row, { book, plan, measure, requests }, by))
    const older = button(by.words, by.words.log.older, 'log', { measure: code, page: String(number + 1) })
    return accepted(answering(replyWith(rows.length > perPage ? [older] : [], title, list(...lines))))
  },
}
