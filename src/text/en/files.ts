import type { Catalogue } from '#text/catalogue.ts'
import { counting } from '#text/counting.ts'

const { plural } = counting('en')

export const files: Catalogue['files'] = {
  notTaken: (names) =>
    plural(names.length, {
      one: `The file “${names.join('')}” has not been read.`,
      other: `These files have not been read: ${names.map((name) => `“${name}”`).join(', ')}.`,
    }),
  calendar:
    'A calendar of sessions (.ics) is read in by whoever runs the bot: “masterplan import sessions.ics”. The coordination enters single sessions in the chat: “session add 2026-12-07”.',
  asText: 'Please write answers as text.',
  forOthers:
    'Please write answers as text. An edited draft is read in only by those who may edit the report; please send the file to the coordination.',
  whatToDo:
    'Please write answers as text. A draft edited in Word (.docx) is read in by “interim-report read” or “statement read”.',
  wordless: {
    voice: 'I cannot listen to voice messages. Please write your answer.',
    sticker: 'I cannot read stickers. Please write your answer.',
    poll: 'I cannot read polls. Please write to me as text what it is about.',
    location: 'I cannot read locations. Please write to me as text what it is about.',
    other: 'I cannot read messages of this kind. Please write to me as text what it is about.',
  },
}
