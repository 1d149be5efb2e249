/** Something that was not said, because the person whom it is for is invited and has not come yet. */
export class NotHere extends Error {
  override readonly name = 'NotHere'

  constructor() {
    super('They have not come yet.')
  }
}
