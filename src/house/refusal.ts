/** A reason not to start or go on, written for the operator: what is wrong and what to do. Ends the program with 1. */
export class Refusal extends Error {
  override name = 'Refusal'
}
