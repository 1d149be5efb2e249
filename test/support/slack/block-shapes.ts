import { z } from 'zod'
import {
  button,
  checkboxes,
  datepicker,
  datetimepicker,
  image,
  multiSelects,
  numberInput,
  otherInputs,
  overflow,
  plainTextInput,
  radioButtons,
  selects,
  timepicker,
} from './element-shapes.ts'
import { richText } from './rich-text-shapes.ts'
import { plain, text } from './text-shapes.ts'

/** Where blocks stand. */
export type Surface = 'message' | 'modal' | 'home'

const block_id = z.string().min(1).max(255).optional()
const block = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), block_id, ...shape })

const actions = block('actions', {
  elements: z
    .array(
      z.discriminatedUnion('type', [
        button,
        checkboxes,
        datepicker,
        datetimepicker,
        overflow,
        radioButtons,
        timepicker,
        ...selects,
        ...multiSelects,
      ]),
    )
    .min(1)
    .max(25),
})

const accessory = z.discriminatedUnion('type', [
  button,
  checkboxes,
  datepicker,
  image,
  overflow,
  radioButtons,
  timepicker,
  ...selects,
  ...multiSelects,
])

const section = block('section', {
  text: text(3000).optional(),
  fields: z.array(text(2000)).min(1).max(10).optional(),
  accessory: accessory.optional(),
  expand: z.boolean().optional(),
}).refine(({ text: said, fields }) => said !== undefined || fields !== undefined, { error: 'needs text or fields' })

const context = block('context', {
  elements: z
    .array(z.union([image, text(3000)]))
    .min(1)
    .max(10),
})

const input = block('input', {
  label: plain(2000),
  hint: plain(2000).optional(),
  optional: z.boolean().optional(),
  dispatch_action: z.boolean().optional(),
  element: z.discriminatedUnion('type', [
    checkboxes,
    datepicker,
    datetimepicker,
    numberInput,
    plainTextInput,
    radioButtons,
    timepicker,
    ...selects,
    ...multiSelects,
    ...otherInputs,
  ]),
})

const cell = z.discriminatedUnion('type', [
  richText,
  z.strictObject({ type: z.literal('raw_text'), text: z.string().min(1) }),
  z.strictObject({ type: z.literal('raw_number'), value: z.number(), text: z.string().min(1) }),
])

const column = z.strictObject({
  align: z.enum(['left', 'center', 'right']).optional(),
  is_wrapped: z.boolean().optional(),
})

const table = block('table', {
  rows: z.array(z.array(cell).min(1).max(20)).min(1).max(100),
  column_settings: z.array(column.nullable()).max(20).optional(),
})

const everywhere = [
  actions,
  context,
  block('divider', {}),
  block('header', { text: plain(150) }),
  block('image', {
    alt_text: z.string().min(1).max(2000),
    title: plain(2000).optional(),
    image_url: z.url().max(3000).optional(),
    slack_file: z.looseObject({}).optional(),
  }),
  richText,
  section,
] as const

/** Every block that this house builds, and where Slack takes it; any other is unknown here. */
export const blockOn: { readonly [S in Surface]: z.ZodType } = {
  message: z.discriminatedUnion('type', [...everywhere, table, block('markdown', { text: z.string().max(12_000) })]),
  modal: z.discriminatedUnion('type', [...everywhere, input]),
  home: z.discriminatedUnion('type', [...everywhere, input]),
}
