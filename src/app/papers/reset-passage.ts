import { accepted, type Outcome } from '#domain/outcome.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { nextVersion } from '#app/papers/next-version.ts'
import { roundButton } from '#app/papers/round-button.ts'
import type { Papering } from '#app/papers/papering.ts'
import { passagesNamed, passageTitle } from '#app/papers/passage-titles.ts'
import { readOpenDraft } from '#app/papers/read-draft.ts'
import { answering, reply, replyWith } from '#app/reply.ts'

/** Restores the original of a passage, or of all texts of a measure, as the next version. */
export async function resetPassage(papering: Papering): Promise<Outcome<Decision>> {
  const { by, args } = papering
  const read = await readOpenDraft(papering)
  if (!read.ok) return read
  const draft = read.value
  const { papers } = by.words
  const named = args['passage'] ?? ''
  const edits = passagesNamed(named, draft).flatMap((passage) => draft.inForce.get(passage) ?? [])
  if (edits.length === 0) return accepted(answering(reply(papers.isOriginal(passageTitle(named, draft, by)))))
  const version = nextVersion(papering, draft)
  const titles = edits.map(({ passage }) => passageTitle(passage, draft, by))
  return accepted({
    reply: replyWith(
      [roundButton(papering, by.words, 'preview')],
      papers.restored(by.say.list(titles), version.no),
      ...edits.map(({ passage }) => papers.original(draft.originals.get(passage) ?? '')),
    ),
    changes: [
      {
        kind: 'paper-edited',
        paper: draft.paper,
        version,
        edits: edits.map((edit) => ({
          ...edit,
          no: version.no,
          text: null,
          original: draft.originals.get(edit.passage) ?? '',
        })),
      },
    ],
    messages: [],
  })
}
