/** What Typst reads as data. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

/** A node of the document for the template, with its type. */
export type Node = { readonly type: string } & { readonly [name: string]: Json }
