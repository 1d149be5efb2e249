/** The stop after a quoted text that brings none of its own. */
export const fullStop = (quoted: string): string => (/[.!?…]$/.test(quoted.trim()) ? '' : '.')
