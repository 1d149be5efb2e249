export interface Follows {
  /** Ids of those who follow the measure. */
  followersOf(measure: string): Promise<readonly string[]>
  /** Ids of the measures that the person follows. */
  followedBy(person: string): Promise<readonly string[]>
}
