/** What only Matrix needs to say beside what is posted. */
export const matrixPosts = {
  /** Before the signs and what each does. */
  byReaction: 'Mit einer Reaktion',
}
