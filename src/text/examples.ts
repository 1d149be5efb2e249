/** Lines to copy, by the word of their command. */
export type Examples = Readonly<Partial<Record<string, readonly string[]>>>
