/** What stands in no address that can be printed as it is: quotes, angle brackets and the like are written in per cent. */
const odd = /["'<>\\^`{|}\s]/

/** A word as a web address, only http and https; `www.` is taken for https. Undefined for whatever is none. */
export function linkNamed(word: string): string | undefined {
  const typed = /^www\./i.test(word) ? `https://${word}` : word
  const url = URL.canParse(typed) ? new URL(typed) : undefined
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:'
  return isWeb && !odd.test(typed) && url.username === '' && /\p{L}\.\p{L}/u.test(url.hostname) ? typed : undefined
}
