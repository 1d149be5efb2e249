/**
 * The mark of a form that was halted because something had changed, and shows it: whoever sends it once more means it to
 * stand in its place. What is left in it stays older than what had changed.
 */
export const uponAgain = (mark: string): string => `${mark} again`
