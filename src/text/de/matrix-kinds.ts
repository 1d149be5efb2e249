/** What people send in Matrix that cannot be read, each as the name of what was sent. */
export const matrixKinds = {
  sticker: 'Sticker',
  poll: 'Umfrage',
  location: 'Standort',
  other: 'Nachricht besonderer Art',
}
