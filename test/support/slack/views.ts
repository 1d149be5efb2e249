import { limitFaults } from './block-limits.ts'
import { type Json, listIn, objectIn, textIn } from './json.ts'

/** A modal or a home page as it stands open before somebody. */
export interface View {
  readonly id: string
  readonly user: string
  readonly root: string
  readonly previous: string | null
  hash: string
  payload: Json
  /** What stands in the fields: block id → action id → state. */
  values: Record<string, Record<string, Json>>
  /** What Slack shows beside the fields, by block id. */
  errors: Record<string, string>
}

type Outcome = { readonly view: View } | { readonly error: string; readonly why: readonly string[] }

const lifetime = 3

/** Slack's views: they open by a fresh trigger, used once; three lie upon each other at most. */
export function createViews() {
  const triggers = new Map<string, { readonly user: string; readonly at: number; used: boolean }>()
  const stacks = new Map<string, View[]>()
  const homes = new Map<string, View>()
  let seconds = 0
  let count = 0
  const next = (prefix: string): string => `${prefix}${String((count += 1)).padStart(6, '0')}`

  const stackOf = (user: string): View[] => {
    const stack = stacks.get(user) ?? []
    stacks.set(user, stack)
    return stack
  }

  const newView = (user: string, payload: Json, under: View | undefined): View => {
    const id = next('V')
    const named = withIds(payload, id)
    return {
      id,
      user,
      root: under?.root ?? id,
      previous: under?.id ?? null,
      hash: next('h'),
      payload: named,
      values: initial(named, {}),
      errors: {},
    }
  }

  function change(view: View, payload: Json): Outcome {
    const why = limitFaults(payload)
    if (why.length > 0) return { error: 'invalid_arguments', why }
    const named = withIds(payload, view.id)
    Object.assign(view, { payload: named, hash: next('h'), values: initial(named, view.values), errors: {} })
    return { view }
  }

  function stacked(user: string, payload: Json, onTop: boolean): Outcome {
    const why = limitFaults(payload)
    if (why.length > 0) return { error: 'invalid_arguments', why }
    const stack = stackOf(user)
    if (onTop && stack.length === 0) return { error: 'not_found', why: ['no modal is open to push upon'] }
    if (stack.length >= 3) return { error: 'push_limit_reached', why: ['three modals lie upon each other'] }
    // A modal that is opened anew takes the place of what stood there.
    if (!onTop) stack.splice(0)
    const view = newView(user, payload, stack.at(-1))
    stack.push(view)
    return { view }
  }

  function byTrigger(id: string, payload: Json, onTop: boolean): Outcome {
    const trigger = triggers.get(id)
    if (!trigger) return { error: 'invalid_trigger_id', why: [`unknown trigger ${id}`] }
    if (trigger.used) return { error: 'exchanged_trigger_id', why: ['a trigger was used twice'] }
    if (seconds - trigger.at >= lifetime) return { error: 'expired_trigger_id', why: ['a trigger had expired'] }
    trigger.used = true
    return stacked(trigger.user, payload, onTop)
  }

  return {
    /** A fresh trigger for somebody. */
    trigger(user: string): string {
      const id = next('trigger.')
      triggers.set(id, { user, at: seconds, used: false })
      return id
    },
    /** Lets seconds pass, so that triggers expire. */
    passes(more: number): void {
      seconds += more
    },
    open: (trigger: string, payload: Json): Outcome => byTrigger(trigger, payload, false),
    push: (trigger: string, payload: Json): Outcome => byTrigger(trigger, payload, true),
    update(id: { readonly view?: string; readonly external?: string; readonly hash?: string }, payload: Json): Outcome {
      const all = [...stacks.values()].flat()
      const view = all.find((each) =>
        id.view ? each.id === id.view : textIn(each.payload, 'external_id') === id.external && id.external !== '',
      )
      if (!view) return { error: 'not_found', why: [] }
      if (id.hash && id.hash !== view.hash) return { error: 'hash_conflict', why: [] }
      return change(view, payload)
    },
    publish(user: string, payload: Json, hash: string): Outcome {
      const why = limitFaults(payload)
      if (why.length > 0) return { error: 'invalid_arguments', why }
      const present = homes.get(user)
      if (present && hash !== '' && hash !== present.hash) return { error: 'hash_conflict', why: [] }
      const view = { ...newView(user, payload, undefined), ...(present && { id: present.id, root: present.id }) }
      homes.set(user, view)
      return { view }
    },
    home: (user: string): View | undefined => homes.get(user),
    top: (user: string): View | undefined => stackOf(user).at(-1),
    depth: (user: string): number => stackOf(user).length,
    /** Closes the topmost, or all of them. */
    close(user: string, all: boolean): void {
      stackOf(user).splice(all ? 0 : -1)
    },
    /** Does what the answer to a submission says; without one the modal closes. Returns what Slack would refuse. */
    answered(view: View, body: unknown): readonly string[] {
      const action = textIn(body, 'response_action')
      view.errors = {}
      if (action === 'errors') return this.refused(view, objectIn(body, 'errors'))
      if (action === 'update' || action === 'push') {
        const payload = objectIn(body, 'view')
        const outcome = action === 'update' ? change(view, payload) : stacked(view.user, payload, true)
        return 'error' in outcome ? [`${outcome.error}: ${outcome.why.join('; ')}`] : []
      }
      this.close(view.user, action === 'clear')
      return action === '' || action === 'clear' ? [] : [`response_action ${action}`]
    },
    refused(view: View, errors: Json): readonly string[] {
      view.errors = errors as Record<string, string>
      const inputs = new Set(
        listIn(view.payload, 'blocks').flatMap((block) =>
          block['type'] === 'input' ? [textIn(block, 'block_id')] : [],
        ),
      )
      const astray = Object.keys(errors).filter((id) => !inputs.has(id))
      // Slack says only that it had trouble connecting.
      return Object.keys(errors).length === 0
        ? ['no errors in errors']
        : astray.map((id) => `no input ${id} for an error`)
    },
  }
}

export type Views = ReturnType<typeof createViews>

/** Blocks and elements that have no id get one, as Slack gives them. */
export function withIds(payload: Json, prefix: string): Json {
  return { ...payload, blocks: listIn(payload, 'blocks').map((block, at) => withId(block, `${prefix}-${at}`)) }
}

function withId(block: Json, id: string): Json {
  const act = (element: Json, at: number): Json =>
    'action_id' in element || element['type'] === 'mrkdwn' ? element : { ...element, action_id: `${id}-${at}` }
  return {
    ...block,
    block_id: textIn(block, 'block_id') || id,
    ...(block['type'] === 'actions' && { elements: listIn(block, 'elements').map(act) }),
    ...('accessory' in block && { accessory: act(objectIn(block, 'accessory'), 0) }),
    ...(block['type'] === 'input' && { element: act(objectIn(block, 'element'), 0) }),
  }
}

/** What can be filled in within these blocks. */
export const elementsIn = (block: Json): readonly Json[] =>
  [
    ...(block['type'] === 'input' ? [objectIn(block, 'element')] : []),
    ...(block['type'] === 'actions' ? listIn(block, 'elements') : []),
    ...('accessory' in block ? [objectIn(block, 'accessory')] : []),
  ].filter((element) => !['button', 'overflow', 'image'].includes(textIn(element, 'type')))

/** The state of all fields: what was filled in stays where block and element keep their ids. */
function initial(payload: Json, before: View['values']): View['values'] {
  const values: View['values'] = {}
  for (const block of listIn(payload, 'blocks'))
    for (const element of elementsIn(block)) {
      const [id, action] = [textIn(block, 'block_id'), textIn(element, 'action_id')]
      values[id] = { ...values[id], [action]: before[id]?.[action] ?? begun(element) }
    }
  return values
}

/** What stands in an element at first. */
function begun(element: Json): Json {
  const type = textIn(element, 'type')
  const found = firsts[type]
  if (!found) throw new Error(`The stand-in does not know what stands in a ${type} at first.`)
  return { type, [found[0]]: element[found[1]] ?? (found[0].endsWith('s') ? [] : null) }
}

/** Where an element's state holds its value, and what the element calls its first one. */
export const firsts: Readonly<Record<string, readonly [state: string, first: string]>> = {
  plain_text_input: ['value', 'initial_value'],
  number_input: ['value', 'initial_value'],
  url_text_input: ['value', 'initial_value'],
  email_text_input: ['value', 'initial_value'],
  datepicker: ['selected_date', 'initial_date'],
  timepicker: ['selected_time', 'initial_time'],
  static_select: ['selected_option', 'initial_option'],
  external_select: ['selected_option', 'initial_option'],
  radio_buttons: ['selected_option', 'initial_option'],
  multi_static_select: ['selected_options', 'initial_options'],
  multi_external_select: ['selected_options', 'initial_options'],
  checkboxes: ['selected_options', 'initial_options'],
  users_select: ['selected_user', 'initial_user'],
  multi_users_select: ['selected_users', 'initial_users'],
  file_input: ['files', 'initial_files'],
}
