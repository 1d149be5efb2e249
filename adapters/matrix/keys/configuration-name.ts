/** Under which name a memory keeps how a room is encrypted. */
export const configurationName = (room: string): string => `crypto:room:${room}`
