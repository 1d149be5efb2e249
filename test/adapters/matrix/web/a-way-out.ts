import { createWayOut } from '#adapters/matrix/web/create-way-out.ts'
import type { Content } from '#adapters/matrix/html/content.ts'
import type { Posting, PostFile } from '#app/contracts/adapter.ts'
import type { Lane } from '#app/contracts/message.ts'
import { aClient } from '#test/adapters/matrix/web/a-client.ts'
import { aMatrix, bot } from '#test/adapters/matrix/web/a-matrix.ts'
import { aLog } from '#test/support/a-log.ts'
import { aMemory } from '#test/support/a-memory.ts'

const kim = '@kim:stadt.example'
/** A picture of one pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

interface What extends Partial<Content> {
  readonly key?: string
  readonly at?: string
  readonly edits?: string
  readonly lane?: Lane
  readonly sent?: readonly PostFile[]
}

/** A way out of an account, over real HTTP to a homeserver that can be spoilt; `!direct` is where Kim is written to. */
export async function aWayOut() {
  let later = 0
  const place = {
    direct: '!direct',
    isDirect: true,
    hears: async (): Promise<number | undefined> => 0,
    encrypted: async () => false,
    isJoined: true,
  }
  let device = 'MASTERPLAN'
  const rooms = {
    of: async ({ id }: Posting['at']) => (id.startsWith('@') ? place.direct : (id.split(' ')[0] ?? '')),
    isDirect: async () => place.isDirect,
    hears: async () => place.hears(),
    isEncrypted: async () => place.encrypted(),
    isJoined: async () => place.isJoined,
  }
  let now = (): number => Date.now()
  const matrix = await aMatrix(() => now())
  const { client, clock: still } = await aClient(matrix.url)
  const clock = { ...still, now: () => still.now() + later }
  now = clock.now
  const memory = aMemory()
  const log = aLog()
  /** As after a crash: only the memory is what it was. */
  const anew = () =>
    createWayOut({ language: 'de' }, { memory, log, draw: async () => png }, { client, rooms, clock, bot, device })
  let out = anew()
  const addressed = (id: string) => ({ platform: 'matrix', realm: 'stadt.example', id })

  function post({ key = 'k', at = kim, edits, lane = 'interactive', sent = [], ...said }: What = {}) {
    const content: Content = { msgtype: 'm.text', body: 'Sachstand', html: '', mention: false, ...said }
    return out.post({ post: { content }, at: addressed(at), key, edits, lane, files: sent })
  }
  return {
    client,
    matrix,
    place,
    memory,
    log,
    clock,
    post,
    fetch: out.fetch,
    /** With another token, which is of another device; the transactions of one are none of the other's. */
    signsInAnew() {
      matrix.forgets()
      device = 'MASTERPLAN2'
      out = anew()
    },
    find: (key = 'k') => out.find(key, addressed(kim), new Date(still.now()).toISOString()),
    hoursLater: (hours: number) => void (later += hours * 3_600_000),
  }
}
