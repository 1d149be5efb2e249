/** Nobody can tell at this moment whether something is there. */
export class Unsure extends Error {
  override readonly name = 'Unsure'
}
