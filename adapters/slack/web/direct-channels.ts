import { z } from 'zod'
import type { Lane } from '#app/contracts/message.ts'
import type { Memory } from '#app/contracts/reception.ts'
import type { Call } from './call.ts'

/** The channels behind addresses: a person's is opened once and remembered. */
export interface DirectChannels {
  /** The id of the channel in which a person (`U…`, `W…`) is written to; any other id stands for itself. */
  of(id: string, lane: Lane): Promise<string>
  /** Slack knows the channel no more: a person's is opened anew the next time. Tells whether it is one. */
  forget(id: string): Promise<boolean>
}

const opened = z.object({ channel: z.object({ id: z.string() }) })

/** Opens direct channels. Rejects with the library's errors, such as `user_disabled`. */
export function createDirectChannels(call: Call, memory: Memory): DirectChannels {
  return {
    async of(id, lane) {
      if (!isPerson(id)) return id
      const known = await memory.get(nameOf(id))
      if (known) return known
      const { channel } = opened.parse(await call('conversations.open', { users: id }, { lane }))
      await memory.set(nameOf(id), channel.id)
      return channel.id
    },
    async forget(id) {
      if (!isPerson(id)) return false
      await memory.set(nameOf(id), '')
      return true
    },
  }
}

const isPerson = (id: string): boolean => /^[UW]/.test(id)

const nameOf = (id: string): string => `direct:${id}`
