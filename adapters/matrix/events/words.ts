import { z } from 'zod'

/** The words of a message (client-server API, “m.room.message msgtypes”); what is wrong beside them is as good as not there. */
export const words = z.object({
  msgtype: z.string(),
  body: z.string(),
  filename: z.string().optional().catch(undefined),
  formatted_body: z.string().optional().catch(undefined),
  'm.mentions': z
    .object({ user_ids: z.array(z.string()) })
    .optional()
    .catch(undefined),
})

export type Words = z.infer<typeof words>

const kinds: Readonly<Record<string, 'text' | 'file' | 'silent'>> = {
  'm.text': 'text',
  'm.emote': 'text',
  'm.file': 'file',
  'm.image': 'file',
  'm.audio': 'file',
  'm.video': 'file',
  // What programs say, and how devices get to know each other.
  'm.notice': 'silent',
  'm.key.verification.request': 'silent',
}

/** What a message of this type is: text, a file, nothing that a person says, or something that cannot be read. */
export const kindOf = ({ msgtype }: Words): 'text' | 'file' | 'silent' | 'unreadable' =>
  Object.hasOwn(kinds, msgtype) ? (kinds[msgtype] ?? 'unreadable') : 'unreadable'
