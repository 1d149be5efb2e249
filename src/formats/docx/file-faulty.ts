import type { FileFault } from '#domain/file-fault.ts'
import { refused } from '#domain/outcome.ts'

/** The refusal of a file for what it is. */
export const fileFaulty = (why: FileFault) => refused({ kind: 'file-refused', why, detail: '' })
