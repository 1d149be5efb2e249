import { type Piece, type ShownBlock, weightOf } from './piece.ts'

/** How much one message takes: blocks, what they weigh together, and whether tables may stand in it. */
export interface Room {
  readonly blocks: number
  readonly weight: number
  readonly tables: boolean
}

/** `msg_blocks_too_long` is said at about 13,200 characters of blocks; one message has one table (Slack's reference). */
export const messageRoom: Room = { blocks: 50, weight: 12_500, tables: true }

/** Pieces as the blocks of as few messages as they need. What is tied together stays together while it has room. */
export function portions(all: readonly Piece[], room: Room): readonly (readonly ShownBlock[])[] {
  const out: Open[] = []
  for (const group of tied(room.tables ? all : all.flatMap(inLines))) {
    const open = out.at(-1)
    const here = open && open.tables > 0 ? group.flatMap(inLines) : group
    if (open && hasRoom(open, here, room)) add(open, here)
    else if (hasRoom(empty(), group, room)) out.push(add(empty(), group))
    else fill(out, group, room)
  }
  return out.map(({ blocks }) => blocks)
}

/** A message that is being filled. */
interface Open {
  readonly blocks: ShownBlock[]
  weight: number
  tables: number
}

const empty = (): Open => ({ blocks: [], weight: 0, tables: 0 })

function add(open: Open, group: readonly Piece[]): Open {
  open.blocks.push(...group.map(({ block }) => block))
  open.weight += weigh(group)
  open.tables += tablesIn(group)
  return open
}

/** What is tied together and has no room in one message: piece by piece, but the last that ties not without what it ties to. */
function fill(out: Open[], group: readonly Piece[], room: Room): void {
  for (const [at, piece] of group.entries()) {
    const open = out.at(-1)
    const next = group[at + 1]
    const together = next && at === group.length - 2 ? [piece, next] : [piece]
    if (open && hasRoom(open, together, room)) add(open, [piece])
    else out.push(add(empty(), [piece]))
  }
}

const hasRoom = (open: Open, group: readonly Piece[], room: Room): boolean =>
  open.blocks.length + group.length <= room.blocks &&
  open.weight + weigh(group) <= room.weight &&
  open.tables + tablesIn(group) <= 1

const weigh = (group: readonly Piece[]): number => group.reduce((sum, { block }) => sum + weightOf(block), 0)

const tablesIn = (group: readonly Piece[]): number => group.filter(({ block }) => block.type === 'table').length

const inLines = (piece: Piece): readonly Piece[] => piece.instead ?? [piece]

/** Runs of pieces of which each belongs to the next. */
function tied(all: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = []
  let open = false
  for (const piece of all) {
    if (open) groups.at(-1)?.push(piece)
    else groups.push([piece])
    open = piece.ties ?? false
  }
  return groups
}
