import type { Args } from '#app/contracts/args.ts'

/** What stands in a form's fields, without what was said before the form was opened and is none of them. */
export const inFields = (args: Args, said = ''): Args =>
  Object.fromEntries(Object.entries(args).filter(([id]) => !said.split(' ').includes(id)))
