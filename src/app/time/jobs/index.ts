import { askRelease } from '#app/time/jobs/ask-release.ts'
import { boardDue } from '#app/time/jobs/board-due.ts'
import { closeRound } from '#app/time/jobs/close-round.ts'
import { confirmDue } from '#app/time/jobs/confirm-due.ts'
import { draftDue } from '#app/time/jobs/draft-due.ts'
import { endReplaced } from '#app/time/jobs/end-replaced.ts'
import { openRound } from '#app/time/jobs/open-round.ts'
import { planRound } from '#app/time/jobs/plan-round.ts'
import { releaseDue } from '#app/time/jobs/release-due.ts'
import { releaseSoon } from '#app/time/jobs/release-soon.ts'
import { pointsAnswered } from '#app/time/jobs/points-answered.ts'
import { remindBoard } from '#app/time/jobs/remind-board.ts'
import { remindQuery } from '#app/time/jobs/remind-query.ts'
import { remind } from '#app/time/jobs/remind.ts'
import { signDue } from '#app/time/jobs/sign-due.ts'
import { standIn } from '#app/time/jobs/stand-in.ts'
import { tellOfGaps } from '#app/time/jobs/tell-of-gaps.ts'
import { tellOfUnmet } from '#app/time/jobs/tell-of-unmet.ts'
import { reorganise } from '#app/time/jobs/reorganise.ts'
import type { Job } from '#app/time/job.ts'

/** Everything that falls due. Closing goes before reminding: what is frozen is not reminded of. */
export const jobs: readonly Job[] = [
  closeRound,
  endReplaced,
  reorganise,
  planRound,
  tellOfGaps,
  openRound,
  tellOfUnmet,
  standIn,
  remind,
  remindQuery,
  pointsAnswered,
  draftDue,
  signDue,
  askRelease,
  releaseSoon,
  releaseDue,
  confirmDue,
  remindBoard,
  boardDue,
]
