import type { Change } from '#app/contracts/change.ts'
import type { Conversation } from '#app/chat/conversation.ts'

/** Ends the dialogue of this person here; what was said stays in the draft. */
export const dialogueEnded = ({ by, place }: Conversation): Change[] => [
  { kind: 'dialogue-ended', person: by.person.id, place },
]
