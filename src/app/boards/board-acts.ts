import type { Action } from '#domain/permission.ts'
import { joinBoard, leaveBoard } from '#app/boards/board-terms.ts'
import type { BoardAct } from '#app/boards/boarding.ts'
import { callBoard } from '#app/boards/call-board.ts'
import { endCall } from '#app/boards/end-call.ts'
import { leaveOut, putBack } from '#app/boards/leave-out.ts'
import { prolongCall } from '#app/boards/prolong-call.ts'
import { showBoard } from '#app/boards/show-board.ts'
import { recordForBoard, stateForBoard } from '#app/boards/state-for-board.ts'
import { takeBack } from '#app/boards/take-back.ts'

export const boardActNames = [
  'show',
  'state',
  'take-back',
  'call',
  'prolong',
  'end',
  'record',
  'leave-out',
  'put-back',
  'member',
  'leaves',
] as const
export type BoardActName = (typeof boardActNames)[number]

/** All that is done with the advisory board, each with the right it needs; the catalogue names them under the same words. */
export const boardActs: Readonly<Record<BoardActName, { readonly needs: Action; readonly act: BoardAct }>> = {
  show: { needs: 'see-board', act: showBoard },
  state: { needs: 'state-for-board', act: stateForBoard },
  'take-back': { needs: 'state-for-board', act: takeBack },
  call: { needs: 'call-board', act: callBoard },
  prolong: { needs: 'call-board', act: prolongCall },
  end: { needs: 'call-board', act: endCall },
  record: { needs: 'state-for-board', act: recordForBoard },
  'leave-out': { needs: 'call-board', act: leaveOut },
  'put-back': { needs: 'call-board', act: putBack },
  member: { needs: 'manage-people', act: joinBoard },
  leaves: { needs: 'manage-people', act: leaveBoard },
}
