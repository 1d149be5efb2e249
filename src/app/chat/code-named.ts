import { fold } from '#domain/fold.ts'

/**
 * The code people mean by `m-03`, `M 03`, `M03`, `M-03.` or, where their plan is known, `DP:M-03`; undefined when it is
 * none of `codes`.
 */
export function codeNamed(text: string, codes: readonly string[], plan?: string): string | undefined {
  const [prefix, ...after] = text.split(':')
  if (plan !== undefined && after.length > 0 && fold(prefix ?? '') === fold(plan)) {
    return codeNamed(after.join(':'), codes)
  }
  const exact = codes.find((code) => fold(code) === fold(text))
  return exact ?? codes.find((code) => bare(code) === bare(text))
}

const bare = (text: string): string => fold(text).replaceAll(/[\s._-]+/g, '')
