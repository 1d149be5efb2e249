import { accepted, refused } from '#domain/outcome.ts'
import { list, paragraph } from '#report/build.ts'
import { measurePrompt } from '#app/answers/measure-prompt.ts'
import { button } from '#app/chat/button.ts'
import { undoButton } from '#app/chat/undo-button.ts'
import type { Command } from '#app/contracts/command.ts'
import { mainPlan } from '#app/main-plan.ts'
import { maySee } from '#app/people/may-see.ts'
import type { Powers } from '#app/powers.ts'
import { answering, reply, replyWith } from '#app/reply.ts'
import { readBook } from '#app/rounds/round-book.ts'

/** Follows a measure: whoever does is told when its light changes. Without a code, lists what the person follows. */
export const follow: Command<Pick<Powers, 'store' | 'city' | 'now'>> = {
  word: 'follow',
  needs: 'see-measure',
  needsFor: ({ measure }) => (measure === undefined ? 'see-own' : 'see-measure'),
  async questions(powers, _, by) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    return [{ ...measurePrompt([], book.measures, by, by.words.follows.ask.label), required: false }]
  },
  async run(powers, args, by) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    const { words, person } = by
    const followed = await powers.store.follows.followedBy(person.id)
    const code = args['measure']
    if (code === undefined) {
      const lines = book.measures.filter(({ id }) => followed.includes(id))
      if (lines.length === 0) return accepted(answering(reply(words.follows.none(words.commands.follow.example))))
      const buttons = lines.map((each) => button(words, words.follows.end, 'unfollow', { measure: each.code }))
      const items = lines.map((each) => `${each.code} ${each.title}`)
      return accepted(answering(replyWith(buttons, paragraph(words.follows.list), list(...items))))
    }
    const measure = book.measures.find((each) => each.code === code)
    if (!measure) return refused({ kind: 'unknown-measure', code, nearest: [] })
    if (!maySee(book, by, measure)) return refused({ kind: 'not-allowed', action: 'see-measure' })
    if (measure.state === 'superseded') return refused({ kind: 'superseded', code })
    if (followed.includes(measure.id)) return accepted(answering(reply(words.follows.already(code))))
    const about = { person: person.id, measure: measure.id }
    return accepted({
      reply: replyWith([undoButton(words)], words.follows.follows(code, measure.title)),
      changes: [{ kind: 'followed', ...about }],
      messages: [],
      undo: { act: 'followed', about: code, changes: [{ kind: 'unfollowed', ...about }] },
    })
  },
}
