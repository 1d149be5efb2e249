import type { ModalView } from '@slack/types'
import type { Delivered } from './delivered.ts'
import type { Desk } from './desk.ts'

/** Opens a modal: over the one it was asked for in, else by itself. Rejects where the trigger has died meanwhile. */
export async function openView(
  { views }: Pick<Desk, 'views'>,
  { trigger, view: under }: Pick<Delivered, 'trigger' | 'view'>,
  view: ModalView,
): Promise<void> {
  if (trigger === undefined) throw new Error('There is nothing to open a modal with.')
  if (under?.type !== 'modal') await views.open({ trigger_id: trigger, view })
  else if (isThird(under)) await views.update({ view_id: under.id, view })
  else await views.push({ trigger_id: trigger, view })
}

/** Slack stacks three modals at most; the third lies on one that is not the first. */
const isThird = ({ root_view_id: root, previous_view_id: previous }: NonNullable<Delivered['view']>): boolean =>
  typeof previous === 'string' && previous !== '' && previous !== root
