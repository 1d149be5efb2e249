import type { Memory } from '#app/contracts/reception.ts'
import type { Trial } from '#app/contracts/trial.ts'
import { directPlace } from './address.ts'

/** Who speaks, and where; remembered over restarts. */
export interface Speaker {
  person(): Promise<string>
  /** The channel, or null for the speaker's direct chat. */
  channel(): Promise<string | null>
  become(person: string): Promise<void>
  enter(channel: string | null): Promise<void>
  /** As the transcript notes it. */
  now(): Promise<{ readonly as: string; readonly place: string; readonly private: boolean }>
}

/** The one who spoke last, else `first`, else the first person there is. */
export function createSpeaker(memory: Memory, trial: Trial | undefined, first: string | undefined): Speaker {
  const person = async () => {
    const people = (await trial?.people()) ?? []
    const last = await memory.get('speaker')
    const known = people.some(({ id }) => id === last)
    return (known ? last : undefined) ?? first ?? people[0]?.id ?? 'me'
  }
  const channel = async () => (await memory.get('channel')) || null
  return {
    person,
    channel,
    become: (id) => memory.set('speaker', id),
    enter: (id) => memory.set('channel', id ?? ''),
    async now() {
      const [as, where] = [await person(), await channel()]
      return { as, place: where ?? directPlace(as), private: where === null }
    },
  }
}
