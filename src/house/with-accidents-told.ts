import { refused } from '#domain/outcome.ts'
import type { Format } from '#app/contracts/format.ts'
import type { Log } from '#app/contracts/log.ts'

/** The same format; what goes wrong in it by accident is logged and becomes a refusal, so that the others still come. */
export function withAccidentsTold(format: Format, log: Log): Format {
  return {
    ...format,
    async render(manuscript, stem, earlier) {
      try {
        return await format.render(manuscript, stem, earlier)
      } catch (error) {
        log.error({ format: format.name, error }, 'a format could not be made')
        return refused({ kind: 'format-failed', format: format.name, why: 'accident', detail: '' })
      }
    },
  }
}
