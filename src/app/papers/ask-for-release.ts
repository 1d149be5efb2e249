import type { Block } from '#report/block.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Message } from '#app/contracts/message.ts'
import { ableToRelease } from '#app/papers/able-to-release.ts'
import { paperLabel } from '#app/papers/paper-label.ts'
import { paperNotice } from '#app/papers/paper-notice.ts'
import { roundButton } from '#app/papers/round-button.ts'
import type { Papering } from '#app/papers/papering.ts'
import type { Draft } from '#app/papers/read-draft.ts'
import { paperSummary } from '#app/papers/paper-summary.ts'
import { replyWith } from '#app/reply.ts'

type About = Pick<Papering, 'plan' | 'book' | 'args'> & { readonly powers: Parameters<typeof paperNotice>[0]['powers'] }

/** Asks everyone who may release the draft and did not make its last version; `more` is what they must know besides. */
export function askForRelease(
  papering: About,
  { facts, version }: Pick<Draft, 'facts' | 'version'>,
  more: (reader: Actor) => readonly Block[] = () => [],
): readonly Message[] {
  const { plan, book } = papering
  const able = ableToRelease(papering, version)
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
