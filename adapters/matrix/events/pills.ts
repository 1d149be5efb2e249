const anchors = /<a\s(?<attributes>[^<>]*)>(?<label>[^<>]*)</giu
const target = /href\s*=\s*["']?https:\/\/matrix\.to\/#\/(?<id>[^"'\s?]+)/iu

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' }

/** How the HTML of a message names this user by links to them: the labels. What it quotes of another message is left out. */
export const pills = (html: string, user: string): readonly string[] =>
  [...html.replace(/^\s*<mx-reply>[^]*?<\/mx-reply>/iu, '').matchAll(anchors)].flatMap(({ groups }) => {
    const id = target.exec(groups?.['attributes'] ?? '')?.groups?.['id'] ?? ''
    return decoded(id) === user ? [plain(groups?.['label'] ?? '')] : []
  })

const plain = (label: string): string =>
  label.replace(/&([a-z]+|#39);/gu, (all, name: string) => entities[name] ?? all).trim()

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
