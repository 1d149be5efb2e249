import { neverLeft } from '#network/never-left.ts'
import { MatrixFault } from './fault.ts'

/**
 * What an error of the connection says. The error itself is not kept: whatever a library hangs on it would go into logs.
 * Its code is `timeout` or `stopped` where we have broken off ourselves.
 */
export const connectionFault = (error: unknown, brokenOff: string | undefined): MatrixFault =>
  new MatrixFault({
    status: 0,
    code: brokenOff ?? codeOf(error) ?? (error instanceof Error ? error.name : ''),
    retryAfter: undefined,
    neverLeft: neverLeft(error),
    body: undefined,
  })

/** The innermost code in a chain of causes. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  const refused = /^Proxy response \((\d+)\)/.exec(error.message)?.[1]
  if (refused !== undefined) return `proxy_${refused}`
  const [first]: readonly unknown[] = error instanceof AggregateError ? error.errors : []
  const own = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  return codeOf(error.cause) ?? codeOf(first) ?? own
}
