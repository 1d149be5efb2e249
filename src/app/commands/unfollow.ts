import { accepted, refused } from '#domain/outcome.ts'
import { measurePrompt } from '#app/answers/measure-prompt.ts'
import { undoButton } from '#app/chat/undo-button.ts'
import type { Command } from '#app/contracts/command.ts'
import { mainPlan } from '#app/main-plan.ts'
import type { Powers } from '#app/powers.ts'
import { answering, reply, replyWith } from '#app/reply.ts'
import { readBook } from '#app/rounds/round-book.ts'

/** Ends the following of a measure. */
export const unfollow: Command<Pick<Powers, 'store' | 'city' | 'now'>> = {
  word: 'unfollow',
  needs: 'see-own',
  async questions(powers, _, by) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    const followed = await powers.store.follows.followedBy(by.person.id)
    const own = book.measures.filter(({ id }) => followed.includes(id))
    // Nobody can be asked which to end who follows none; running says so.
    return [{ ...measurePrompt(own, book.measures, by, by.words.follows.ask.end), required: own.length > 0 }]
  },
  async run(powers, args, by) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    const { words, person } = by
    const code = args['measure']
    if (code === undefined) return accepted(answering(reply(words.follows.none(words.commands.follow.example))))
    const measure = book.measures.find((each) => each.code === code)
    if (!measure) return refused({ kind: 'unknown-measure', code, nearest: [] })
    const followed = await powers.store.follows.followedBy(person.id)
    if (!followed.includes(measure.id)) return accepted(answering(reply(words.follows.notFollowed(code))))
    const about = { person: person.id, measure: measure.id }
    return accepted({
      reply: replyWith([undoButton(words)], words.follows.ended(code)),
      changes: [{ kind: 'unfollowed', ...about }],
      messages: [],
      undo: { act: 'unfollowed', about: code, changes: [{ kind: 'followed', ...about }] },
    })
  },
}
