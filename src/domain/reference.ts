export const referenceKinds = ['norm', 'network', 'project', 'catalogue', 'other'] as const
export type ReferenceKind = (typeof referenceKinds)[number]

/**
 * What a measure builds on or is part of: a norm, a network of cities, a funded project, an entry in a catalogue of examples. Its title
 * is unique in the measure; `url` is where it can be read, null where nowhere.
 */
export interface Reference {
  /** Id of the measure. */
  readonly measure: string
  readonly kind: ReferenceKind
  readonly title: string
  readonly url: string | null
  readonly position: number
}
