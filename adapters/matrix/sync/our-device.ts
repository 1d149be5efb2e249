import type { Memory } from '#app/contracts/reception.ts'

/** The device whose keys we have. */
export interface OurDevice {
  /**
   * Whether no answer of the server was taken with it yet. What comes with the first, and what waits by then, was encrypted for
   * a former one, if for any; were it for this one, its key would come along.
   */
  readonly isNew: boolean
  /** An answer was taken with it. Resolves when durable. */
  known(): Promise<void>
}

const name = 'device'

/** Reads from memory whether it is known. */
export async function openOurDevice(memory: Memory, device: string): Promise<OurDevice> {
  let isNew = (await memory.get(name)) !== device
  return {
    get isNew() {
      return isNew
    },
    async known() {
      if (!isNew) return
      await memory.set(name, device)
      isNew = false
    },
  }
}
