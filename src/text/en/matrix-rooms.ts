import type { Catalogue } from '#text/catalogue.ts'

/** What people on Matrix read of a room itself: what it is for, and why an invitation to it is declined. */
export const matrixRooms: Catalogue['matrixRooms'] = {
  directTopic: 'Masterplan: report progress and ask about it. Nobody else reads here.',
  declined: 'Masterplan only follows invitations from accounts that its operators have allowed.',
  greeting:
    'Masterplan tells how the measures stand: in answer to any message here that begins with “!masterplan” or mentions Masterplan, such as “!masterplan status” or “!masterplan help”.',
  greetingPrivate:
    'The answer comes in the direct chat with Masterplan, where reports and everything personal belong, too.',
}
