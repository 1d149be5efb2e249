/** The name of a file that holds a whole plan, without its ending: the plan's code, as far as file names may have its letters. */
export const planFileName = (code = 'plan'): string => code.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[.-]+/, '')
