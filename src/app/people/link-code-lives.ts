const oneDay = 24 * 60 * 60

/** How many seconds a code is good for: one that people write over themselves at once, and one that goes by post. */
export const linkCodeLives = { own: oneDay, handedOver: 7 * oneDay } as const
