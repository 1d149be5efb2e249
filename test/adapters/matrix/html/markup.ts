/** HTML as a strict reader takes it: what is wrong with it, and the words that are seen. */
export interface Read {
  readonly faults: readonly string[]
  readonly text: string
}

const tags = ['p', 'br', 'strong', 'em', 'ul', 'ol', 'li', 'code', 'blockquote', 'a', 'h3', 'h4']
const attributes = /^(?: href="(?:https:\/\/(?!matrix\.to)|mailto:)[^"<>]*"| start="\d+")?$/i
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** Faults are tags and attributes that are not ours, tags that do not close in order, and signs that are not escaped. */
export function readMarkup(html: string): Read {
  const faults: string[] = []
  const open: string[] = []
  const text = html.replace(/<(\/?)([a-z0-9-]*)([^>]*)>|&([a-z0-9#]*;?)|[<>"']/gi, (all, close, tag, rest, entity) => {
    if (entity !== undefined) {
      const sign = entities[entity.replace(';', '')]
      if (sign === undefined || !entity.endsWith(';')) faults.push(all)
      return sign ?? ''
    }
    if (tag === undefined || !tags.includes(tag) || !attributes.test(rest)) faults.push(all)
    else if (close === '/' ? open.pop() !== tag : tag !== 'br' && open.push(tag) > 100) faults.push(all)
    return '\n'
  })
  return { faults: [...faults, ...open], text }
}
