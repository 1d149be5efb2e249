import type { ImageRun } from 'docx'
import type { Light } from '#domain/light.ts'
import type { Context } from './context.ts'
import { signKey } from './pictures.ts'
import { decoration } from './image.ts'

/** The shape of a light, for the eye alone: its word stands beside it. A picture, since few typefaces have them all. */
export const sign = (light: Light | null, context: Context): ImageRun => decoration(signKey(light), context)
