import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Paper, PaperVersion } from '#domain/paper.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { button } from '#app/chat/button.ts'
import { holders } from '#app/people/holders.ts'
import { notice } from '#app/people/notice.ts'
import type { Papering } from '#app/papers/papering.ts'
import { paperSummary } from '#app/papers/paper-summary.ts'
import { reportFacts } from '#app/papers/report-facts.ts'
import { replyWith } from '#app/reply.ts'

/** Drafts the interim report of the closed round, as its next version, and asks those who may release it. */
export async function draftPaper({ powers, plan, book, by }: Papering): Promise<Outcome<Decision>> {
  const { round } = book
  if (!round || round.kind !== 'regular') return refused({ kind: 'no-round' })
  if (round.state === 'open') return refused({ kind: 'round-not-closed', label: round.label, closes: round.closes })
  const known = await powers.store.papers.ofRound(round.id)
  const last = known?.versions.at(-1)
  if (last?.releasedAt) return refused({ kind: 'already-released', at: last.releasedAt })
  const paper: Paper = known?.paper ?? {
    id: powers.newId(),
    plan: plan.code,
    kind: 'interim-report',
    round: round.id,
    state: 'draft',
    version: 0,
  }
  const at = powers.now()
  const facts = await reportFacts(powers, plan, book, round, at)
  const version: PaperVersion = {
    paper: paper.id,
    no: (last?.no ?? 0) + 1,
    facts,
    by: by.person.id,
    at,
    releasedBy: null,
    releasedAt: null,
  }
  const { words } = by
  const releasers = ['releaser', 'cdo'] as const
  const others = releasers
    .flatMap((role) => holders(book.directory, role, plan.code))
    .filter(({ id }) => id !== by.person.id)
  const asked = [...new Map(others.map((person) => [person.id, person])).values()]
  return accepted({
    reply: replyWith(
      [
        button(
          words,
          words.papers.previewButton,
          'interim-report',
          { action: 'preview' },
          words.papers.actions.preview,
        ),
      ],
      words.papers.drafted(version.no, asked.length),
      ...paperSummary(facts, by),
    ),
    changes: [{ kind: 'paper-drafted', paper, version }],
    messages: asked.map((person) =>
      notice(powers, person, book.directory, (reader) =>
        replyWith(
          [
            button(
              reader.words,
              reader.words.papers.previewButton,
              'interim-report',
              { action: 'preview' },
              reader.words.papers.actions.preview,
            ),
            button(
              reader.words,
              reader.words.papers.releaseButton,
              'interim-report',
              { action: 'release' },
              reader.words.papers.actions.release,
            ),
          ],
          reader.words.papers.toRelease(plan.name, round.label),
          ...paperSummary(facts, reader),
        ),
      ),
    ),
  })
}
