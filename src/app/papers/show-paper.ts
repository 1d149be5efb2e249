import { accepted, type Outcome } from '#domain/outcome.ts'
import type { Action } from '#domain/permission.ts'
import { problemSentence } from '#text/problem.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { paperButton } from '#app/papers/paper-button.ts'
import type { Papering } from '#app/papers/papering.ts'
import { allowed } from '#app/people/allowed.ts'
import { isAbleToRelease } from '#app/papers/may-release.ts'
import { showReleased } from '#app/papers/show-released.ts'
import { type Draft, readDraft } from '#app/papers/read-draft.ts'
import { roleOf } from '#app/papers/role-of.ts'
import { answering, replyWith } from '#app/reply.ts'

type Offered = Parameters<typeof paperButton>[1]

/** In what state the paper is and what this person can do with it. */
export async function showPaper(papering: Papering): Promise<Outcome<Decision>> {
  if (!allowed(papering.book, papering.by, 'see-draft', papering.plan.code)) return showReleased(papering)
  const { book, by } = papering
  const draft = await readDraft(papering)
  if (draft.ok) return accepted(answering(state(papering, draft.value)))
  const offers: readonly Offered[] = book.round?.state === 'closed' ? ['draft'] : []
  return accepted(answering(withOffers(papering, offers, problemSentence(draft.problem, by.words, by.say))))
}

function state(papering: Papering, draft: Draft) {
  const { by, book, plan } = papering
  const { papers } = by.words
  const { version, facts, inForce, remarks } = draft
  const { label } = facts.round
  if (version.releasedAt !== null)
    return withOffers(
      papering,
      ['preview', 'versions', 'withdraw'],
      papers.stateReleased(label, version.no, by.say.dayOf(version.releasedAt)),
    )
  const role = roleOf(version.by, plan.code, book.directory, by)
  const lines = [
    papers.stateDraft(label, version.no, by.say.instant(version.at), role),
    papers.touched(inForce.size, remarks.length),
    facts.supersedes ? papers.replaces(facts.supersedes.no, facts.supersedes.reason) : '',
  ]
  const offers: readonly Offered[] = ['preview', 'sections', 'versions', 'draft', 'submit']
  const release: readonly Offered[] = isAbleToRelease(papering, version) ? ['release'] : []
  return withOffers(papering, [...offers, ...release], lines.filter((line) => line !== '').join(' '))
}

const needs: Partial<Readonly<Record<Offered, Action>>> = {
  draft: 'draft-paper',
  submit: 'edit-paper',
  withdraw: 'withdraw-paper',
}

const withOffers = (papering: Papering, offers: readonly Offered[], said: string) =>
  replyWith(
    offers
      .filter((offer) => allowed(papering.book, papering.by, needs[offer] ?? 'see-draft', papering.plan.code))
      .map((offer) => paperButton(papering.by.words, offer)),
    said,
  )
