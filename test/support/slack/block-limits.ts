import { z } from 'zod'
import { blockOn, type Surface } from './block-shapes.ts'
import { plain } from './text-shapes.ts'

/**
 * What Slack would find wrong with a message, a modal or a home page (`type` tells them apart), each with a pointer to
 * where it is; empty when it would take it. The limits are those in the comments of @slack/types and in Slack's
 * reference, and the undocumented 13,200 characters of blocks in one message (slackapi/bolt-js#2509).
 */
export function limitFaults(payload: unknown): readonly string[] {
  const surface = surfaceOf(payload)
  const read = shapes[surface].safeParse(payload)
  const shape = (read.error?.issues ?? []).map(({ message, path }) => told(message, path))
  const blocks = listed(field(payload, 'blocks'))
  return [
    ...shape,
    ...twice(blocks.map((block) => field(block, 'block_id'))).map((id) => `block_id ${id} is there twice`),
    ...blocks.flatMap((block, at) =>
      twice(elementsOf(block).map((each) => field(each, 'action_id'))).map((id) =>
        told(`action_id ${id} is there twice`, ['blocks', at]),
      ),
    ),
    ...(surface === 'message' ? messageFaults(payload, blocks) : viewFaults(surface, payload, blocks)),
  ]
}

const id = z.string().max(255).optional()

const view = (surface: 'modal' | 'home', shape: z.ZodRawShape) =>
  z.strictObject({
    type: z.literal(surface),
    blocks: z.array(blockOn[surface]).max(100),
    private_metadata: z.string().max(3000).optional(),
    callback_id: id,
    external_id: id,
    ...shape,
  })

const shapes: { readonly [S in Surface]: z.ZodType } = {
  message: z.looseObject({
    text: z.string().max(40_000).optional(),
    blocks: z.array(blockOn.message).max(50).optional(),
    attachments: z.array(z.unknown()).max(100).optional(),
    metadata: z.looseObject({ event_type: z.string().min(1), event_payload: z.looseObject({}) }).optional(),
  }),
  modal: view('modal', {
    title: plain(24),
    close: plain(24).optional(),
    submit: plain(24).optional(),
    clear_on_close: z.boolean().optional(),
    notify_on_close: z.boolean().optional(),
    submit_disabled: z.boolean().optional(),
  }),
  home: view('home', {}),
}

function surfaceOf(payload: unknown): Surface {
  const type = field(payload, 'type')
  return type === 'modal' || type === 'home' ? type : 'message'
}

function messageFaults(payload: unknown, blocks: readonly unknown[]): readonly string[] {
  const tables = blocks.filter((block) => field(block, 'type') === 'table')
  const cells = tables.flatMap((table) => listed(field(table, 'rows')).flatMap(listed))
  const characters = cells.reduce<number>((sum, cell) => sum + textIn(cell).length, 0)
  const size = JSON.stringify(blocks).length
  return [
    ...(blocks.length === 0 && !field(payload, 'text') ? ['no_text'] : []),
    ...(tables.length > 1 ? ['only_one_table_allowed'] : []),
    ...(characters > 10_000 ? [`table cells must have no more than 10000 characters, not ${characters}`] : []),
    ...(size > 13_200 ? [`msg_blocks_too_long: ${size} characters`] : []),
  ]
}

function viewFaults(surface: 'modal' | 'home', payload: unknown, blocks: readonly unknown[]): readonly string[] {
  const asks = blocks.some((block) => field(block, 'type') === 'input')
  const focused = blocks.flatMap(elementsOf).filter((element) => field(element, 'focus_on_load') === true)
  return [
    ...(surface === 'modal' && asks && field(payload, 'submit') === undefined
      ? ['submit is missing beside inputs']
      : []),
    ...(focused.length > 1 ? ['focus_on_load may be set once only'] : []),
    ...(Buffer.byteLength(JSON.stringify(payload)) > 250_000 ? ['view_too_large'] : []),
  ]
}

/** Everything in a block that can be acted on. */
const elementsOf = (block: unknown): readonly unknown[] =>
  field(block, 'type') === 'actions'
    ? listed(field(block, 'elements'))
    : [field(block, 'element'), field(block, 'accessory')].filter((each) => each !== undefined)

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** All texts in it, however deep. */
function textIn(value: unknown): string {
  const text = field(value, 'text')
  return typeof text === 'string' ? text : listed(field(value, 'elements')).map(textIn).join('')
}

function twice(ids: readonly unknown[]): readonly string[] {
  const named = ids.filter((each) => typeof each === 'string')
  return [...new Set(named.filter((each, at) => named.indexOf(each) !== at))]
}

const told = (message: string, path: readonly PropertyKey[]): string =>
  `${message} [json-pointer:${path.map((step) => `/${String(step)}`).join('')}]`
