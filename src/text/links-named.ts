import { linkNamed } from '#text/link-named.ts'

/** Where in a text the web addresses are, or the first word that is none. */
export type LinksNamed = { readonly links: readonly string[] } | { readonly wrong: string }

/** Web addresses between blanks, commas or on lines of their own; only http and https, `www.` is taken for https. */
export function linksNamed(text: string): LinksNamed {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '')
  const links = words.map((word) => linkNamed(bare(word)))
  const wrong = words.find((_, at) => links[at] === undefined)
  return wrong === undefined ? { links: links.flatMap((link) => link ?? []) } : { wrong }
}

/** Without the brackets around it and the full stop behind it; a bracket that belongs to the address stays. */
function bare(word: string): string {
  const open = word.replace(/^[<(]+/, '').replace(/[>.:!]+$/, '')
  return open.includes('(') ? open : open.replace(/[).]+$/, '')
}
