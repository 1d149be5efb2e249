import { accountChanges } from '#store/changes/accounts.ts'
import { actChanges } from '#store/changes/acts.ts'
import { answerChanges } from '#store/changes/answers.ts'
import { boardChanges } from '#store/changes/boards.ts'
import { coSignatureChanges } from '#store/changes/co-signatures.ts'
import { commentChanges } from '#store/changes/comments.ts'
import { conversationChanges } from '#store/changes/conversations.ts'
import { dutyChanges } from '#store/changes/duties.ts'
import { erasureChanges } from '#store/changes/erasure.ts'
import { followChanges } from '#store/changes/follows.ts'
import type { Handlers, Kind } from '#store/changes/handler.ts'
import { importChanges } from '#store/changes/imports.ts'
import { linkChanges } from '#store/changes/links.ts'
import { lookChanges } from '#store/changes/looks.ts'
import { measureChanges } from '#store/changes/measures.ts'
import { messageChanges } from '#store/changes/messages.ts'
import { motionChanges } from '#store/changes/motions.ts'
import { offerChanges } from '#store/changes/offers.ts'
import { paperChanges } from '#store/changes/papers.ts'
import { paperAfterwardsChanges } from '#store/changes/papers-afterwards.ts'
import { peopleChanges } from '#store/changes/people.ts'
import { planChanges } from '#store/changes/plans.ts'
import { planStepChanges } from '#store/changes/plan-steps.ts'
import { requestChanges } from '#store/changes/requests.ts'
import { responsibilityChanges } from '#store/changes/responsibilities.ts'
import { referenceChanges } from '#store/changes/references.ts'
import { roundChanges } from '#store/changes/rounds.ts'
import { sessionChanges } from '#store/changes/sessions.ts'

/** How each kind of change is written; complete by type. */
export const handlers: Handlers<Kind> = {
  ...measureChanges,
  ...planChanges,
  ...motionChanges,
  ...planStepChanges,
  ...dutyChanges,
  ...responsibilityChanges,
  ...followChanges,
  ...peopleChanges,
  ...accountChanges,
  ...linkChanges,
  ...offerChanges,
  ...importChanges,
  ...roundChanges,
  ...referenceChanges,
  ...sessionChanges,
  ...requestChanges,
  ...answerChanges,
  ...commentChanges,
  ...conversationChanges,
  ...paperChanges,
  ...paperAfterwardsChanges,
  ...coSignatureChanges,
  ...messageChanges,
  ...actChanges,
  ...lookChanges,
  ...erasureChanges,
  ...boardChanges,
}
