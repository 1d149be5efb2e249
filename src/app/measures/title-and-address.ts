/** What was typed as a name, and the web address that may stand behind it; null without one. */
export function titleAndAddress(typed: string): { readonly title: string; readonly url: string | null } {
  const words = typed.trim().split(/\s+/)
  const last = words.at(-1) ?? ''
  const isAddress = /^https?:\/\/\S+$/i.test(last) && URL.canParse(last)
  return isAddress
    ? { title: words.slice(0, -1).join(' '), url: last.replace(/\/+$/, '') }
    : { title: words.join(' '), url: null }
}
