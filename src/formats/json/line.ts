import { cleanLine } from '#report/clean-text.ts'

/** A name or title; what is empty is not there. */
export const line = (text: string | null | undefined): string | undefined => cleanLine(text ?? '') || undefined
