import type { Reply } from '#app/contracts/reply.ts'
import { toJson } from '#store/json.ts'

/** What is left of a message whose words are no longer kept. */
export const silent = toJson<Reply>({ body: [], private: true })
