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
  const out: ShownBlock[][] = []
  for (const group of tied(room.tables ? all : all.flatMap(inLines))) {
    const open = out.at(-1)
    if (open && hasRoom(open, group, room)) open.push(...group.map(({ block }) => block))
    else if (hasRoom([], group, room)) out.push(group.map(({ block }) => block))
    else fill(out, group, room)
  }
  return out
}

/** What is tied together and has no room in one message: piece by piece, a second table as lines. */
function fill(out: ShownBlock[][], group: readonly Piece[], room: Room): void {
  for (const [at, piece] of group.entries()) {
    const open = out.at(-1)
    const next = group[at + 1]
    const together = piece.ties && next && at === group.length - 2 ? [piece, next] : [piece]
    if (open && hasRoom(open, together, room)) open.push(piece.block)
    else out.push([piece.block])
  }
}

function hasRoom(open: readonly ShownBlock[], group: readonly Piece[], room: Room): boolean {
  const blocks = [...open, ...group.map(({ block }) => block)]
  const tables = blocks.filter(({ type }) => type === 'table').length
  const weight = blocks.reduce((sum, block) => sum + weightOf(block), 0)
  return blocks.length <= room.blocks && weight <= room.weight && tables <= 1
}

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
