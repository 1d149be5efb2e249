/** Whether a reason says something: three words, or twelve letters in fewer. */
export const isRealReason = (reason: string): boolean =>
  (reason.match(/\p{L}+/gu)?.length ?? 0) >= 3 || (reason.match(/\p{L}/gu)?.length ?? 0) >= 12
