/** What a homeserver answered in place of a result, or that it did not; nothing of the request, least of all the token. */
export class MatrixFault extends Error {
  override name = 'MatrixFault'
  /** 0 where there was no answer. */
  readonly status: number
  /** Such as `M_FORBIDDEN`; a code of the network (`ECONNREFUSED`) where there was no answer, else empty. */
  readonly code: string
  /** In seconds, where the server names them. */
  readonly retryAfter: number | undefined
  /** The request has certainly not reached the server. */
  readonly neverLeft: boolean
  /** The parsed body of the answer, if it was JSON. */
  readonly body: unknown

  constructor(
    fault: Pick<MatrixFault, 'status' | 'code' | 'retryAfter' | 'neverLeft' | 'body'>,
    options?: ErrorOptions,
  ) {
    super(`The homeserver refuses: ${fault.status} ${fault.code}`.trim(), options)
    this.status = fault.status
    this.code = fault.code
    this.retryAfter = fault.retryAfter
    this.neverLeft = fault.neverLeft
    this.body = fault.body
  }
}
