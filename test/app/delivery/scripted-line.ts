import { plainText } from '#report/plain-text.ts'
import type { Address } from '#app/contracts/address.ts'
import type { Line, PostFile, Sent } from '#app/contracts/adapter.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Post } from '#app/contracts/post.ts'
import type { Way } from '#app/delivery/sender-powers.ts'

/** What a post meets: shown and confirmed when nothing is scripted; `answer lost` shows it all the same. */
export type Fate = Sent | 'answer lost' | 'accident'

export interface Shown {
  readonly id: string
  readonly words: string
  readonly at: string
  readonly key: string
  readonly files: readonly string[]
}

/** A platform that shows what it is given, forgets nothing, and fails as scripted. */
export function scriptedWay(platform: string, fates: Fate[] = []) {
  const shown: Shown[] = []
  const platformState = { sees: true, opens: true, answers: true }
  /** What posting at these places waits for. */
  const slow = new Map<string, Promise<unknown>>()
  const show = (one: Shown): void => {
    const changed = shown.findIndex(({ id }) => id === one.id)
    if (changed === -1) shown.push(one)
    else shown[changed] = { ...one, files: shown[changed]?.files ?? [] }
  }
  const line: Line = {
    platform,
    async open(to) {
      if (!platformState.opens) throw new Error('no way to this person')
      return { ...to, id: `dm:${to.id}` }
    },
    async post({ post, at, key, files, edits }) {
      await slow.get(at.id)
      const fate = fates.shift() ?? { id: key }
      if (fate === 'accident') throw new Error('the connection broke')
      if (typeof fate === 'object' && 'failed' in fate) return fate
      if (fate === 'unknown') return fate
      const id = edits ?? (typeof fate === 'object' ? fate.id : key)
      show({ id, words: String(post.content), at: at.id, key, files: files.map(nameOf) })
      return fate === 'answer lost' ? 'unknown' : { id }
    },
    async find(key) {
      if (!platformState.answers) return 'not-now'
      if (!platformState.sees) return 'unsure'
      return shown.some((one) => one.key === key) ? { id: key } : 'absent'
    },
    fetch: async () => 'gone',
    listen: async () => undefined,
    [Symbol.asyncDispose]: async () => undefined,
  }
  const way: Way = {
    adapter: { posts, variables: [{ name: 'CHAT_TOKEN', setting: 'token', secret: true }], changesPosts: true },
    line,
  }
  return { platform, way, shown, slow, platformState, words: () => shown.map(({ words }) => words) }
}

export const at = (platform: string, id: string): Address => ({ platform, realm: 'test', id })

/** One post for each paragraph. */
function posts({ content }: Message): readonly Post[] {
  return content.body.flatMap((block) => ('children' in block && block.type === 'paragraph' ? [block] : [])).map(post)
}

const post = ({ children }: { readonly children: Parameters<typeof plainText>[0] }): Post => ({
  content: plainText(children),
})

const nameOf = ({ name, bytes }: PostFile): string => `${name} (${bytes.length} bytes)`
