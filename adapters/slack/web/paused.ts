/** A call that was not made, because Slack has asked to wait for these seconds. */
export class Paused extends Error {
  override readonly name = 'Paused'
  readonly seconds: number

  constructor(seconds: number) {
    super('Slack has asked to wait.')
    this.seconds = seconds
  }
}
