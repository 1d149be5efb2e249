import type { Block } from '#report/block.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Message } from '#app/contracts/message.ts'
import { holders } from '#app/people/holders.ts'
import { paperLabel } from '#app/papers/paper-label.ts'
import { paperNotice } from '#app/papers/paper-notice.ts'
import { roundButton } from '#app/papers/round-button.ts'
import type { Papering } from '#app/papers/papering.ts'
import type { Draft } from '#app/papers/read-draft.ts'
import { paperSummary } from '#app/papers/paper-summary.ts'
import { replyWith } from '#app/reply.ts'

/** Asks everyone who may release the draft and did not make its last version; `more` is what they must know besides. */
export function askForRelease(
  papering: Papering,
  { facts, version }: Pick<Draft, 'facts' | 'version'>,
  more: (reader: Actor) => readonly Block[] = () => [],
): readonly Message[] {
  const { plan, book, by } = papering
  const able = holders(book, plan.code, 'releaser', 'cdo').filter(({ id }) => id !== by.person.id)
  const about = [book.round?.id ?? '', String(version.no)]
  return able.map((person) => ({
    ...paperNotice(
      papering,
      person,
      (reader) =>
        replyWith(
          [roundButton(papering, reader.words, 'preview'), roundButton(papering, reader.words, 'release')],
          reader.words.papers.toRelease(plan.name, paperLabel(facts)),
          ...paperSummary(facts, reader),
          ...more(reader),
        ),
      about,
    ),
    kind: 'release',
  }))
}
