import type { Invocation } from '#app/contracts/invocation.ts'
import { metadataIn } from './metadata.ts'
import { type PayloadView, payloadView } from './payload-view.ts'
import { saidInFields } from './said-in-fields.ts'

/** What a submitted modal asks for; undefined for one that is not ours. A confirmation is said by submitting it. */
export function submitted(view: unknown): { readonly call: Invocation } | undefined {
  const { data } = payloadView.safeParse(view)
  const metadata = data && metadataIn(data.private_metadata)
  return metadata && { call: { ...metadata.call, args: { ...argsIn(data, metadata), ...metadata.sure } } }
}

/** What stands in a modal that is still open, or was closed without being sent. */
export function filledIn(view: unknown): { readonly call: Invocation } | undefined {
  const { data } = payloadView.safeParse(view)
  const metadata = data && metadataIn(data.private_metadata)
  return metadata && { call: { ...metadata.call, args: argsIn(data, metadata) } }
}

const argsIn = (view: PayloadView, { call, joins }: NonNullable<ReturnType<typeof metadataIn>>) => ({
  ...call.args,
  ...saidInFields(view, joins),
})
