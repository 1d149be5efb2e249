import { z } from 'zod'

/** The name under which an event carries its transaction id; those who read the event can read it, too. */
const markName = 'de.masterplan.key'

/** What an event carries so that it is found again when the homeserver has forgotten the transaction. */
export const markOf = (transaction: string) => ({ [markName]: transaction })

const marked = z.object({ [markName]: z.string() })

/** The transaction that an event's content names; undefined for what is not ours. */
export const markIn = (content: unknown): string | undefined => marked.safeParse(content).data?.[markName]
