import { type Outcome, refused } from '#domain/outcome.ts'
import type { Format } from '#app/contracts/format.ts'
import type { ReturnedDraft } from '#app/contracts/returned-draft.ts'
import type { Log } from '#app/contracts/log.ts'
import { askChild, type Ended } from '#house/ask-child.ts'
import type { RenderingLimits } from '#house/rendering-limits.ts'
import { standardLimits } from '#house/rendering-limits.ts'

/**
 * The same format, each rendering in a process of its own with bounded memory and time, so that chat neither waits for
 * it nor dies with it. A process that dies or is ended is a refusal, which is logged with what the process said.
 */
export function inChild(format: Format, log: Log, limits: RenderingLimits = standardLimits): Format {
  const { name } = format
  function failed({ ended: why, detail, said }: Ended) {
    log.error({ format: name, why, detail, said }, 'a rendering process was ended')
    return refused({ kind: 'format-failed', format: name, why, detail })
  }
  /** A file that takes more memory or time than any paper is somebody else's fault. */
  async function readBack(bytes: Uint8Array): Promise<Outcome<ReturnedDraft>> {
    const answer = await askChild({ ask: 'read', format: name, bytes }, limits)
    if ('returned' in answer) return answer.returned
    if (!('ended' in answer)) throw new Error(`A file of ${name} cannot be read back: ${JSON.stringify(answer)}`)
    log.warn({ format: name, ...answer }, 'a reading process was ended')
    return refused({ kind: 'file-refused', why: 'too-complex', detail: '' })
  }

  return {
    ...format,
    async render(manuscript, stem, earlier) {
      const answer = await askChild({ ask: 'render', format: name, manuscript, stem, earlier }, limits)
      if ('ended' in answer) return failed(answer)
      if ('accident' in answer) throw new Error(`Rendering ${name} went wrong: ${answer.accident}`)
      if ('rendering' in answer) return answer.rendering
      throw new Error(`Rendering ${name} was answered with words.`)
    },
    async wordsOf(file) {
      const answer = await askChild({ ask: 'words', format: name, file }, limits)
      if ('words' in answer) return answer.words
      throw new Error(`The words of ${file.name} cannot be read: ${JSON.stringify(answer)}`)
    },
    ...(format.readBack && { readBack: (bytes) => readBack(bytes) }),
  }
}
