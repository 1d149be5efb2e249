import type { ImageRun } from 'docx'
import type { Mark } from '#report/charts/paint.ts'
import type { Context } from './context.ts'
import { signKey } from './pictures.ts'
import { decoration } from './image.ts'

/** The shape of a mark, for the eye alone: its word stands beside it. A picture, since few typefaces have them all. */
export const sign = (mark: Mark | null, context: Context): ImageRun => decoration(signKey(mark), context)
