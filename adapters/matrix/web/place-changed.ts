/** A room is no longer what it was a moment ago; nothing was sent, and the next try finds out where to go. */
export class PlaceChanged extends Error {
  override readonly name = 'PlaceChanged'
}
