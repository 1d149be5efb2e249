import { proposedState } from '#domain/proposal.ts'
import { accepted, refused } from '#domain/outcome.ts'
import type { Command } from '#app/contracts/command.ts'
import { mainPlan } from '#app/main-plan.ts'
import { measurePrompt } from '#app/answers/measure-prompt.ts'
import { notice } from '#app/people/notice.ts'
import type { Powers } from '#app/powers.ts'
import { reply } from '#app/reply.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'

/** Confirms or declines what a contributor proposed: that a measure is done, on hold or dropped. */
export const confirm: Command<Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil'>> = {
  word: 'confirm',
  needs: 'confirm-proposal',
  async questions(powers, args, by) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    const { decision, yes, no } = by.words.questions
    const choices = [
      { value: 'yes', label: yes },
      { value: 'no', label: no },
    ]
    const measure = measurePrompt(proposed(book), book.measures, by)
    const code = args['measure']
    // Without a proposal there is nothing to decide; running it says so.
    if (code !== undefined && !proposed(book).some((each) => each.code === code)) return [measure]
    return [
      measure,
      { id: 'decision', kind: 'choice', required: true, label: decision.label, hint: null, before: null, choices },
    ]
  },
  async run(powers, args, { words, say }) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    const code = args['measure'] ?? ''
    const measure = proposed(book).find((each) => each.code === code)
    const request = measure && book.requestOf(measure)
    const state = measure && request ? proposedState(measure, request.light) : null
    if (!measure || !request || state === null) return refused({ kind: 'no-proposal', code })
    const agreed = args['decision'] === 'yes'
    const { light } = request
    const { responsible } = book.chain(measure)
    const told = responsible
      ? [
          notice(
            powers,
            responsible,
            book.directory,
            (reader) => reply(reader.words.answers.decided(code, reader.say.light(light), agreed)),
            [request.id],
          ),
        ]
      : []
    return accepted({
      reply: reply(words.answers.decided(code, say.light(light), agreed)),
      changes: agreed ? [{ kind: 'measure-state', measure: measure.id, state, version: measure.version }] : [],
      messages: told,
    })
  },
}

/** Measures whose present answer proposes a state they do not have yet. */
const proposed = (book: RoundBook) =>
  book.measures.filter((measure) => proposedState(measure, book.requestOf(measure)?.light ?? null) !== null)
