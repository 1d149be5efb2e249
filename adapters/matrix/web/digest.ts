import { createHash } from 'node:crypto'

/** A few letters that stand for a text in transaction ids. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 16)
