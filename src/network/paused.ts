/** Something that was not done, because the other side has asked to wait for these seconds. */
export class Paused extends Error {
  override readonly name = 'Paused'
  readonly seconds: number

  constructor(seconds: number) {
    super('The other side has asked to wait.')
    this.seconds = seconds
  }
}
