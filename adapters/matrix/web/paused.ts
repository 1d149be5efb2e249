/** Something that was not done, because the homeserver has asked to wait for these seconds. */
export class Paused extends Error {
  override readonly name = 'Paused'
  readonly seconds: number

  constructor(seconds: number) {
    super('The homeserver has asked to wait.')
    this.seconds = seconds
  }
}
