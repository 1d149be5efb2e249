import type { SignatureCall } from '#domain/co-signature.ts'
import type { Party } from '#domain/party.ts'
import type { Catalogue } from '#text/catalogue.ts'
import type { Button } from '#app/contracts/reply.ts'
import { button } from '#app/chat/button.ts'

const ofOffices = ['signed', 'remarked', 'refused', 'delegate'] as const
const ofPartners = ['signed', 'refused', 'delegate'] as const

/** What can be answered to a call, as buttons; a partner sees nothing but its own passages. */
export function signButtons(
  words: Catalogue,
  { id }: Pick<SignatureCall, 'id'>,
  { kind }: Pick<Party, 'kind'>,
): readonly Button[] {
  const { answers, buttons, partnerButtons } = words.coSignature
  return kind === 'partner'
    ? ofPartners.map((answer) =>
        button(words, partnerButtons[answer], 'sign', { call: id, answer }, answers[answer].partner),
      )
    : [
        ...ofOffices.map((answer) =>
          button(words, buttons[answer], 'sign', { call: id, answer }, answers[answer].office),
        ),
        button(words, buttons.draft, 'sign', { call: id, task: 'draft' }, answers.draft.office),
      ]
}
