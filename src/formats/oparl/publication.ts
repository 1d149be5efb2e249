/** What every object of a paper has in common. */
export interface Publication {
  readonly stem: string
  /** The address of a file of this name. */
  addressOf(name: string): string
  readonly type: (name: 'Paper' | 'File' | 'Consultation') => string
  /** When it was made and changed: when its numbers were counted. */
  readonly times: { readonly created: string; readonly modified: string }
  readonly day: string
  readonly license: string | undefined
}
