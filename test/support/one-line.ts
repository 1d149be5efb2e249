/** A text as it was before the screen broke its lines. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
