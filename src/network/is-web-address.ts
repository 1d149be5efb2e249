import { z } from 'zod'

const address = z.url({ protocol: /^https?$/ })

/** Whether a text is a whole address of the web, encrypted or not. */
export const isWebAddress = (text: string): boolean => address.safeParse(text).success
