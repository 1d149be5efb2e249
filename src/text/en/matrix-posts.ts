import type { Catalogue } from '#text/catalogue.ts'

export const matrixPosts: Catalogue['matrixPosts'] = {
  byReaction: 'By a reaction',
}
