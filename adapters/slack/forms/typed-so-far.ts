import { z } from 'zod'
import { payloadView } from './payload-view.ts'

const inModal = z.looseObject({
  type: z.enum(['block_actions', 'view_submission', 'view_closed']),
  view: z.looseObject({ id: z.string(), state: z.unknown() }),
})

/** Of how many open forms it is known at once what stands in them. */
const most = 1000

/**
 * Remembers what was last seen in each open form, and adds it to the payload of one that is closed without being sent,
 * which Slack sends without it. Every body goes through it in turn; all others come out as they went in.
 */
export function typedSoFar(): (payload: unknown) => unknown {
  const seen = new Map<string, State>()
  return (payload) => {
    const { data } = inModal.safeParse(payload)
    const view = payloadView.safeParse(data?.view).data
    if (!data || !view) return payload
    const last = seen.get(view.id)
    seen.delete(view.id)
    if (data.type === 'view_closed')
      return last ? { ...data, view: { ...data.view, state: inFields(view, last) } } : payload
    seen.set(view.id, view.state)
    const [oldest] = seen.keys()
    if (seen.size > most && oldest !== undefined) seen.delete(oldest)
    return payload
  }
}

type View = z.infer<typeof payloadView>
type State = View['state']

/** A form in the same window as one before knows nothing of what stood there. */
const inFields = ({ blocks }: View, last: State) => ({
  values: Object.fromEntries(Object.entries(last).filter(([id]) => blocks.some((block) => block.block_id === id))),
})
