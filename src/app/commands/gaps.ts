import { accepted } from '#domain/outcome.ts'
import { heading, list, paragraph } from '#report/build.ts'
import type { Command } from '#app/contracts/command.ts'
import { gapBlocks, gapButtons } from '#app/gaps/gap-blocks.ts'
import { readGaps } from '#app/gaps/read-gaps.ts'
import { mainPlan } from '#app/main-plan.ts'
import { motionGaps } from '#app/motions/motion-gaps.ts'
import type { Powers } from '#app/powers.ts'
import { answering, reply, replyWith } from '#app/reply.ts'
import { readBook } from '#app/rounds/round-book.ts'

/** What is missing for the open or the coming round: people, accounts, deputies, releasers, channels. */
export const gaps: Command<Pick<Powers, 'store' | 'city' | 'now'>> = {
  word: 'gaps',
  needs: 'see-gaps',
  async questions() {
    return []
  },
  async run(powers, _, by) {
    const plan = mainPlan(powers.city)
    const book = await readBook(powers, plan.code)
    const found = await readGaps(powers, plan, book)
    const motions = await motionGaps(powers, plan, book, by)
    const ofMotions = motions.length === 0 ? [] : [paragraph(by.words.motions.gaps), list(...motions)]
    if (found.length === 0 && motions.length > 0) return accepted(answering(reply(...ofMotions)))
    if (found.length === 0) return accepted(answering(reply(by.words.gaps.none)))
    return accepted(
      answering(
        replyWith(gapButtons(found, by), heading(3, by.words.gaps.heading), ...gapBlocks(found, by), ...ofMotions),
      ),
    )
  },
}
