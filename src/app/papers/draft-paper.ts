import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Paper, PaperVersion } from '#domain/paper.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { askForRelease } from '#app/papers/ask-for-release.ts'
import { paperButton } from '#app/papers/paper-button.ts'
import type { Papering } from '#app/papers/papering.ts'
import { paperSummary } from '#app/papers/paper-summary.ts'
import { reportFacts } from '#app/papers/report-facts.ts'
import { replyWith } from '#app/reply.ts'

/** Drafts the interim report of the closed round, as its next version, and asks those who may release it. */
export async function draftPaper(papering: Papering): Promise<Outcome<Decision>> {
  const { powers, plan, book, by } = papering
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
  const facts = await reportFacts(powers, plan, book, round, round.closes)
  const version: PaperVersion = {
    paper: paper.id,
    no: (last?.no ?? 0) + 1,
    facts,
    by: by.person.id,
    at,
    releasedBy: null,
    releasedAt: null,
  }
  const messages = askForRelease(papering, facts)
  return accepted({
    reply: replyWith(
      [paperButton(by.words, 'preview')],
      by.words.papers.drafted(version.no, messages.length),
      ...paperSummary(facts, by),
    ),
    changes: [{ kind: 'paper-drafted', paper, version }],
    messages,
  })
}
