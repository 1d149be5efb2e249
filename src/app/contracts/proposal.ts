/** What a file in words that are not ours seems to say: to be looked over, completed and used as a profile. */
export interface Proposal {
  /** What was recognised, and a few rows as they would be understood. */
  readonly preview: readonly string[]
  /** The profile's sections by their key, in lines of YAML; what several files share is the same line in each. */
  readonly sections: Readonly<Record<string, readonly string[]>>
}
