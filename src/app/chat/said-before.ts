import type { Args } from '#app/contracts/args.ts'

/** What a form carries along so that no field is made of it later; nothing where all is in its fields. */
export function saidBefore(args: Args, fields: readonly { readonly id: string }[]): Args {
  const said = Object.keys(args).filter((id) => id !== 'measure' && fields.every((field) => field.id !== id))
  return said.length > 0 ? { said: said.join(' ') } : {}
}
