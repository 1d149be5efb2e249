import { z } from 'zod'
import { richText } from './rich-text-shapes.ts'
import { boxOption, confirm, menuOption, optionGroup, plain } from './text-shapes.ts'

const element = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), action_id: z.string().min(1).max(255).optional(), ...shape })

const placeholder = plain(150).optional()
const focus_on_load = z.boolean().optional()
const several = { max_selected_items: z.int().min(1).optional() }
const asked = { confirm: confirm.optional(), focus_on_load }
const menu = { ...asked, placeholder }
const id = z.string().min(1)

const dispatch_action_config = z
  .strictObject({ trigger_actions_on: z.array(z.enum(['on_enter_pressed', 'on_character_entered'])).min(1) })
  .optional()
const typed = { placeholder, focus_on_load, dispatch_action_config }

const options = z.array(menuOption).min(1).max(100).optional()
const groups = z.array(optionGroup).min(1).max(100).optional()
const boxes = z.array(boxOption).min(1).max(10)

interface Chosen {
  readonly options?: readonly unknown[] | undefined
  readonly option_groups?: readonly { readonly options: readonly unknown[] }[] | undefined
  readonly initial_option?: unknown
  readonly initial_options?: readonly unknown[] | undefined
}

/** What is chosen at first must be one of the choices, to the letter. */
function isOffered({ options: single, option_groups: grouped, initial_option, initial_options = [] }: Chosen): boolean {
  const offered = [...(single ?? []), ...(grouped ?? []).flatMap((group) => group.options)]
  const known = new Set(offered.map((each) => JSON.stringify(each)))
  const chosen = initial_option === undefined ? initial_options : [initial_option, ...initial_options]
  return chosen.every((each) => known.has(JSON.stringify(each)))
}
const notOffered = { error: 'initial options must match one of the options exactly' }

const isEither = ({ options: single, option_groups: grouped }: Chosen): boolean =>
  (single === undefined) !== (grouped === undefined)
const notEither = { error: 'needs either options or option_groups' }

export const button = element('button', {
  text: plain(75),
  value: z.string().min(1).max(2000).optional(),
  url: z.url().max(3000).optional(),
  style: z.enum(['primary', 'danger']).optional(),
  accessibility_label: z.string().min(1).max(75).optional(),
  confirm: confirm.optional(),
})
export const overflow = element('overflow', {
  options: z.array(menuOption).min(1).max(5),
  confirm: confirm.optional(),
})
export const checkboxes = element('checkboxes', {
  options: boxes,
  initial_options: boxes.optional(),
  ...asked,
}).refine(isOffered, notOffered)
export const radioButtons = element('radio_buttons', {
  options: boxes,
  initial_option: boxOption.optional(),
  ...asked,
}).refine(isOffered, notOffered)
export const datepicker = element('datepicker', { initial_date: z.iso.date().optional(), ...menu })
export const datetimepicker = element('datetimepicker', {
  initial_date_time: z.int().min(1_000_000_000).max(9_999_999_999).optional(),
  ...asked,
})
export const timepicker = element('timepicker', {
  initial_time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional(),
  timezone: z.string().optional(),
  ...menu,
})
const staticSelect = element('static_select', {
  options,
  option_groups: groups,
  initial_option: menuOption.optional(),
  ...menu,
})
  .refine(isEither, notEither)
  .refine(isOffered, notOffered)
const multiStaticSelect = element('multi_static_select', {
  options,
  option_groups: groups,
  initial_options: z.array(menuOption).min(1).max(100).optional(),
  ...several,
  ...menu,
})
  .refine(isEither, notEither)
  .refine(isOffered, notOffered)
const min_query_length = z.int().min(0).optional()
export const selects = [
  staticSelect,
  element('external_select', { initial_option: menuOption.optional(), min_query_length, ...menu }),
  element('users_select', { initial_user: id.optional(), ...menu }),
] as const
export const multiSelects = [
  multiStaticSelect,
  element('multi_external_select', {
    initial_options: z.array(menuOption).min(1).max(100).optional(),
    min_query_length,
    ...several,
    ...menu,
  }),
  element('multi_users_select', { initial_users: z.array(id).optional(), ...several, ...menu }),
] as const

const length = z.int().min(0).max(3000).optional()
const longEnough = z.int().min(1).max(3000).optional()
export const plainTextInput = element('plain_text_input', {
  initial_value: z.string().max(3000).optional(),
  multiline: z.boolean().optional(),
  min_length: length,
  max_length: longEnough,
  ...typed,
})
  .refine(({ min_length = 0, max_length = 3000 }) => min_length <= max_length, {
    error: 'min_length exceeds max_length',
  })
  .refine(({ initial_value = '', max_length = 3000 }) => initial_value.length <= max_length, {
    error: 'initial_value is longer than max_length',
  })

const number = z.string().regex(/^-?\d+(\.\d+)?$/)
const within = (value: string | undefined, least: string | undefined, most: string | undefined): boolean =>
  value === undefined || (Number(value) >= Number(least ?? -Infinity) && Number(value) <= Number(most ?? Infinity))
export const numberInput = element('number_input', {
  is_decimal_allowed: z.boolean(),
  initial_value: number.optional(),
  min_value: number.optional(),
  max_value: number.optional(),
  ...typed,
}).refine(({ initial_value, min_value, max_value }) => within(initial_value, min_value, max_value), {
  error: 'initial_value is not between min_value and max_value',
})
export const otherInputs = [
  element('email_text_input', { initial_value: z.string().optional(), ...typed }),
  element('url_text_input', { initial_value: z.string().optional(), ...typed }),
  element('rich_text_input', { initial_value: richText.optional(), ...typed }),
  element('file_input', {
    filetypes: z.array(z.string()).min(1).optional(),
    max_files: z.int().min(1).max(10).optional(),
  }),
] as const
export const image = z.strictObject({
  type: z.literal('image'),
  alt_text: z.string().max(2000),
  image_url: z.url().max(3000).optional(),
  slack_file: z.looseObject({}).optional(),
})
