import { z } from 'zod'

/** A text object of at most so many characters that shows what it says and nothing else. */
export const plain = (longest: number) =>
  z.strictObject({
    type: z.literal('plain_text'),
    text: z.string().min(1).max(longest),
    emoji: z.boolean().optional(),
  })

const mrkdwn = (longest: number) =>
  z.strictObject({
    type: z.literal('mrkdwn'),
    text: z.string().min(1).max(longest),
    verbatim: z.boolean().optional(),
  })

/** A text object of either kind. */
export const text = (longest: number) => z.discriminatedUnion('type', [plain(longest), mrkdwn(longest)])

/** What asks “really?” before a button or a menu is obeyed. */
export const confirm = z.strictObject({
  title: plain(100).optional(),
  text: text(300),
  confirm: plain(30).optional(),
  deny: plain(30).optional(),
  style: z.enum(['primary', 'danger']).optional(),
})

/** One choice; its label may be mrkdwn beside round and square boxes only. */
const option = (label: z.ZodType) =>
  z.strictObject({
    text: label,
    value: z.string().min(1).max(75).optional(),
    description: plain(75).optional(),
    url: z.url().max(3000).optional(),
  })

/** A choice of a menu, and one beside a box. */
export const menuOption = option(plain(75))
export const boxOption = option(text(75))

/** Choices under a heading. */
export const optionGroup = z.strictObject({ label: plain(75), options: z.array(menuOption).min(1).max(100) })
