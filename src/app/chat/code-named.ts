import { fold } from '#domain/fold.ts'

/** The code people mean by `m-03`, `M 03`, `M03` or `M-03.`; undefined when it is none of `codes`. */
export function codeNamed(text: string, codes: readonly string[]): string | undefined {
  const exact = codes.find((code) => fold(code) === fold(text))
  return exact ?? codes.find((code) => bare(code) === bare(text))
}

const bare = (text: string): string => fold(text).replaceAll(/[\s._-]+/g, '')
