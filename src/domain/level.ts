/** Who may read a text: the public part of a paper, its non-public part, or no paper at all. */
export const levels = ['public', 'non-public', 'internal'] as const
export type Level = (typeof levels)[number]
